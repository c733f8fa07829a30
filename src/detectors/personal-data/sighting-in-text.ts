// A person in code, documents and logs: a number with what stands around it on its line and, inside braces, on the lines beside.
import type { Region } from '../../model/location.ts';
import type { ContextWord } from '../../ruleset/vocabularies/personal-data-context.ts';
import { isExampleName, nameShapeOf } from './chinese-name.ts';
import { columnRoleOf, type ColumnRole } from './column-role.ts';
import { isCreditCode } from './credit-code.ts';
import type { Judge } from './judge-record.ts';
import { keyBefore } from './key-before.ts';
import type { NumberCandidate } from './number-candidates.ts';
import type { Sighting, Trait } from './person-record.ts';
import { isRegularMobile, isSyntheticCard, isSyntheticId, isSyntheticMobile } from './synthetic-number.ts';

/** How far words may stand from the number, on its line. */
const BEFORE = 60;
const AFTER = 24;
/** How far back a word may make the number that of an office: what stands further away speaks of something else. */
const OFFICE_REACH = 20;
/** How far a name may stand from it. */
const NAME_REACH = 120;
const LINES_AROUND = 3;
const YOUNG_YEARS = 3;
/** `手机号码，如` right before the number: a remark on what such a number looks like. */
const SUCH_AS = /[，,（(：:；;\s]如[：:]?\s?$/;

/** The person that `candidate` stands for, or undefined. `bounds` narrows the surroundings (a cell of a row); default is the line. */
export function sightingInText(text: string, candidate: NumberCandidate, judge: Judge, bounds?: Region): Sighting | undefined {
  if (isSynthetic(candidate, judge)) return undefined;
  const line = bounds ?? lineAround(text, candidate.region);
  const before = text.slice(Math.max(line.start, candidate.region.start - BEFORE), candidate.region.start).toLowerCase();
  const words = `${before}\u0000${text.slice(candidate.region.end, Math.min(line.end, candidate.region.end + AFTER)).toLowerCase()}`;
  const says = (kind: ContextWord, where = words): boolean => judge.vocabulary.context[kind].some((word) => where.includes(word));
  const key = keyBefore(text, candidate.region.start);
  const column = roleOfKey(key, judge);
  if (column.role === 'key' || column.role === 'office' || column.role === 'organisation-code' || says('office', before.slice(-OFFICE_REACH))) return undefined;
  const named = namesOnLine(text, candidate.region, line, judge);
  const kind = kindOf(candidate, column, says, named.length > 0, judge);
  if (kind === undefined) return undefined;
  const names = named.length > 0 || bounds !== undefined ? named : namesInBlock(text, candidate.region, line, judge);
  const main: Trait = { kind, value: candidate.digits, region: candidate.region, name: key };
  return {
    table: '', main, numbers: [main], kinds: new Set(names.length > 0 ? (['name', kind] as const) : ([kind] as const)), subject: column.subject,
    example: says('example') || SUCH_AS.test(before) || (kind === 'phone' && isRegularMobile(candidate.digits)) || (names.length > 0 && names.every((name) => isExampleName(name, judge.vocabulary.synthetic))),
  };
}

/** What the number is taken for: by its key, by a word near it, or, a mobile number, by a name beside it. */
function kindOf({ digits, kinds }: NumberCandidate, { role }: ColumnRole, says: (kind: ContextWord) => boolean, named: boolean, judge: Judge): Trait['kind'] | undefined {
  const free = role !== 'counter';
  if (kinds.includes('id')) {
    const young = Number(digits.slice(6, 10)) > Number(judge.today.slice(0, 4)) - YOUNG_YEARS;
    if (role === 'id' || says('identity') || (free && (named || !young))) return says('organisation') && isCreditCode(digits.toUpperCase()) ? undefined : 'id';
  }
  if (kinds.includes('former-id') && (role === 'id' || (free && says('identity')))) return 'id';
  if (kinds.includes('card') && (role === 'card' || (free && says('card')))) return 'card';
  const byName = named && (role === 'unknown' || role === 'name' || role === 'account');
  return kinds.includes('phone') && (role === 'phone' || (free && (byName || says('phone')))) ? 'phone' : undefined;
}

function isSynthetic({ digits, kinds }: NumberCandidate, judge: Judge): boolean {
  const { synthetic } = judge.vocabulary;
  if (kinds.includes('phone')) return isSyntheticMobile(digits, synthetic);
  return kinds.includes('card') && kinds.length === 1 ? isSyntheticCard(digits, synthetic) : isSyntheticId(digits, synthetic);
}

const ROLES = new WeakMap<Judge, Map<string, ColumnRole>>();

function roleOfKey(key: string, judge: Judge): ColumnRole {
  let known = ROLES.get(judge);
  if (known === undefined) ROLES.set(judge, (known = new Map<string, ColumnRole>()));
  let role = known.get(key);
  if (role === undefined) known.set(key, (role = columnRoleOf(judge.vocabulary.fields, key, {})));
  return role;
}

/** Chinese names on the line, near the number. */
function namesOnLine(text: string, region: Region, line: Region, judge: Judge): readonly string[] {
  return namesIn(text.slice(Math.max(line.start, region.start - NAME_REACH), Math.min(line.end, region.end + NAME_REACH)), judge);
}

/** Chinese names on the lines around, within the object that the number is a member of. */
function namesInBlock(text: string, region: Region, line: Region, judge: Judge): readonly string[] {
  const block = blockAround(text, region, line);
  return block === undefined ? [] : namesIn(text.slice(block.start, block.end), judge);
}

/** Texts that stand alone between quotes, separators or after a caption for names, and look like a name. */
function namesIn(text: string, judge: Judge): readonly string[] {
  const names: string[] = [];
  for (const match of text.matchAll(/(?<=^|["'`>：:,，|\t =(、])[\u4e00-\u9fa5·]{2,12}(?=$|["'`<,，|\t ;；。)、\\])/g)) {
    const name = match[0];
    if (nameShapeOf(name, judge.vocabulary.surnames) === 'name' || isNamed(text, match.index, name, judge)) names.push(name);
  }
  return names;
}

/** `姓名:书迟`: the caption makes a name of what the shape alone does not. */
function isNamed(text: string, at: number, name: string, judge: Judge): boolean {
  return nameShapeOf(name, judge.vocabulary.surnames) === 'possible' && columnRoleOf(judge.vocabulary.fields, keyBefore(text, at), {}).role === 'name';
}

/** Up to three lines to either side, as far as no brace opens or closes the object that the number is a member of. */
function blockAround(text: string, region: Region, line: Region): Region | undefined {
  let start = line.start;
  for (let lines = 0; lines < LINES_AROUND && start > 0; lines++) {
    const previous = lineAround(text, { start: start - 1, end: start - 1 });
    if (/[{}]/.test(text.slice(Math.max(previous.start, start - 200), start))) { start = Math.max(previous.start, text.lastIndexOf('{', start)); break; }
    start = previous.start;
  }
  let end = line.end;
  for (let lines = 0; lines < LINES_AROUND && end < text.length; lines++) {
    const next = lineAround(text, { start: end + 1, end: end + 1 });
    if (/[{}]/.test(text.slice(end, Math.min(next.end, end + 200)))) break;
    end = next.end;
  }
  return end - start > 1_000 || /[{}]/.test(text.slice(line.start, region.start)) ? undefined : { start, end };
}

/** The line of a region, cut to what stands within reach: lines of dumps are megabytes long. */
function lineAround(text: string, region: Region): Region {
  const low = Math.max(0, region.start - 400);
  const high = Math.min(text.length, region.end + 400);
  let start = region.start;
  while (start > low && text.charCodeAt(start - 1) !== 10 && text.charCodeAt(start - 1) !== 13) start--;
  let end = region.end;
  while (end < high && text.charCodeAt(end) !== 10 && text.charCodeAt(end) !== 13) end++;
  return { start, end };
}
