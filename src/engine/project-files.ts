// Reads the files of `.hisguard/`: settings, answers, baseline. A missing file is no problem; any problem means that the file must not be used.
import { join } from 'node:path';
import { NO_ANSWERS, type AssessmentAnswers } from '../model/answers.ts';
import type { SystemProfile } from '../model/assessment.ts';
import type { Catalogues } from '../model/catalogues.ts';
import type { Outcome } from '../model/problem.ts';
import type { Grade } from '../model/rule.ts';
import { decode } from '../platform/decode.ts';
import type { FileSystem } from '../platform/file-system.ts';
import { answerVocabulary } from '../ruleset/catalogues/answer-vocabulary.ts';
import { readAssessmentFile } from '../settings/assessment-file.ts';
import { readSettings } from '../settings/read-settings.ts';
import { DEFAULT_SETTINGS, type Settings } from '../settings/settings.ts';
import { readBaseline, type BaselineEntry } from './baseline.ts';
import { ASSESSMENT_FILE, BASELINE_FILE, CONFIG_FILE } from './project-file-names.ts';
import { ASSUMED_GRADE } from './result-options.ts';

/** @param root absolute, native. Problems carry the absolute path. */
export function readProjectSettings(fs: FileSystem, root: string): Outcome<Settings> {
  return read(fs, join(root, CONFIG_FILE), DEFAULT_SETTINGS, readSettings);
}

/** @param file absolute, native; the project's own where absent. */
export function readProjectBaseline(fs: FileSystem, root: string, file = join(root, BASELINE_FILE)): Outcome<readonly BaselineEntry[]> {
  return read(fs, file, [], readBaseline);
}

export function readProjectAnswers(fs: FileSystem, root: string, catalogues: Catalogues): Outcome<AssessmentAnswers> {
  return read(fs, join(root, ASSESSMENT_FILE), NO_ANSWERS, (text, path) => readAssessmentFile(text, path, answerVocabulary(catalogues)));
}

/** The system as documents name it; the grade is answered where the settings or `givenGrade` state it, the region also by the questionnaire. */
export function systemProfile(settings: Settings, answers: AssessmentAnswers, catalogues: Catalogues, projectName: string, givenGrade?: Grade): SystemProfile {
  const { owner, vendor } = settings.system;
  const grade = givenGrade ?? settings.system.grade;
  const region = settings.system.region ?? answers.grading.q_region?.value[0];
  const regionTitle = catalogues.grading.regions.find((one) => one.id === region)?.label;
  return {
    name: settings.system.name ?? projectName, grade: grade ?? ASSUMED_GRADE, gradeAnswered: grade !== undefined,
    ...(owner !== undefined && { owner }), ...(vendor !== undefined && { vendor }), ...(region !== undefined && { region }), ...(regionTitle !== undefined && { regionTitle }),
  };
}

function read<T>(fs: FileSystem, path: string, missing: T, parse: (text: string, path: string) => Outcome<T>): Outcome<T> {
  if (!fs.exists(path)) return { value: missing, problems: [] };
  const outcome = fs.readBytes(path);
  if (outcome.value === undefined) return { value: missing, problems: outcome.problems };
  const parsed = parse(decode(outcome.value).text, path);
  return parsed.problems.length === 0 ? parsed : { value: missing, problems: parsed.problems };
}
