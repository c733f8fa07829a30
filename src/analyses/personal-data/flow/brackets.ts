// Brackets and lists in code without comments and texts.

/** Where the bracket that opens at `at` closes; `end` where it does not. */
export function closingOf(code: string, at: number, end: number): number {
  let depth = 0;
  for (let index = at; index < end; index++) {
    const one = code.charCodeAt(index);
    if (one === 40 || one === 91 || one === 123) depth++;
    else if ((one === 41 || one === 93 || one === 125) && --depth === 0) return index;
  }
  return end;
}

/** Cuts at commas outside brackets, those of type arguments included. */
export function splitList(code: string, separator = ','): string[] {
  if (code.trim() === '') return [];
  const parts: string[] = [];
  let depth = 0;
  let from = 0;
  for (let at = 0; at < code.length; at++) {
    const one = code[at];
    if (one === '(' || one === '[' || one === '{' || (one === '<' && /\w/.test(code[at - 1] ?? ''))) depth++;
    else if (one === ')' || one === ']' || one === '}' || (one === '>' && code[at - 1] !== '-' && code[at - 1] !== '=')) depth = Math.max(0, depth - 1);
    else if (one === separator && depth === 0) {
      parts.push(code.slice(from, at));
      from = at + 1;
    }
  }
  parts.push(code.slice(from));
  return parts;
}
