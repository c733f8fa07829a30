// Entries of the browser's or device's storage whose own name says nothing: what pages read out of them says that they hold personal data.
import { readCodeText } from '../../configuration/code-text.ts';
import type { Fact } from '../../model/fact.ts';
import { isTestPath } from '../../model/file-kind.ts';
import { positionAt } from '../../model/location.ts';
import { matchField, subjectOf } from '../../ruleset/vocabularies/match-field.ts';
import type { PersonalDataFields } from '../../ruleset/vocabularies/personal-data-fields.ts';
import { personalDataVocabulary } from '../../ruleset/vocabularies/personal-data-vocabulary.ts';
import type { Analysis, ProjectDetection } from '../analysis.ts';

/** A value put under a key. */
const KEPT = 'storage-kept';
/** A personal field read out of what a key holds; data: the field. */
const READ = 'storage-read';

/** A personal field of an object that code calls as the entry is called: `userInfo.phone`; data: the field. */
const SHOWN = 'storage-shown';

const WRITES = /\b(?:localStorage|sessionStorage|AsyncStorage|wx|uni|my|tt|Taro)\s{0,4}\.\s{0,4}(?:setItem|setStorageSync)\s{0,2}\(\s{0,8}(["'`])([\w.:-]{2,40})\1\s{0,4},\s{0,8}([^\n]{1,160})/g;
const READS = /\b(?:localStorage|sessionStorage|AsyncStorage|wx|uni|my|tt|Taro)\s{0,4}\.\s{0,4}(?:getItem|getStorageSync)\s{0,2}\(\s{0,8}(["'`])([\w.:-]{2,40})\1\s{0,8}\)!?\s{0,4}(?:(?:\|\||\?\?)\s{0,4}(?:["'`]{2}|["'`]\{\}["'`]|\{\})\s{0,4})?\){0,3}((?:\s{0,4}\??\.\s{0,4}\w{1,40}){0,4})/g;
/** `const user = JSON.parse(` before what is read. */
const GIVEN_TO = /(?:const|let|var)?\s{0,4}([\w$]{1,40}(?:\.[\w$]{1,40}){0,2})\s{0,4}=\s{0,4}(?:JSON\.parse\s{0,2}\(\s{0,4}|\(\s{0,4}){0,2}$/;
/** How far behind a variable is followed. */
const REACH = 3000;
/** A constant, an emptied entry, a masked one. */
const NOTHING = /^(?:["'`][^"'`]{0,80}["'`]|null|undefined|true|false|\d{1,20}|\[\]|\{\}|!\w{1,40})\s{0,4}[,)]|mask|desens|encrypt|cipher/i;
/** Fields by which somebody is known or that tell of his health; names, mail and addresses alone are no more than an account shows of itself. */
const TELLING = new Set(['id_card', 'passport', 'phone', 'health_card', 'si_card', 'diagnosis', 'chief_complaint', 'present_illness', 'past_history', 'family_history']);

/** What the one who has logged in is called: entries of such a name hold what pages show of him. */
const ACCOUNT = '(?:current|login)?(?:user|member|account)(?:info|data|profile|detail)?s?';
const ACCOUNT_KEY = new RegExp(`^(?:\\w{1,12}[-_.:])?(${ACCOUNT})$`, 'i');
const ACCOUNT_PART = new RegExp(`(?<![\\w$])(${ACCOUNT})(?:\\.value)?\\??\\.(\\w{2,30})(?!\\w|\\s{0,2}(?:\\(|=[^=]))`, 'gi');
/** A part of what is at hand: named fields, a number, a token. */
const PART = /^(?:JSON\.stringify\s{0,2}\(\s{0,4}\{|[^,)]{0,80}(?:[tT]oken|[iI]d|[nN]ame|[rR]oles?|[tT]ype|[aA]vatar|[pP]ermissions?)\s{0,2}[,)])/;
/** Folders in which the program of a page stands. */
const INSIDE = /(?:^|\/)(?:src|pages|views|components|js|static|app|store|utils)\/.*$/;

export const browserStorage: Analysis = {
  id: 'browser-storage',
  servesOnly: ['browser-storage'],
  reads: [KEPT, READ, SHOWN],
  kinds: ['javascript', 'typescript', 'vue', 'html'],
  keywords: ['setitem', 'setstoragesync', 'getitem', 'getstoragesync', 'userinfo.', 'userinfo?.', 'user.phone', 'user?.phone', 'user.value.phone', 'user.mobile', 'user?.mobile', 'user.tel', 'user.idcard', 'user?.idcard', 'member.phone', 'account.phone', 'profile.phone', 'memberinfo.', 'userdata.', 'userprofile.'],
  collect(context) {
    const { file, rules } = context;
    if (isTestPath(file.path) || !context.spend(file.text.length)) return { detections: [], facts: [], problems: [] };
    const { fields } = personalDataVocabulary(rules);
    const { code } = readCodeText(file.text, file.kind);
    const lineOf = (index: number): number => positionAt(file.lineStarts, index).line;
    const kept = Array.from(code.matchAll(WRITES)).flatMap(({ index, 2: key = '', 3: value = '' }): Fact[] =>
      (NOTHING.test(value) || fields.own.masks(value) || fields.own.encrypts(value) || saysItself(key, fields) ? [] : [{ kind: KEPT, name: key, path: file.path, line: lineOf(index), data: PART.test(value) }]));
    const read = Array.from(code.matchAll(READS)).flatMap((match): Fact[] => {
      const field = fieldIn(code, match, fields);
      return field === undefined ? [] : [{ kind: READ, name: match[2] ?? '', path: file.path, line: lineOf(match.index), data: field }];
    });
    return { detections: [], facts: [...kept, ...read, ...shownIn(code, fields).map(({ name, field, at }): Fact => ({ kind: SHOWN, name, path: file.path, line: lineOf(at), data: field }))], problems: [] };
  },
  conclude({ facts, active: [rule] }) {
    if (rule === undefined) return { detections: [] };
    const fieldOf = new Map(facts.flatMap((fact) => (fact.kind === READ ? [[fact.name, fact] as const] : [])).reverse());
    const shown = new Map<string, Fact>(facts.flatMap((fact) => (fact.kind === SHOWN ? [[`${frontOf(fact.path)} ${fact.name}`, fact] as const] : [])).reverse());
    return { detections: facts.flatMap((fact): ProjectDetection[] => {
      const proof = fact.kind === KEPT ? fieldOf.get(fact.name) ?? shown.get(accountOf(fact)) : undefined;
      if (proof === undefined || fact.line === undefined || typeof proof.data !== 'string') return [];
      return [{
        ruleId: rule.id, path: fact.path, line: fact.line, anchor: `${fact.name}:${String(fact.line)}`, evidence: fact.name, args: [fact.name, proof.data],
        related: [{ path: proof.path, line: proof.line ?? 1, message: 'personal-data.read-again' }],
      }];
    }) };
  },
};

/** The account that an entry keeps whole, and the program that it belongs to; '' where it keeps none. */
function accountOf({ name, path, data }: Fact): string {
  const account = data === true ? undefined : ACCOUNT_KEY.exec(name)?.[1];
  return account === undefined ? '' : `${frontOf(path)} ${account.toLowerCase()}`;
}

function frontOf(path: string): string {
  return path.replace(INSIDE, '');
}

/** The first personal field of each account that code names. */
function shownIn(code: string, fields: PersonalDataFields): { readonly name: string; readonly field: string; readonly at: number }[] {
  const found = new Map<string, { readonly name: string; readonly field: string; readonly at: number }>();
  for (const { 1: account = '', 2: field = '', index } of code.matchAll(ACCOUNT_PART)) {
    const name = account.toLowerCase();
    if (!found.has(name) && isTelling(field, fields)) found.set(name, { name, field, at: index });
  }
  return [...found.values()];
}

/** Keys that speak of patients or of such a field are found where they are written. */
function saysItself(key: string, fields: PersonalDataFields): boolean {
  return matchField(fields, key)?.field.exposed === true || subjectOf(fields, '', key) === 'patient';
}

/** The first personal field that is taken from what was read, at once or by the variable that holds it. */
function fieldIn(code: string, match: RegExpMatchArray, fields: PersonalDataFields): string | undefined {
  const start = match.index ?? 0;
  const end = start + match[0].length;
  const chain = namesOf(match[3] ?? '');
  const taken = chain.find((name) => isTelling(name, fields));
  if (taken !== undefined) return taken;
  const variable = GIVEN_TO.exec(code.slice(Math.max(0, start - 160), start))?.[1];
  if (variable === undefined || variable.length < 2) return undefined;
  const use = new RegExp(`(?<![\\w$.])${variable.replace(/[$.]/g, '\\$&')}((?:\\s?\\??\\.\\s?\\w{1,40}){1,4})(?!\\w|\\s{0,2}(?:\\(|=[^=]))`, 'g');
  for (const [, used = ''] of code.slice(end, end + REACH).matchAll(use)) {
    const found = namesOf(used).find((name) => isTelling(name, fields));
    if (found !== undefined) return found;
  }
  return undefined;
}

function namesOf(chain: string): string[] {
  return chain.match(/\w{1,40}/g) ?? [];
}

function isTelling(name: string, fields: PersonalDataFields): boolean {
  const found = matchField(fields, name);
  return found !== undefined && found.strength !== 'confirmed' && found.field.exposed && found.subject !== 'organisation' && TELLING.has(found.field.id);
}
