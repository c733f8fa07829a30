// Diagnostics of our own files in `.hisguard/`, from the same readers that the scan uses.
import { DiagnosticSeverity, type Diagnostic } from 'vscode-languageserver';
import { readBaseline } from '../engine/baseline.ts';
import { ASSESSMENT_FILE, BASELINE_FILE, CONFIG_FILE } from '../engine/project-file-names.ts';
import { text as say } from '../messages/text.ts';
import { cataloguesOf } from '../model/catalogues.ts';
import type { Problem } from '../model/problem.ts';
import type { Language } from '../model/rule.ts';
import { answerVocabulary } from '../ruleset/catalogues/answer-vocabulary.ts';
import type { CompiledRules } from '../ruleset/ruleset.ts';
import { readAssessmentFile } from '../settings/assessment-file.ts';
import { readSettings } from '../settings/read-settings.ts';
import { SOURCE } from './to-diagnostic.ts';

export type OwnFile = 'config' | 'assessment' | 'baseline';

const BY_PATH: Readonly<Record<string, OwnFile>> = { [CONFIG_FILE]: 'config', [ASSESSMENT_FILE]: 'assessment', [BASELINE_FILE]: 'baseline' };

/** @param path relative to the project root. */
export function ownFileOf(path: string): OwnFile | undefined {
  return BY_PATH[path];
}

export function ownFileDiagnostics(file: OwnFile, text: string, path: string, rules: CompiledRules, language: Language): Diagnostic[] {
  const lines = text.split(/\r\n|[\r\n]/);
  return problemsOf(file, text, path, rules).map((problem) => {
    const [line = 1, column = 1] = (problem.args ?? []).filter((arg): arg is number => typeof arg === 'number');
    const content = lines[line - 1] ?? '';
    const start = file === 'baseline' ? 0 : Math.min(column - 1, content.length);
    const end = file === 'baseline' ? content.length : endOfWord(content, start);
    return {
      range: { start: { line: line - 1, character: start }, end: { line: line - 1, character: Math.max(end, start) } },
      severity: DiagnosticSeverity.Error, source: SOURCE, code: problem.id, message: say(language, problem.id, problem.args),
    };
  });
}

function problemsOf(file: OwnFile, text: string, path: string, rules: CompiledRules): readonly Problem[] {
  if (file === 'config') return readSettings(text, path).problems;
  if (file === 'baseline') return readBaseline(text, path).problems;
  const catalogues = cataloguesOf(rules.catalogues);
  return catalogues === undefined ? [] : readAssessmentFile(text, path, answerVocabulary(catalogues)).problems;
}

function endOfWord(line: string, start: number): number {
  const rest = line.slice(start);
  const length = rest.search(/[\s:,\]}]/);
  return length === 0 ? start + 1 : length === -1 ? line.length : start + length;
}
