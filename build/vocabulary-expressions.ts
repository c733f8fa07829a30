// Writes regular expressions into rules of Semgrep's language from the vocabulary of personal data, so that no rule keeps names of its own.
import type { PersonalDataField, PersonalDataFields } from '../src/ruleset/vocabularies/personal-data-fields.ts';

/** Comment above a line of a rule file whose expression is written here: what is written, and for which fields (`exposed`, or ids) or whose data. */
const DIRECTIVE = /^( *)# vocabulary: (names|ambiguous-names|get-key|query|text-with-query|filled-query|filled-path|joined-path|page-query|route|labels|subject) ([\w ]+)\n( *(?:- )?(?:pattern-(?:not-)?)?regex: (?:&\w+ )?).*$/gm;
/** What stands before the name proper and makes it an answer about the value. */
const QUESTIONS = ['is', 'has', 'can', 'check', 'valid', 'validate', 'verify', 'need', 'show', 'send', 'by', 'no', 'update', 'bind', 'exist', 'exists', 'same'];
/** A value that has been made unreadable before. */
const PROTECTED = ['mask', 'desens', 'encrypt', 'cipher', 'hash', 'digest', 'hidden', 'tuomin'];
const TAILS = ['no', 'num', 'number', 'str', 'value', 'val', 'text', 'tag'];
/** Below it pinyin initials stand for too much to be looked for at the end of a name. */
const SHORTEST_PINYIN_TAIL = 4;
/** Objects about the kind of thing, not one of them: `patientService.getName()`. */
const NO_INSTANCES = ['service', 'serviceImpl', 'mapper', 'repository', 'dao', 'controller', 'type', 'file', 'table', 'dict', 'config', 'class', 'enum', 'api', 'util', 'utils', 'template', 'dept', 'department', 'role', 'group'];
/** How an address begins in a template: with a scheme, as a path, or with a variable that holds what comes before the path. */
const ADDRESS = '(?:https?://|\\.{0,2}/|[$]\\{[\\w.]{0,40}?(?:[uU]rl|URL|[aA]pi|API|[bB]ase|BASE|[hH]ost|HOST|[pP]refix|[sS]erver)\\})';
/** What a field is read from: `this.patientListItem.`, `rows[0].`. */
const OWNERS = '(?:[\\w$]{1,40}(?:\\[\\w{1,20}\\])?\\??\\.){0,5}';
/** Bound of what may stand before or after the words looked for. */
const LONGEST = '40';

/** `text` with the expressions below its directives written anew. */
export function withVocabularyExpressions(text: string, vocabulary: PersonalDataFields): string {
  return text.replace(DIRECTIVE, (_whole, indent: string, kind: string, about: string, opening: string) => {
    const expression = writeExpression(kind, about, vocabulary);
    return `${indent}# vocabulary: ${kind} ${about}\n${opening}'${expression.replaceAll("'", "''")}'`;
  });
}

function writeExpression(kind: string, about: string, vocabulary: PersonalDataFields): string {
  if (kind === 'subject') return subjectExpression(about.split(' ').flatMap((subject) => vocabulary.subjects[subject as keyof PersonalDataFields['subjects']]), vocabulary);
  const fields = chosenFields(about, vocabulary);
  switch (kind) {
    case 'names': return `^[$]?${namesExpression(fields, vocabulary)}$`;
    case 'get-key': return `^get\\.${namesExpression(fields, vocabulary)}(?:/[a-z])?$`;
    case 'query': return `(?s)^.{0,400}?[?&]${namesExpression(fields, vocabulary)}=(?:[$#]?\\{[^{}]{1,80}\\}|%[-+.\\d]{0,6}[sdv]|["'\`]?$)`;
    case 'text-with-query': return `(?s)\\A.*?[?&]${namesExpression(fields, vocabulary)}=.*\\z`;
    case 'filled-query': return `[?&]${namesExpression(fields, vocabulary)}=[$#]?\\{[^{}\\s]{1,80}\\}`;
    case 'filled-path': return `\`${ADDRESS}[^\`\\n]{0,200}?[/=][$]\\{\\s?(?:encodeURIComponent\\(\\s?)?${OWNERS}${namesExpression(fields, vocabulary)}\\s?(?:\\|\\|\\s?['"][^'"\\n]{0,10}['"]\\s?)?\\)?\\}`;
    case 'joined-path': return `['"](?:https?://|\\.{0,2}/)[^'"\\n]{0,200}[/=]['"]\\s{0,4}\\+\\s{0,4}(?:encodeURIComponent\\(\\s?)?${OWNERS}${namesExpression(fields, vocabulary)}\\b(?!\\s{0,4}[.(\\[])`;
    case 'page-query': return `[?&](?:amp;)?${namesExpression(fields, vocabulary)}=['"]?(?:<%[=#:]|<(?:s:property|c:out|bean:write)\\b|<\\?(?:=|php\\s)|[$#]!?\\{|\\{\\{|@[A-Za-z(])`;
    case 'route': return `^[^\\s'"]{0,200}?/[{:<](?:\\w{1,20}:)?${namesExpression(fields, vocabulary)}(?:[:}>/?]|["'\`]?$)`;
    case 'ambiguous-names': return `^[$]?(?:[gG]et_?)?(?:${fields.flatMap((field) => field.ambiguous).map((name) => cased(name, vocabulary.words)).join('|')})$`;
    default: return labelsExpression(fields, vocabulary);
  }
}

function chosenFields(about: string, { fields }: PersonalDataFields): readonly PersonalDataField[] {
  if (about === 'exposed') return fields.filter((field) => field.exposed);
  return about.split(' ').map((id) => {
    const field = fields.find((one) => one.id === id);
    if (field === undefined) throw new Error(`no field ${id} in the vocabulary`);
    return field;
  });
}

/** Identifiers whose value is one of the fields: `idCard`, `getPatientIdCard`, `contact_phone`, `lxrsfzh`; neither constants (`PHONE`) nor answers about it (`isPhone`). */
function namesExpression(fields: readonly PersonalDataField[], vocabulary: PersonalDataFields): string {
  const { words } = vocabulary;
  const questions = `(?!${group(QUESTIONS.map(capitalised))}(?:_|[A-Z]))`;
  const unprotected = `(?!\\w{0,${LONGEST}}?${group(PROTECTED.map(capitalised))})`;
  const own = (field: PersonalDataField): readonly string[] => [...field.strong, ...field.names, ...field.pinyin];
  const all = fields.flatMap(own);
  const english = (some: readonly PersonalDataField[]): readonly string[] => some.flatMap(own).filter((name) => isEnglish(name, words) && !endsInOther(name, all, words)).map((name) => cased(name, words));
  const [contacts, others] = [fields.filter(isContact), fields.filter((field) => !isContact(field))];
  const pinyin = all.filter((name) => !isEnglish(name, words));
  const long = pinyin.filter((name) => name.length >= SHORTEST_PINYIN_TAIL && !pinyin.some((other) => other !== name && other.length >= SHORTEST_PINYIN_TAIL && name.endsWith(other)));
  const short = pinyin.filter((name) => name.length < SHORTEST_PINYIN_TAIL);
  const guarded = others.filter((field) => field.notAfter.length > 0);
  const heads = [
    ...(contacts.length > 0 ? [`${notAfter([...contacts.flatMap((field) => field.notAfter), ...vocabulary.subjects.organisation])}${group(english(contacts))}`] : []),
    ...guarded.filter((field) => english([field]).length > 0).map((field) => `${notAfter(field.notAfter)}${group(english([field]))}`),
    ...english(others.filter((field) => !guarded.includes(field))),
  ];
  const alternatives = [
    `(?:\\w{0,${LONGEST}}?(?:_|[a-z\\d](?=[A-Z])))?${group(heads)}(?:_?${group(TAILS.map(capitalised))})?`,
    ...(long.length > 0 ? [`\\w{0,${LONGEST}}?${group(long.map((name) => cased(name, words)))}`] : []),
    ...(short.length > 0 ? [`(?:[gG]et_?)?${group(short.map((name) => cased(name, words)))}`] : []),
  ];
  return `${questions}${unprotected}(?:${alternatives.join('|')})\\d?`;
}

/** Texts that announce a value: `手机号：{}`, `身份证号=%s`, `患者姓名:` at the end, `patient name: {}`. */
function labelsExpression(fields: readonly PersonalDataField[], { subjects, words }: PersonalDataFields): string {
  const others = [...subjects.organisation, ...fields.flatMap((field) => field.notAfter)].filter((word) => /^[\u4e00-\u9fa5]+$/.test(word));
  const labels = [...new Set(fields.flatMap((field) => field.labels))].map((label) => label.replace(/[()]/g, '\\$&'));
  const chinese = `(?<!${others.join('|')})${group(labels)}(?:号码?|码|信息|内容|结果)?(?:为|是)?`;
  // One English word (name, phone) says too little about whose it is.
  const captions = fields.flatMap((field) => field.strong).map((name) => segments(name, words) ?? []).filter((parts) => parts.length > 1).map((parts) => parts.join('[ _-]?'));
  const english = `\\b(?i:${[...new Set(captions)].join('|')})`;
  return `(?s)^.{0,400}?(?:${chinese}|${english})\\s{0,3}(?:[:：=]?\\s{0,3}[\\[【(（'"]?(?:\\{[^{}]{0,60}\\}|%[-+.\\d]{0,6}[sdv])|[:：=]\\s{0,3}[\\[【(（'"]?$)`;
}

/** Fields that organisations have, too. */
function isContact(field: PersonalDataField): boolean {
  return ['phone', 'address', 'email', 'contact'].includes(field.id);
}

/** Whether the end of `name` is a name of its own, so that the longer one needs no mention: `mobilephone`. */
function endsInOther(name: string, all: readonly string[], words: readonly string[]): boolean {
  const parts = segments(name, words) ?? [];
  return parts.some((_part, index) => index > 0 && all.includes(parts.slice(index).join('')));
}

/** Expressions whose value is somebody's data: `patient`, `this.patientInfo`, `order.getPatient()`, `brxxList[0]`. */
function subjectExpression(subjects: readonly string[], { words }: PersonalDataFields): string {
  const names = subjects.filter((word) => /^[a-z]{3,}$/.test(word) && !(word.endsWith('s') && subjects.includes(word.slice(0, -1)))).map((word) => cased(word, words));
  const before = `(?:[\\w.$>()-]{0,${LONGEST}}?(?:[._>$]|[a-z\\d](?=[A-Z])))?`;
  const kinds = `(?!\\w{0,${LONGEST}}?${group(NO_INSTANCES.map(capitalised))}(?!\\w))`;
  return `^${before}${group(names)}s?${kinds}(?:[A-Z_]\\w{0,${LONGEST}})?(?:\\[\\w{1,${LONGEST}}\\])?(?:\\(\\))?$`;
}

/** A look-behind for words that make the names behind them something else. */
function notAfter(before: readonly string[]): string {
  const listed = [...new Set(before)].filter((word) => /^[a-z]{2,}$/.test(word));
  const words = listed.filter((word) => !listed.includes(word.replace(/s$/, '')) || !word.endsWith('s')).map(capitalised);
  return `(?<!${words.flatMap((word) => [word, `${word}_`]).join('|')})`;
}

function isEnglish(name: string, words: readonly string[]): boolean {
  return segments(name, words) !== undefined;
}

/** A name in the spellings of code: `idCard`, `IdCard`, `IDCard`, `id_card`, `idcard`; pinyin initials also in capitals. */
function cased(name: string, words: readonly string[]): string {
  const parts = segments(name, words);
  if (parts === undefined) return name.length <= 5 ? `(?:${capitalised(name)}|${name.toUpperCase()})` : capitalised(name);
  return parts.map((part) => (part.length === 2 ? `(?:${capitalised(part)}|${part.toUpperCase()})` : capitalised(part))).join('_?');
}

function capitalised(word: string): string {
  return `[${word.charAt(0)}${word.charAt(0).toUpperCase()}]${word.slice(1)}`;
}

function group(alternatives: readonly string[]): string {
  return `(?:${alternatives.join('|')})`;
}

/** The fewest words that `name` is made of. */
function segments(name: string, words: readonly string[]): readonly string[] | undefined {
  const best: (readonly string[] | undefined)[] = [[]];
  for (let end = 1; end <= name.length; end++) {
    for (const word of words) {
      const before = name.startsWith(word, end - word.length) && end >= word.length ? best[end - word.length] : undefined;
      if (before !== undefined && before.length + 1 < (best[end]?.length ?? Infinity)) best[end] = [...before, word];
    }
  }
  return best[name.length];
}
