// Catalogues as shipped, and small hand-made scans to judge.
import { load } from 'js-yaml';
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { NO_ANSWERS, type AssessmentAnswers, type ItemAnswer } from '../../../src/model/answers.ts';
import type { AssessedItem, ChecklistAssessment, SystemProfile } from '../../../src/model/assessment.ts';
import { cataloguesOf, type Catalogues } from '../../../src/model/catalogues.ts';
import type { Finding } from '../../../src/model/finding.ts';
import type { CategoryCoverage, ScanResult } from '../../../src/model/scan-result.ts';
import { assessChecklist } from '../../../src/compliance/assess-checklist.ts';
import type { ScannedComponent } from '../../../src/compliance/scanned-component.ts';
import { readCategories } from '../../../src/ruleset/categories.ts';
import { readCatalogues, type CatalogueFile } from '../../../src/ruleset/catalogues/read-catalogues.ts';

export const RULES = fileURLToPath(new URL('../../../rules/', import.meta.url));
export const DATE = '2026-11-21';

export function yamlFile(path: string): unknown {
  return load(readFileSync(join(RULES, path), 'utf8'));
}

export function catalogueFiles(folder = 'catalogues'): CatalogueFile[] {
  return readdirSync(join(RULES, folder)).sort().flatMap((name) => {
    const path = `${folder}/${name}`;
    return statSync(join(RULES, path)).isDirectory() ? catalogueFiles(path) : [{ path, document: yamlFile(path) }];
  });
}

export const CATEGORIES = readCategories(yamlFile('categories.yaml')).value.categories;
export const CATALOGUES: Catalogues = cataloguesOf(readCatalogues(catalogueFiles(), CATEGORIES).value)!;

export const SYSTEM: SystemProfile = { name: '某医院信息系统', owner: '某某医院', region: 'other', grade: 3, gradeAnswered: true };

const COMPLETE: CategoryCoverage = { rules: 1, filesApplicable: 10, filesChecked: 10, filesIncomplete: 0 };

interface ScanParts {
  readonly findings?: readonly Partial<Finding>[];
  /** File kinds under every category, each with complete rules unless said otherwise. */
  readonly kinds?: Readonly<Record<string, Partial<CategoryCoverage>>>;
  /** Coverage of single categories, in place of the common one. */
  readonly categories?: ScanResult['coverage']['categories'];
  readonly objects?: Readonly<Record<string, number>>;
  readonly unsupported?: ScanResult['coverage']['unsupported'];
  readonly problems?: ScanResult['problems'];
  readonly inventory?: Partial<ScanResult['inventory']>;
}

/** A scan in which every category was checked completely in Java and YAML, and one object of each kind was examined. */
export function scan(parts: ScanParts = {}): ScanResult {
  const languages = Object.fromEntries(Object.entries(parts.kinds ?? { java: {}, yaml: {} }).map(([kind, coverage]) => [kind, { ...COMPLETE, ...coverage }]));
  const categories = { ...Object.fromEntries(CATEGORIES.map((category) => [category.id, { languages }])), ...parts.categories };
  const relevantObjects = parts.objects ?? Object.fromEntries(Object.keys(CATALOGUES.checklist.relevantObjects).filter((id) => !['mobile_manifest', 'container_file', 'emr_entity'].includes(id)).map((id) => [id, 1]));
  return {
    schema: 'hisguard.scan/1',
    tool: { name: 'HIS Guard', version: '0.1.0', rulesetDigest: 'abcdef0123456789' },
    project: { name: 'p', grade: 3, gradeSource: 'settings', treeDigest: 'd1' },
    findings: (parts.findings ?? []).map(finding),
    inventory: { components: [], cryptographicAssets: [], personalData: [], endpoints: [], logRetention: [], ...parts.inventory },
    coverage: { categories, relevantObjects, unsupported: parts.unsupported ?? [], files: { scanned: 20, bytes: 1, incomplete: 0 } },
    skipped: [], problems: parts.problems ?? [],
    limits: { disabledRules: [], excludedPaths: [], ownVocabulary: [], gitIgnoredConfiguration: [], unusedSuppressions: [] },
  };
}

export function finding(part: Partial<Finding>): Finding {
  return {
    ruleId: 'r', category: 'sql-injection', family: 'injection', level: 'error', confidence: 'high', message: 'm', scope: 'file', path: 'a.java', startLine: 3,
    startColumn: 1, endLine: 3, endColumn: 2, evidence: 'e', fingerprint: 'f', contentFingerprint: 'c', clauses: [], ...part,
  };
}

function itemAnswer(part: Partial<ItemAnswer>): ItemAnswer {
  return { value: part.verdict === undefined ? [] : [part.verdict], conditions: {}, ...part };
}

export function answers(items: Readonly<Record<string, Partial<ItemAnswer>>>, rest: Partial<AssessmentAnswers> = {}): AssessmentAnswers {
  return { ...NO_ANSWERS, ...rest, items: Object.fromEntries(Object.entries(items).map(([id, part]) => [id, itemAnswer(part)])) };
}

/** Grading answers, all signed by one person. */
export function questionnaire(values: Readonly<Record<string, string | readonly string[]>>, by: string | null = '张三'): Pick<AssessmentAnswers, 'grading'> {
  return { grading: Object.fromEntries(Object.entries(values).map(([question, value]) => [question, { value: typeof value === 'string' ? [value] : value, ...(by === null ? {} : { by }) }])) };
}

/** A copy of `record` that lacks `key`. */
export function without<T extends object>(record: T, key: string): T {
  return Object.fromEntries(Object.entries(record).filter(([name]) => name !== key)) as T;
}

interface AssessParts {
  readonly system?: Parameters<typeof system>[0];
  readonly scans?: readonly ScanResult[];
  readonly answers?: AssessmentAnswers;
  readonly catalogues?: Catalogues;
  readonly date?: string;
}

/** The system of `parts`; a property given as undefined is left out. */
export function system(parts: { readonly [K in keyof SystemProfile]?: SystemProfile[K] | undefined } = {}): SystemProfile {
  return Object.fromEntries(Object.entries({ ...SYSTEM, ...parts }).filter(([, value]) => value !== undefined)) as unknown as SystemProfile;
}

export function assess(parts: AssessParts = {}): ChecklistAssessment {
  const components = (parts.scans ?? [scan()]).map((result, index): ScannedComponent => ({ name: `c${index + 1}`, result }));
  return assessChecklist(parts.catalogues ?? CATALOGUES, components, parts.answers ?? NO_ANSWERS, system(parts.system), parts.date ?? DATE);
}

export function itemsOf(assessment: ChecklistAssessment): readonly AssessedItem[] {
  return assessment.groups.flatMap((group) => group.items);
}

export function itemOf(assessment: ChecklistAssessment, id: string): AssessedItem {
  return itemsOf(assessment).find((item) => item.id === id)!;
}

export function reasonsOf(item: AssessedItem): string {
  return item.reasons.map((reason) => reason.zh).join('；');
}
