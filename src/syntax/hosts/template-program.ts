// Many small pieces of script in a template as one program: parsing them one by one would cost more than the rest of the file.
import type { Region } from '../../model/location.ts';
import type { SyntaxLanguageId } from '../syntax-language.ts';
import type { EmbeddedCode, Mask } from './embedded-code.ts';

/** A piece with at least one character of the host before it and two behind that belong to no code (quotes, braces, the rest of a tag). */
export interface TemplatePiece extends Region {
  /** `expression`: becomes `(piece);`. `statements`: becomes `{piece}`. */
  readonly as: 'expression' | 'statements';
}

/** The pieces as one program; a piece with unbalanced brackets, as while it is typed, is a program of its own. */
export function templateProgram(text: string, language: SyntaxLanguageId, pieces: readonly TemplatePiece[]): EmbeddedCode[] {
  const kept = pieces.filter(({ start, end }) => start > 0 && end + 2 <= text.length && text.slice(start, end).trim() !== '');
  const sound = kept.filter((piece) => isBalanced(text, piece));
  const odd = kept.filter((piece) => !isBalanced(text, piece));
  return [sound, ...odd.map((piece) => [piece])].map((group) => ({ language, role: 'template', ranges: group.map(({ start, end }) => ({ start: start - 1, end: end + 2 })), masks: group.flatMap(around) }));
}

function around({ start, end, as }: TemplatePiece): Mask[] {
  const [open, close] = as === 'expression' ? ['(', ');'] : ['{', '} '];
  return [{ start: start - 1, end: start, text: open }, { start: end, end: end + 2, text: close }];
}

/** Whether brackets close in order, strings left out. Regular expressions and comments are rare there and at worst cost a parse. */
function isBalanced(text: string, { start, end }: Region): boolean {
  const open: string[] = [];
  for (let at = start; at < end; at++) {
    const char = text[at] as string;
    if (char === '"' || char === "'" || char === '`') {
      const close = text.indexOf(char, at + 1);
      if (close === -1 || close >= end) return false;
      at = close;
    } else if ('([{'.includes(char)) open.push(char);
    else if (')]}'.includes(char) && open.pop() !== '([{'[')]}'.indexOf(char)]) return false;
  }
  return open.length === 0;
}
