// Which clause of a source is printed for the grade, languages and kind of development of a system, and with which marks.
import type { CitedClause } from '../model/assessment.ts';
import type { CitationWords, Clause, CodeStandardLanguage, SourceConfidence } from '../model/catalogue.ts';
import type { Grade, Localized } from '../model/rule.ts';
import { joinLocalized } from './localized-text.ts';

/** What decides between the clauses of one source. */
export interface CitationContext {
  readonly grade: Grade;
  /** File kinds present in the project. */
  readonly languages: readonly string[];
  /** Options of `q_outsourced`; absent where it is not asked for (no choice is made) and empty where it is not answered. */
  readonly development?: readonly string[];
  /** Of the system; absent where it is not known (documents of every region are cited alike). */
  readonly region?: string;
}

/** GB/T 22239 numbers the control points for in-house and outsourced development one after the other, at level 1 to 3 in chapters 6 to 8. */
const IN_HOUSE = /^(?:6\.1\.8|7\.1\.9|8\.1\.9)\.4(?: |$)/;
const OUTSOURCED = /^(?:6\.1\.8|7\.1\.9|8\.1\.9)\.5(?: |$)/;

const RANK: Readonly<Record<SourceConfidence, number>> = { seed: 0, primary: 0, reviewed: 0, secondary: 1, source: 1, memory: 2, derived: 2, proposal: 3 };

/** The clauses of an item as printed, in catalogue order; every source gives at most one line. */
export function citeClauses(catalogue: CitationWords, sources: readonly Clause[], context: CitationContext): readonly CitedClause[] {
  const { chosen, remark } = byDevelopment(catalogue, sources, context);
  // A secure-coding standard that is cited in its own right is not named again among the languages.
  const named = new Set(chosen.filter((source) => source.clause !== undefined).map((source) => nameOf(catalogue, source, context).zh));
  return chosen.flatMap((source) => cite(catalogue, source, context, remark, named) ?? []);
}

/** False where the source numbers its clauses by grade and has none for this one. */
export function hasClauseAtGrade(catalogue: CitationWords, source: Clause, grade: Grade): boolean {
  if (catalogue.documents[source.document]?.graded !== true || grade > 2) return true;
  return (grade === 1 ? source.clauseL1 : source.clauseL2) !== undefined;
}

/** True where the document binds the systems of another region. */
export function isElsewhere(catalogue: CitationWords, source: Clause, region: string | undefined): boolean {
  const bound = catalogue.documents[source.document]?.region;
  return bound !== undefined && region !== undefined && bound !== region;
}

function byDevelopment(catalogue: CitationWords, sources: readonly Clause[], context: CitationContext): { readonly chosen: readonly Clause[]; readonly remark?: Localized } {
  if (context.development === undefined) return { chosen: sources };
  const inHouse = sources.filter((source) => IN_HOUSE.test(source.clause?.en ?? ''));
  const outsourced = sources.filter((source) => OUTSOURCED.test(source.clause?.en ?? ''));
  if (inHouse.length + outsourced.length === 0) return { chosen: sources };
  if (context.development.length === 0) {
    return { chosen: sources, ...(inHouse.length > 0 && outsourced.length > 0 ? { remark: catalogue.clauseRemarks.developmentOpen } : {}) };
  }
  const dropped = context.development.includes('product') ? [] : context.development.includes('self') ? outsourced : inHouse;
  const chosen = sources.filter((source) => !dropped.includes(source));
  // An item that rests on the other kind of development alone stays, as something to follow by analogy.
  return chosen.length === 0 ? { chosen: sources, remark: catalogue.clauseRemarks.developmentOther } : { chosen };
}

function cite(catalogue: CitationWords, source: Clause, context: CitationContext, developmentRemark: Localized | undefined, named: ReadonlySet<string>): CitedClause | undefined {
  const graded = catalogue.documents[source.document]?.graded === true;
  const { numberConfidence, missing } = atGrade(catalogue, source, context.grade);
  const marks = [
    catalogue.confidenceMarks[source.confidence],
    numberConfidence !== undefined && RANK[numberConfidence] > RANK[source.confidence] ? catalogue.numberMark : undefined,
  ].filter((mark) => mark !== undefined);
  const byLanguage = source.clauseByLanguage === undefined ? undefined : languageClauses(source.clauseByLanguage, context.languages).filter((clause) => !named.has(clause.zh));
  if (byLanguage?.length === 0) return undefined;
  const name = byLanguage === undefined ? nameOf(catalogue, source, context) : joinLocalized(byLanguage, '；', '; ');
  const remarks = [
    missing,
    graded && context.grade === 4 ? catalogue.clauseRemarks.level4 : undefined,
    source.normative ? undefined : catalogue.clauseRemarks.reference,
    source.normative && isElsewhere(catalogue, source, context.region) ? catalogue.clauseRemarks.otherRegion : undefined,
    source.derived ? catalogue.clauseRemarks.derived : undefined,
    IN_HOUSE.test(source.clause?.en ?? '') || OUTSOURCED.test(source.clause?.en ?? '') ? developmentRemark : undefined,
    source.note,
  ].filter((remark) => remark !== undefined);
  const marked = marks.length === 0 ? name : { zh: `${name.zh}（${marks.map((mark) => mark.zh).join('；')}）`, en: `${name.en} (${marks.map((mark) => mark.en).join('; ')})` };
  return { source, label: marked, ...(remarks.length === 0 ? {} : { remark: joinLocalized(remarks, '；', '; ') }) };
}

/** Document and clause; Chinese words follow each other without a space. */
function nameOf(catalogue: CitationWords, source: Clause, context: CitationContext): Localized {
  const title = catalogue.documents[source.document]?.title ?? { zh: source.document, en: source.document };
  const { clause } = atGrade(catalogue, source, context.grade);
  if (clause === undefined) return title;
  return joinLocalized([title, clause], /[^\u0021-\u007e]$/.test(title.zh) && /^[^\u0021-\u007e]/.test(clause.zh) ? '' : ' ', ' ');
}

/** The clause at a grade; where a graded document has none, the clause of grade 3 is named with a remark, so that a reader can find it. */
function atGrade(catalogue: CitationWords, source: Clause, grade: Grade): { readonly clause: Localized | undefined; readonly numberConfidence: SourceConfidence | undefined; readonly missing: Localized | undefined } {
  if (!hasClauseAtGrade(catalogue, source, grade)) {
    return { clause: source.clause, numberConfidence: source.numberConfidence, missing: grade === 1 ? catalogue.clauseRemarks.level1Missing : catalogue.clauseRemarks.level2Missing };
  }
  if (catalogue.documents[source.document]?.graded !== true) return { clause: source.clause, numberConfidence: source.numberConfidence, missing: undefined };
  if (grade === 1) return { clause: source.clauseL1, numberConfidence: source.clauseL1Confidence ?? source.numberConfidence, missing: undefined };
  if (grade === 2) return { clause: source.clauseL2, numberConfidence: source.clauseL2Confidence ?? source.numberConfidence, missing: undefined };
  return { clause: source.clause, numberConfidence: source.numberConfidence, missing: undefined };
}

const STANDARD_OF_KIND: Readonly<Record<string, CodeStandardLanguage>> = { java: 'java', jsp: 'java', c: 'c_cpp', cpp: 'c_cpp', csharp: 'csharp', razor: 'csharp', aspx: 'csharp' };
const OTHER_CODE: ReadonlySet<string> = new Set([
  'kotlin', 'scala', 'groovy', 'vbnet', 'javascript', 'typescript', 'vue', 'python', 'go', 'php', 'objective-c', 'swift', 'ruby', 'rust', 'delphi',
  'powerbuilder', 'visual-basic', 'lua', 'dart',
]);

/** One label per standard of the languages present; a language without an entry of its own, and a project without code, take `other`. */
function languageClauses(byLanguage: NonNullable<Clause['clauseByLanguage']>, kinds: readonly string[]): readonly Localized[] {
  const wanted = new Set<CodeStandardLanguage>();
  for (const kind of kinds) {
    const standard = STANDARD_OF_KIND[kind];
    if (standard !== undefined) wanted.add(byLanguage[standard] === undefined ? 'other' : standard);
    else if (OTHER_CODE.has(kind)) wanted.add('other');
  }
  if (wanted.size === 0) wanted.add('other');
  return (['java', 'c_cpp', 'csharp', 'other'] as const).flatMap((language) => (wanted.has(language) ? (byLanguage[language] ?? []) : []));
}
