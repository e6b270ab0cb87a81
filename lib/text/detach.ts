/**
 * The same text in memory of its own. What is cut out of a text keeps the whole of it, so a cache of pieces would keep whole pages.
 * Joining makes a new text; what is cut out of that keeps no more than itself.
 */
export const detach = (text: string): string => ` ${text}`.slice(1);
