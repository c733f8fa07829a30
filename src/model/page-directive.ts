// Handlers and services of ASP.NET that are one class in a file of their own (`.ashx`, `.asmx`): a line for the server, then C# as in any other file.
const DIRECTIVES = /^\s*(?:<%@[^%]{0,400}%>\s*)+/;
const LANGUAGE = /\blanguage\s*=\s*["']?(\w+)/i;

/** Where the directives end that `text` begins with, the line behind them included; 0: there are none. Text in another language than C# is none of our code: its end. */
export function directivesEnd(text: string): number {
  // Nearly all files begin with a word or a comment.
  const head = text.startsWith('<%@') || /^\s/.test(text) ? DIRECTIVES.exec(text)?.[0] : undefined;
  if (head === undefined) return 0;
  return /^(?:c|cs|csharp)$/i.test(LANGUAGE.exec(head)?.[1] ?? 'c') ? head.length : text.length;
}

/** `text` of the same length and lines with spaces in place of its directives. */
export function withoutDirectives(text: string): string {
  const end = directivesEnd(text);
  return end === 0 ? text : text.slice(0, end).replace(/[^\r\n]/g, ' ') + text.slice(end);
}
