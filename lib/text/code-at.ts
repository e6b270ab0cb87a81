/**
 * `text.charCodeAt(at)`, for loops over every character. Texts of pages are of many kinds within V8 (cut, joined, of one byte or two), and
 * a method looked up on more than four kinds is found anew each time and never inlined: four times as slow. Hold the length outside of the loop, for the same reason.
 */
export const codeAt: (text: string, at: number) => number = (() => {
  // bundlers make variables of a module's constants, and V8 inlines only what can never be another
  const { charCodeAt } = String.prototype;
  return (text, at) => charCodeAt.call(text, at);
})();
