// How patterns of Java and C# write what stands for an ellipsis or a typed metavariable.
import type { EllipsisPlace, PatternStyle } from './placeholders.ts';
import type { Bracket, PatternToken } from './pattern-tokens.ts';

const NO_TYPE = new Set(['return', 'new', 'throw', 'else', 'case', 'in', 'is', 'as', 'await', 'yield', 'assert', 'instanceof', 'goto', 'out', 'ref', 'when']);
const BEFORE_CONDITION = new Set(['if', 'while', 'switch', 'synchronized', 'lock', 'for', 'foreach', 'catch', 'try', 'using', 'fixed', 'return', 'assert', 'throw', 'new', 'when', 'case', 'in', 'await', 'else']);
const TYPE_WORDS = new Set(['class', 'interface', '@interface', 'enum', 'record', 'struct', 'namespace']);

type Holder = 'top' | 'block' | 'class' | 'enum' | 'array' | 'switch' | 'args' | 'params' | 'for' | 'foreach' | 'catch' | 'try' | 'annotation' | 'index';

const isWord = (token: PatternToken | undefined): boolean => token?.kind === 'word' || token?.kind === 'metavariable';

/** What a bracket holds. */
function holderOf(tokens: readonly PatternToken[], bracket: Bracket, language: 'java' | 'csharp'): Holder {
  const before = tokens[bracket.open - 1];
  const two = tokens[bracket.open - 2];
  const after = tokens[bracket.close + 1];
  switch (bracket.sign) {
    case '': return 'top';
    case '[': return 'index';
    case '(': {
      if (before?.text === 'for' || before?.text === 'catch' || before?.text === 'foreach') return before.text;
      if (before?.text === 'try' || before?.text === 'using') return 'try';
      if (before?.text.startsWith('@') === true || two?.text === '@') return 'annotation';
      if (before !== undefined && BEFORE_CONDITION.has(before.text)) return 'args';
      const opensBody = after?.text === '{' || after?.text === 'throws' || after?.text === 'where' || after?.text === '=>';
      if (before !== undefined && isWord(before) && opensBody && two?.text !== 'new' && two?.text !== '.' && !(after.text === '{' && isCreation(tokens, bracket.open - 1))) return 'params';
      // `T m(...);`
      const typeBefore = (two !== undefined && isWord(two) && !NO_TYPE.has(two.text)) || two?.text === '>' || two?.text === ']';
      return isWord(before) && typeBefore ? 'params' : 'args';
    }
    default: return braceOf(tokens, bracket, before, language);
  }
}

function isCreation(tokens: readonly PatternToken[], nameAt: number): boolean {
  let at = nameAt;
  while (tokens[at - 1]?.text === '.' && isWord(tokens[at - 2])) at -= 2;
  return tokens[at - 1]?.text === 'new';
}

function braceOf(tokens: readonly PatternToken[], bracket: Bracket, before: PatternToken | undefined, language: 'java' | 'csharp'): Holder {
  if (before === undefined) return 'block';
  if (before.text === '->' || before.text === '=>') return 'block';
  if (['=', ']', ',', '(', 'return'].includes(before.text)) return 'array';
  let depth = 0;
  for (let at = bracket.open - 1; at >= 0; at--) {
    const { text } = tokens[at] as PatternToken;
    if (text === ')' || text === ']') depth++;
    else if (text === '(' || text === '[') {
      if (depth-- === 0) break;
    } else if (depth === 0) {
      if (text === ';' || text === '{' || text === '}') break;
      if (text === 'enum') return 'enum';
      if (TYPE_WORDS.has(text)) return 'class';
      if (text === 'switch') return 'switch';
      if (text === 'new') return before.text === ')' && language === 'java' ? 'class' : 'array';
    }
  }
  return 'block';
}

const isAlone = (previous: PatternToken | undefined, next: PatternToken | undefined): boolean => (previous?.text === '(' || previous?.text === ',') && (next?.text === ')' || next?.text === ',');

/** Whether an ellipsis stands where a whole statement or member does. */
function standsAlone({ previous, next }: EllipsisPlace): boolean {
  if (next !== undefined && ['.', ',', ')', '+', '-', '*', '/', '%', '==', '<', '>', '!', '^', '&', '|', '?', '='].includes(next.text)) return false;
  if (previous === undefined) return true;
  return ['{', '}', ';', ')', ':', 'else', 'do'].includes(previous.text) || previous.kind === 'ellipsis' || previous.kind === 'metaellipsis' || previous.kind === 'metavariable' || previous.kind === 'word' && previous.text === 'try';
}

/** Java's `@A(...)` with names: an ellipsis among them is a pair. */
function hasNames({ tokens, bracket }: EllipsisPlace): boolean {
  return tokens.slice(bracket.open + 1, bracket.close).some((token) => token.text === '=');
}

function isWhole({ bracket }: EllipsisPlace): boolean { return bracket.close - bracket.open === 2; }

/** `$"... {$X} ..."`. */
const CSHARP_HOLES = { opened: /\$@?$|@\$$/, hole: /\{([^{}"]*)\}/g, write: (name: string) => `{${name}}` };

export function cFamilyStyle(language: 'java' | 'csharp'): PatternStyle {
  const statement = (place: EllipsisPlace, name: string): string => `${name}${language === 'csharp' ? '()' : ''}${place.next?.text === ';' ? '' : ';'}`;
  return {
    tokens: { quotes: '"\'', tripleQuotes: true, hashComments: false, slashComments: true },
    ellipsis(place, name) {
      const { tokens, bracket, previous, next } = place;
      // `a. ...;` alone is no statement, a call is; the table takes it back.
      if (previous?.text === '.') return next === undefined || next.text === ';' ? `${name}()` : name;
      if (next?.text === '.') return name;
      const holder = holderOf(tokens, bracket, language);
      switch (holder as string) {
        case 'params': case 'catch': return isWhole(place) || holder === 'params' ? `${name} ${name}` : name;
        case 'for': return isWhole(place) ? `${name};;` : name;
        case 'foreach': return isWhole(place) ? `${name} ${name} in ${name}` : name;
        case 'try': return language === 'java' ? `${name} ${name} = ${name}` : name;
        case 'annotation': return hasNames(place) ? `${name} = ${name}` : name;
        case 'class': return standsAlone(place) ? (next?.text === ';' ? `${name} ${name}` : `${name} ${name};`) : name;
        case 'enum': return language === 'csharp' ? name : previous?.text === '{' ? `; ${name} ${name};` : name;
        case 'switch': return previous?.text === '{' ? `case ${name}: ${language === 'csharp' ? 'break;' : ''}` : standsAlone(place) ? statement(place, name) : name;
        case 'block': case 'top': return standsAlone(place) ? statement(place, name) : name;
        default: return name;
      }
    },
    ...(language === 'csharp' && { holes: CSHARP_HOLES }),
    // A parameter has a type; the table takes it back.
    ...(language === 'java' && { metavariable: ({ tokens, bracket, previous, next }: EllipsisPlace, name: string) => (isAlone(previous, next) && holderOf(tokens, bracket, language) === 'params' ? `${name} ${name}` : name) }),
    typedAt(tokens, open) {
      const before = tokens[open - 1];
      if (isWord(before) && !BEFORE_CONDITION.has(before?.text ?? '')) return undefined;
      if (before !== undefined && ['catch', 'for', 'foreach', 'try', 'using', '>', 'if', 'while', 'switch'].includes(before.text)) return undefined;
      let close = open + 1;
      for (; close < tokens.length && tokens[close]?.text !== ')'; close++) {
        const token = tokens[close] as PatternToken;
        if (!isWord(token) && token.kind !== 'ellipsis' && !['.', '<', '>', '[', ']', ',', '?', '::'].includes(token.text)) return undefined;
      }
      const name = close - 1;
      if (tokens[close]?.text !== ')' || tokens[name]?.kind !== 'metavariable' || name - open < 2) return undefined;
      const last = tokens[name - 1];
      if (!isWord(last) && last?.text !== '>' && last?.text !== ']' && last?.text !== '?') return undefined;
      const after = tokens[close + 1]?.text;
      if (after === '->' || after === '=>') return undefined;
      return { typeFrom: open + 1, typeTo: name - 1, name, close };
    },
  };
}
