// A mistake of the shell grammar: after a pipeline of three commands it reads the lines up to the next `&&` as arguments of the last one.

/** Ends after which no semicolon may stand, or the command goes on. */
const OPEN_END = /(?:[|&;({)]|\b(?:then|do|else|in)|^)$/;
const WORD_ALONE = /^[ \t]*(\w+)[ \t]*(?:\r?\n|$)/;
/** How the text that ends with a word begins. */
const BEGINNINGS = ['<<', '<<-', '<< ', '<<\'', '<<"', '<<-\'', '<<-"', '<<\\'];
const GOES_ON = /(?:\\|\||&&)$/;

/** The text as the grammar is to see it: a semicolon, which it reads well, in place of the line end behind such a pipeline. Of equal length. */
export function separatePipelines(text: string): string {
  if (!/\|[^|\n]+\|/.test(text) && !/\|\s*\\?\n/.test(text)) return text;
  const ends: number[] = [];
  let start = 0;
  for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) {
    const command = text.slice(start, at).trimEnd();
    if (GOES_ON.test(command)) continue;
    if (isLongPipeline(command) && !endsText(text, at + 1)) ends.push(at);
    start = at + 1;
  }
  let seen = '';
  let done = 0;
  for (const end of ends) {
    seen += `${text.slice(done, end)};`;
    done = end + 1;
  }
  return seen + text.slice(done);
}

function isLongPipeline(command: string): boolean {
  if (command.replaceAll('||', '').split('|').length < 3 || OPEN_END.test(command)) return false;
  // Not inside a text of several lines, before a comment, or where a text begins that stands on the next lines.
  return isEven(command, '"') && isEven(command, "'") && !/(?:^|\s)#|<</.test(command);
}

/** Whether the line at `at` is the end of a text that began with `<<`. */
function endsText(text: string, at: number): boolean {
  const word = WORD_ALONE.exec(text.slice(at, at + 80))?.[1];
  return word !== undefined && BEGINNINGS.some((beginning) => text.includes(`${beginning}${word}`));
}

function isEven(text: string, quote: string): boolean {
  return text.split(quote).length % 2 === 1;
}
