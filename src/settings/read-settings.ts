// Reads `.hisguard/config.yaml`: every mistake with its line and column, nothing guessed.
import { LineCounter, isMap, isScalar, isSeq, parseDocument, type YAMLMap } from 'yaml';
import type { Outcome, Problem } from '../model/problem.ts';
import type { Grade, Level } from '../model/rule.ts';
import { SETTINGS, type SettingDeclaration } from './declarations.ts';
import { DEFAULT_SETTINGS, type Settings } from './settings.ts';
import { yamlProblem } from './yaml-problem.ts';

type Values = ReadonlyMap<string, unknown>;

/**
 * @param text the decoded file; @param path names it in problems.
 * @returns settings, defaults where the file says nothing; any problem means the file must not be used (exit code 2).
 *   Problem arguments start with line and column (from 1).
 */
export function readSettings(text: string, path: string): Outcome<Settings> {
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines, uniqueKeys: true, schema: 'core' });
  const problems: Problem[] = [];
  const fail = (offset: number, id: string, ...args: (string | number)[]): void => {
    const { line, col } = lines.linePos(offset);
    problems.push({ id, path, args: [line, col, ...args], effect: 'none' });
  };
  for (const error of document.errors) {
    const { id, text: words } = yamlProblem(error);
    fail(error.pos[0], id, words);
  }
  if (problems.length > 0 || document.contents === null) return { value: DEFAULT_SETTINGS, problems };
  if (!isMap(document.contents)) {
    fail(0, 'settings.not-a-map');
    return { value: DEFAULT_SETTINGS, problems };
  }
  const values = new Map<string, unknown>();
  readMap(document.contents, '', values, fail);
  return { value: toSettings(values), problems };
}

type Fail = (offset: number, id: string, ...args: (string | number)[]) => void;

function readMap(map: YAMLMap, prefix: string, values: Map<string, unknown>, fail: Fail): void {
  for (const pair of map.items) {
    const keyNode = isScalar(pair.key) ? pair.key : undefined;
    const offset = keyNode?.range?.[0] ?? 0;
    const key = prefix + String(keyNode?.value);
    const declaration = SETTINGS.find((one) => one.key === key);
    if (declaration !== undefined) {
      const value = pair.value as { toJSON(): unknown; range?: [number, number, number] } | null;
      const read = check(declaration, value === null ? null : value.toJSON());
      if (read.wrong === undefined) values.set(key, read.value);
      else fail(value?.range?.[0] ?? offset, read.wrong, key, (declaration.values ?? []).join(', '));
    } else if (SETTINGS.some((one) => one.key.startsWith(`${key}.`))) {
      if (isMap(pair.value)) readMap(pair.value, `${key}.`, values, fail);
      else if (pair.value !== null && !(isScalar(pair.value) && pair.value.value === null)) fail(offset, isSeq(pair.value) ? 'settings.not-a-list' : 'settings.section-expected', key);
    } else fail(offset, 'settings.unknown-key', key);
  }
}

function check(declaration: SettingDeclaration, value: unknown): { value?: unknown; wrong?: string } {
  if (value === null) return { value: undefined };
  const allowed = (one: unknown): boolean => declaration.values === undefined || declaration.values.includes(one as string | number);
  switch (declaration.type) {
    case 'string': return typeof value === 'string' && allowed(value) ? { value } : { wrong: declaration.values ? 'settings.not-allowed' : 'settings.string-expected' };
    case 'integer': return typeof value === 'number' && Number.isInteger(value) && allowed(value) ? { value } : { wrong: 'settings.not-allowed' };
    case 'strings': return Array.isArray(value) && value.every((one) => typeof one === 'string' && one.trim() !== '') ? { value } : { wrong: 'settings.strings-expected' };
    case 'levels': return typeof value === 'object' && !Array.isArray(value) && Object.values(value).every(allowed) ? { value } : { wrong: 'settings.not-allowed' };
  }
}

function toSettings(values: Values): Settings {
  const string = (key: string): string | undefined => values.get(key) as string | undefined;
  const strings = (key: string): readonly string[] => (values.get(key) as string[] | undefined) ?? [];
  const optional = <K extends string, V>(key: K, value: V | undefined): Partial<Record<K, V>> => (value === undefined ? {} : { [key]: value }) as Partial<Record<K, V>>;
  return {
    system: {
      ...optional('name', string('system.name')), ...optional('owner', string('system.owner')), ...optional('vendor', string('system.vendor')),
      ...optional('grade', values.get('system.grade') as Grade | undefined), ...optional('region', string('system.region')),
    },
    scope: { exclude: strings('scope.exclude'), include: strings('scope.include') },
    rules: { off: strings('rules.off'), levels: (values.get('rules.levels') as Record<string, Level> | undefined) ?? {} },
    vocabulary: {
      weakWords: strings('vocabulary.weak-words'), placeholders: strings('vocabulary.placeholders'), patientTables: strings('vocabulary.patient-tables'),
      maskingHelpers: strings('vocabulary.masking-helpers'), cryptoWrappers: strings('vocabulary.crypto-wrappers'), protectedSinks: strings('vocabulary.protected-sinks'),
    },
  };
}
