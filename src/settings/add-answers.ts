// Adds answers to the text of `.hisguard/assessment.yaml`: comments and order stay, an answer that stands there is never touched.
import { isMap, isScalar, parseDocument, type Document } from 'yaml';
import type { Outcome } from '../model/problem.ts';
import { yamlProblem } from './yaml-problem.ts';

/** A value as it is written into the file: a text, a list of texts, or a map of them. */
export type AnswerValue = string | boolean | readonly string[] | { readonly [key: string]: AnswerValue };

/** One answer: where it stands (`items`, `ID-01` or `grading`, `q_org` or `fields`, `system.boundary`) and what is written there. */
export interface NewAnswer {
  readonly section: 'items' | 'grading' | 'fields';
  readonly key: string;
  readonly value: AnswerValue;
}

export interface AddedAnswers {
  readonly text: string;
  /** Keys (`items.ID-01`) that were written, and keys that had an answer already. */
  readonly added: readonly string[];
  readonly kept: readonly string[];
}

/** A file that cannot be read as YAML is returned as it is, with a problem: nothing is written into it. */
export function addAnswers(text: string, path: string, answers: readonly NewAnswer[]): Outcome<AddedAnswers> {
  const document = parseDocument(text, { schema: 'core' });
  const [error] = document.errors;
  if (error !== undefined || !(document.contents === null || isMap(document.contents))) {
    const start = error?.linePos?.[0] ?? { line: 1, col: 1 };
    const { id, text: words } = error === undefined ? { id: 'assessment-file.not-a-map', text: path } : yamlProblem(error);
    const problem = { id, path, args: [start.line, start.col, words], effect: 'none' as const };
    return { value: { text, added: [], kept: answers.map(nameOf) }, problems: [problem] };
  }
  const added: string[] = [];
  const kept: string[] = [];
  for (const answer of answers) (addOne(document, answer) ? added : kept).push(nameOf(answer));
  if (added.length === 0) return { value: { text, added, kept }, problems: [] };
  const lineEnd = text.includes('\r\n') ? '\r\n' : '\n';
  return { value: { text: document.toString({ lineWidth: 0 }).replaceAll(/\r?\n/g, lineEnd), added, kept }, problems: [] };
}

function addOne(document: Document, answer: NewAnswer): boolean {
  document.contents ??= document.createNode({});
  const section = document.get(answer.section, true);
  if (section === undefined || (isScalar(section) && section.value === null)) document.set(answer.section, document.createNode({}));
  else if (!isMap(section)) return false;
  const place = [answer.section, answer.key];
  const present = document.getIn(place, true);
  if (present !== undefined && !(isScalar(present) && present.value === null)) return false;
  document.setIn(place, document.createNode(answer.value));
  return true;
}

function nameOf(answer: NewAnswer): string {
  return `${answer.section}.${answer.key}`;
}
