/** The same text in memory of its own. What is cut out of a text keeps the whole of it, so a cache of pieces would keep whole pages. */
export const detach = (text: string): string => Buffer.from(text, 'utf8').toString('utf8');
