// Plain pages of PHP, which belong to no class: they query, fetch and print in one file. Which fields of patients such a page shows.
import type { Code } from '../../../matching/code/code.ts';
import type { CodeFile } from '../../../matching/search/code-file.ts';
import type { Fact } from '../../../model/fact.ts';
import { positionAt } from '../../../model/location.ts';
import type { SourceFile } from '../../../model/source-file.ts';
import { isOwnOrEntrance, type AccessWords } from '../../../ruleset/vocabularies/access-words.ts';
import type { PersonalDataFields } from '../../../ruleset/vocabularies/personal-data-fields.ts';
import { lastName } from '../../code-parts.ts';
import { nodesWithin } from '../../nodes-within.ts';
import type { Carrier } from '../flow/carrier.ts';
import { masks } from '../flow/declared-data.ts';
import { ENDPOINT_RESULT, resultFact } from '../flow/flow-facts.ts';
import type { PhpRows } from './php-rows.ts';

const FETCHES = /(?:_|->\s?)fetch_?(?:assoc|array|all|object|row)\b|->\s?fetch\s?\(/i;
const SELECTS = /\bselect\s/i;
const PRINTS = /\becho\b|<\?=|\bprint\b/;
const STEPS = ['assign', 'compound', 'foreach', 'exprstmt'] as const;
const VALUES = ['index', 'member', 'id', 'call'] as const;
/** What these give back is no field any more. */
const LOSES = /^(?:count|mysqli_num_rows|strtotime|date|md5|strlen|isset|empty|substr_replace|number_format|intval)$/;

/** Whether the text may be a page that shows what it has fetched. */
export function isPlainPage(text: string): boolean {
  return FETCHES.test(text) && SELECTS.test(text) && PRINTS.test(text) && !/^\s{0,8}(?:abstract |final )?class \w/m.test(text);
}

/** A fact of kind `endpoint-result` at the first field that the page prints. @param rows reads the statements of the page. */
export function plainPageFacts(code: CodeFile, file: SourceFile, rows: PhpRows, vocabulary: PersonalDataFields, words: AccessWords): Fact[] {
  const name = file.path.split('/').at(-1) ?? '';
  if (masks(file.text, vocabulary) || isOwnOrEntrance(name.replace(/\.\w{1,8}$/, ''), words)) return [];
  const shown: Carrier[] = [];
  let first: Code | undefined;
  for (const step of nodesWithin(code, STEPS, code.root)) {
    if (step.kind !== 'exprstmt') {
      rows.step(step);
      continue;
    }
    const carried = printed(code, file, step).flatMap((value) => rows.carriers(value)).filter((one) => 'field' in one || 'type' in one && /\bjson_encode\b/.test(file.text.slice(step.start, step.end)));
    if (carried.length === 0) continue;
    first ??= step;
    shown.push(...carried);
  }
  return first === undefined ? [] : [resultFact(ENDPOINT_RESULT, { name, path: file.path, line: positionAt(file.lineStarts, first.start).line }, { declared: [], carried: shown, passes: false })];
}

/** What a statement prints: arguments of `echo` and `print`, and what stands behind `<?=`. */
function printed(code: CodeFile, { text }: SourceFile, statement: Code): readonly Code[] {
  const isShort = /<\?=\s{0,40}$/.test(text.slice(Math.max(0, statement.start - 44), statement.start));
  const [call] = statement.kids;
  if (!isShort && (call?.kind !== 'call' || !/^(?:echo|print|exit|die)$/.test(lastName(call)))) return [];
  return nodesWithin(code, VALUES, statement).filter((value) => !isLost(value, statement));
}

function isLost(value: Code, statement: Code): boolean {
  for (let at = value.parent; at !== undefined && at !== statement; at = at.parent) if (at.kind === 'call' && LOSES.test(lastName(at))) return true;
  return false;
}
