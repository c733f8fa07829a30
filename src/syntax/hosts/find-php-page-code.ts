// Script elements in the HTML of a PHP file. Its PHP needs no finding: the grammar reads the whole file.
import { blankMask, type EmbeddedCode, identifierMask, type Mask } from './embedded-code.ts';
import { findScriptAroundHoles } from './find-html-code.ts';

/** https://www.php.net/manual/en/language.basic-syntax.phptags.php; a file without `?>` and without text before its PHP has no HTML. */
export function findPhpPageCode(text: string): EmbeddedCode[] {
  if (!/<script\b/i.test(text)) return [];
  const holes: Mask[] = [];
  const opening = /<\?(?:php\b|=)?/gi;
  for (let found = opening.exec(text); found !== null; found = opening.exec(text)) {
    const from = found.index + found[0].length;
    const end = endOfPhp(text, from);
    const shows = found[0] === '<?=' || /^\s*(?:echo|print)\b/.test(text.slice(from, from + 40));
    const region = { start: found.index, end };
    holes.push(shows ? identifierMask(region) : blankMask(region));
    opening.lastIndex = end;
  }
  return findScriptAroundHoles(text, holes);
}

/** One past the `?>` that ends the code at `from`: not one inside a string or a block comment; a line comment does not hide it. */
function endOfPhp(text: string, from: number): number {
  const step = /\?>|'(?:[^'\\]|\\[\s\S])*'|"(?:[^"\\]|\\[\s\S])*"|\/\*[\s\S]*?\*\/|(?:\/\/|#(?!\[))[^\n?]*(?:\?(?!>)[^\n?]*)*/g;
  step.lastIndex = from;
  for (let found = step.exec(text); found !== null; found = step.exec(text)) if (found[0] === '?>') return step.lastIndex;
  return text.length;
}
