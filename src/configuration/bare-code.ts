// Code of C-like languages with what is no code blanked: comments and the content of strings.

/** Comments, then texts; what is left open runs to the end of its line, a block to the end of the file. */
const NO_CODE = /\/\/[^\n]*|\/\*[^]*?(?:\*\/|$(?![^]))|"""[^]*?(?:"""|$(?![^]))|\$?@\$?"(?:[^"]|"")*"?|"(?:[^"\\\n]|\\[^])*"?|'(?:[^'\\\n]|\\[^])*'?/g;

/** Same length and lines as `text`; every character of a comment or between quotes is a space, the quotes stay. */
export function bareCode(text: string): string {
  return text.replace(NO_CODE, (match) => {
    if (match.startsWith('/')) return blank(match);
    const quote = match.at(-1) === '"' || match.at(-1) === "'" ? match.at(-1) as string : ' ';
    const open = match.search(/["']/);
    return match.length < 2 ? match : `${' '.repeat(open)}${match[open] as string}${blank(match.slice(open + 1, -1))}${quote}`;
  });
}

function blank(text: string): string {
  return text.includes('\n') ? text.replace(/[^\r\n]/g, ' ') : ' '.repeat(text.length);
}
