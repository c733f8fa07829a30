// Technique `pattern`: rules in Semgrep's own language, without a `hisguard` section.
import { fileKindOf, type FileKind } from '../../model/file-kind.ts';
import type { Confidence } from '../../model/rule.ts';
import { requireAny, type RequiredText } from '../../matching/required/required-text.ts';
import type { DemandsByLanguage } from '../../matching/compiled-rule.ts';
import type { SemgrepLanguage } from '../../matching/rule/languages.ts';
import type { SemgrepRule } from '../../matching/rule/semgrep-rule.ts';

/** Keys of which a rule that matches code or text has one. */
const BODY_KEYS = ['pattern', 'patterns', 'pattern-either', 'pattern-regex', 'match', 'pattern-sources', 'pattern-sinks', 'taint', 'join', 'extract'];

/** One rule of the rule file; a folder's rule has one for each language in which its patterns differ. */
export interface PatternPart {
  readonly rule: SemgrepRule;
  /** Of the rule in its file, for problems. */
  readonly line?: number;
  readonly confidence: Confidence;
  /** What a file must hold for the rule to match; known once its patterns are read. */
  readonly required?: RequiredText;
  /** What it asks of a function, by language; known with `required`. */
  readonly demands?: DemandsByLanguage;
}

/** The technique's own part of such a rule. */
export interface PatternSpec {
  readonly parts: readonly PatternPart[];
  /** The rule file, for problems. */
  readonly file: string;
}

/** Kinds of file that hold code of a language, alone or in a page; none: every text file. */
const KINDS: Readonly<Record<SemgrepLanguage, readonly FileKind[]>> = {
  java: ['java', 'jsp'], csharp: ['csharp', 'razor', 'aspx'], javascript: ['javascript', 'vue', 'html', 'jsp', 'razor', 'aspx', 'php'], typescript: ['typescript', 'vue'],
  python: ['python'], go: ['go'], php: ['php'], c: ['c'], cpp: ['cpp', 'c'], bash: ['shell'], powershell: ['powershell'], ruby: ['ruby'],
  generic: [], regex: [], yaml: ['yaml'], json: ['json'], xml: ['xml'],
};

/** Whether a rule without a `hisguard` section is one of Semgrep's. */
export function isSemgrepRule(raw: Readonly<Record<string, unknown>>): boolean {
  return BODY_KEYS.some((key) => key in raw) || 'mode' in raw;
}

export function kindsOfRules(rules: readonly SemgrepRule[]): readonly FileKind[] {
  const kinds = rules.flatMap((rule) => rule.languages.map((language) => (isText(language) ? textKinds(rule) : KINDS[language])));
  return kinds.some((list) => list.length === 0) ? [] : [...new Set(kinds.flat())];
}

/** Kinds of file that a rule reads as mere text, as far as its paths say by their endings (`*.kt`); none: any. */
export function textKinds({ languages, paths }: SemgrepRule): readonly FileKind[] {
  const endings = paths.include.map(endingsOf);
  if (!languages.some(isText) || endings.some((list) => list.length === 0)) return [];
  return [...new Set(endings.flat().map((ending) => fileKindOf(`a.${ending}`)))];
}

/** `kt` of `*.kt`, `srw` and `sru` of `*.sr[wu]`, `pas` of `*.[pP][aA][sS]`; none where the glob says more than how names end. */
function endingsOf(glob: string): readonly string[] {
  const ending = /^(?:\*\*\/)?\*\.((?:\w|\[\w{1,12}\]){1,12})$/.exec(glob)?.[1] ?? '';
  let endings = ending === '' ? [] : [''];
  for (const [unit] of ending.toLowerCase().matchAll(/\w|\[\w+\]/g)) {
    const letters = new Set(unit.replace(/[[\]]/g, ''));
    endings = endings.flatMap((begun) => Array.from(letters, (letter) => begun + letter));
    if (endings.length > MOST_ENDINGS) return [];
  }
  return endings;
}

/** Of a glob that stands for more, nothing is said. */
const MOST_ENDINGS = 64;

function isText(language: SemgrepLanguage): boolean {
  return KINDS[language].length === 0;
}

const KINDS_OF_PART = new WeakMap<SemgrepRule, readonly FileKind[]>();

/** Whether files of the kind may hold what the part looks for. */
export function readsKind({ rule }: PatternPart, kind: FileKind): boolean {
  let kinds = KINDS_OF_PART.get(rule);
  if (kinds === undefined) KINDS_OF_PART.set(rule, kinds = kindsOfRules([rule]));
  return kinds.length === 0 || kinds.includes(kind);
}

/** What a file of the kind must hold for a part of the rule to match; undefined: not known yet. */
export function requiredOfKind({ parts }: PatternSpec, kind: FileKind): RequiredText | undefined {
  const required = parts.filter((part) => readsKind(part, kind)).map((part) => part.required);
  return required.some((one) => one === undefined) ? undefined : requireAny(required.filter((one) => one !== undefined));
}
