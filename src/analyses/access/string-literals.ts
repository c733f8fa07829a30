// Texts of the string literals in a piece of code.

const LITERAL = /"((?:[^"\\\r\n]|\\.){0,400})"/g;

/** With their offsets in it. */
export function stringLiterals(code: string): { readonly text: string; readonly at: number }[] {
  return Array.from(code.matchAll(LITERAL), ({ 1: text = '', index }) => ({ text, at: index + 1 }));
}
