// A pattern's text to what it means: every reading that its language allows, in the one shape of code.
import type { Parsers } from '../../syntax/parsers.ts';
import type { SyntaxLanguageId } from '../../syntax/syntax-language.ts';
import { HAS_ERROR, MISSING } from '../../syntax/syntax-tree.ts';
import { hashCode, linkParents, newCode, type Code } from '../code/code.ts';
import { Lowering } from '../code/lowering.ts';
import type { CodeLanguage } from '../languages/code-language.ts';
import { bracketsOf, tokensOf } from './pattern-tokens.ts';
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
  const assignment = readings.size === 0 ? readAssignment(trimmed, language, parsers) : undefined;
  return assignment === undefined ? [...readings.values()] : [assignment];
}

/** `f() = ...`: an assignment to what the language gives no value. Stock reads it, often beside patterns that do match. */
function readAssignment(text: string, language: CodeLanguage, parsers: Parsers): Reading | undefined {
  const tokens = tokensOf(text, language.style.tokens).filter(({ kind }) => kind !== 'space');
  const brackets = bracketsOf(tokens);
  const at = tokens.findIndex((token, index) => token.text === '=' && brackets[index]?.sign === '' && !/^[=!<>]$/.test(tokens[index - 1]?.text ?? ''));
  const before = tokens[at - 1];
  const operator = before !== undefined && /^[-+*/.%&|^]$/.test(before.text) && before.at + 1 === tokens[at]?.at ? before : undefined;
  const sign = operator ?? tokens[at];
  if (at < 1 || sign === undefined || tokens.some(({ text: one }) => one === ';')) return undefined;
  const sides = [text.slice(0, sign.at), text.slice((tokens[at]?.at ?? 0) + 1)].map((side) => readSide(side, language, parsers));
  const [left, right] = sides;
  if (left === undefined || right === undefined) return undefined;
  return { form: 'expression', node: linkParents(operator === undefined ? newCode('assign', '', [left, right], 0, 0) : newCode('compound', `${operator.text}=`, [left, right], 0, 0)) };
}

function readSide(text: string, language: CodeLanguage, parsers: Parsers): Code | undefined {
  if (text.trim() === '...') return newCode('ellipsis', '', [], 0, 0);
  return expressionIn(readPattern(text, language, parsers));
}

function keyOf(reading: Reading): string {
  return reading.form === 'sequence' ? reading.nodes.map(hashCode).join(' ') : `${reading.form === 'part' ? '' : reading.form === 'expression' ? 'e' : 's'}${String(hashCode(reading.node))}`;
}

function parseWrapped({ text, placeholders }: Substituted, { before, after }: Wrapping, grammar: SyntaxLanguageId, language: CodeLanguage, parsers: Parsers): Code | undefined {
  const tree = parsers.parse(grammar, `${language.prologue}${before}${text}${after}`).value;
  if (tree === undefined || ((tree.flags[0] as number) & (HAS_ERROR | MISSING)) !== 0) return undefined;
  return new Lowering(tree, language.table, placeholders).root();
}

function expressionIn(readings: readonly Reading[]): Code | undefined {
  const found = readings.find(({ form }) => form === 'expression') ?? readings.find(({ form }) => form === 'statement');
  if (found === undefined || found.form === 'sequence') return undefined;
  return found.node.kind === 'exprstmt' ? found.node.kids[0] : found.node;
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
