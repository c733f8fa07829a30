// A pattern's text to what it means: every reading that its language allows, in the one shape of code.
import type { Parsers } from '../../syntax/parsers.ts';
import type { SyntaxLanguageId } from '../../syntax/syntax-language.ts';
import { HAS_ERROR, MISSING } from '../../syntax/syntax-tree.ts';
import { hashCode, type Code } from '../code/code.ts';
import { Lowering } from '../code/lowering.ts';
import type { CodeLanguage } from '../languages/code-language.ts';
import { substitute, type Substituted } from './placeholders.ts';
import type { Reading, Wrapping } from './reading.ts';

/** All readings of a pattern; none where its text is no code of the language. */
export function readPattern(text: string, language: CodeLanguage, parsers: Parsers): readonly Reading[] {
  const trimmed = text.trim();
  const substituted = substitute(trimmed, language.style, (part, kind) => readPart(part, kind, language, parsers));
  if (substituted === undefined) return [];
  const readings = new Map<string, Reading>();
  for (const wrapping of language.wrappings) {
    if (wrapping.last === true && readings.size > 0) break;
    if (wrapping.fits?.(trimmed) === false) continue;
    for (const grammar of language.grammars) {
      const file = parseWrapped(substituted, wrapping, grammar, language, parsers);
      const reading = file && wrapping.take(file);
      if (reading === undefined) continue;
      const key = keyOf(reading);
      if (!readings.has(key)) readings.set(key, reading);
      break;
    }
  }
  return [...readings.values()];
}

function keyOf(reading: Reading): string {
  return reading.form === 'sequence' ? reading.nodes.map(hashCode).join(' ') : `${reading.form === 'part' ? '' : reading.form === 'expression' ? 'e' : 's'}${String(hashCode(reading.node))}`;
}

function parseWrapped({ text, placeholders }: Substituted, { before, after }: Wrapping, grammar: SyntaxLanguageId, language: CodeLanguage, parsers: Parsers): Code | undefined {
  const tree = parsers.parse(grammar, `${language.prologue}${before}${text}${after}`).value;
  if (tree === undefined || ((tree.flags[0] as number) & (HAS_ERROR | MISSING)) !== 0) return undefined;
  return new Lowering(tree, language.table, placeholders).root();
}

/** The inside of `<... ...>`, or the type of a typed metavariable. */
function readPart(text: string, part: 'expression' | 'type', language: CodeLanguage, parsers: Parsers): Code | undefined {
  const readings = part === 'type' ? readType(text, language, parsers) : readPattern(text, language, parsers);
  const expression = readings.find(({ form }) => form === 'expression') ?? readings.find(({ form }) => form === 'statement' || form === 'part');
  return expression === undefined || expression.form === 'sequence' ? undefined : expression.node;
}

function readType(text: string, language: CodeLanguage, parsers: Parsers): readonly Reading[] {
  const substituted = substitute(text, language.style, (part, kind) => readPart(part, kind, language, parsers));
  if (substituted === undefined) return [];
  for (const grammar of language.grammars) {
    const file = parseWrapped(substituted, language.typeWrapping, grammar, language, parsers);
    const reading = file && language.typeWrapping.take(file);
    if (reading !== undefined) return [reading];
  }
  return [];
}
