// Reads `.hisguard/assessment.yaml`, the answers of people: every mistake with its line and column, nothing guessed.
import { LineCounter, isMap, parseDocument, type Node } from 'yaml';
import { NO_ANSWERS, type Answer, type AnswerVocabulary, type AssessmentAnswers, type DegreeAdjustment, type ItemAnswer } from '../model/answers.ts';
import type { Degree } from '../model/grading.ts';
import type { Outcome } from '../model/problem.ts';
import { DEGREE_DIMENSIONS, DEGREE_KEYS, DEGREE_OBJECTS, GRADING_KEYS, ITEM_KEYS, QUESTION_KEYS, VERDICT_WORDS, type AnswerKey } from './assessment-declarations.ts';
import { PositionedReader, startOf, type Member, type Values } from './positioned-map.ts';
import { yamlProblem } from './yaml-problem.ts';

const SECTIONS = ['items', 'grading', 'fields'];

/**
 * @param text the decoded file; @param path names it in problems; @param vocabulary the ids that exist (`answerVocabulary`).
 * @returns the answers; any problem means that the file must not be used (exit code 2). Problem arguments start with line and column (from 1).
 */
export function readAssessmentFile(text: string, path: string, vocabulary: AnswerVocabulary): Outcome<AssessmentAnswers> {
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines, uniqueKeys: true, schema: 'core' });
  const reader = new PositionedReader(lines, path);
  for (const error of document.errors) {
    const { id, text: words } = yamlProblem(error);
    reader.fail(error.pos[0], id, words);
  }
  if (reader.problems.length > 0 || document.contents === null) return { value: NO_ANSWERS, problems: reader.problems };
  let answers = NO_ANSWERS;
  for (const section of reader.members(document.contents, path, 0)) {
    const members = reader.members(section.value, section.key, section.keyOffset);
    if (section.key === 'items') answers = { ...answers, items: readItems(reader, members, vocabulary) };
    else if (section.key === 'grading') answers = { ...answers, ...readGrading(reader, members, vocabulary) };
    else if (section.key === 'fields') answers = { ...answers, fields: readFields(reader, members, vocabulary) };
    else reader.fail(section.keyOffset, 'assessment-file.unknown-key', section.key, SECTIONS.join(', '));
  }
  return { value: reader.problems.length === 0 ? answers : NO_ANSWERS, problems: reader.problems };
}

function readItems(reader: PositionedReader, members: readonly Member[], vocabulary: AnswerVocabulary): Readonly<Record<string, ItemAnswer>> {
  const items: Record<string, ItemAnswer> = {};
  for (const member of members) {
    const known = vocabulary.items[member.key];
    if (known === undefined) { reader.fail(member.keyOffset, 'assessment-file.unknown-item', member.key); continue; }
    const inside = reader.members(member.value, member.key, member.keyOffset);
    const values = reader.values(inside, ITEM_KEYS, member.key);
    checkConditions(reader, inside, member.key, known.conditions);
    items[member.key] = toItemAnswer(values);
  }
  return items;
}

function checkConditions(reader: PositionedReader, inside: readonly Member[], item: string, known: readonly string[]): void {
  const conditions = inside.find((member) => member.key === 'conditions');
  for (const member of reader.members(conditions?.value ?? null, 'conditions', conditions?.keyOffset ?? 0)) {
    if (!known.includes(member.key)) reader.fail(member.keyOffset, 'assessment-file.unknown-key', `${item}.conditions.${member.key}`, known.join(', '));
  }
}

function toItemAnswer(values: Values): ItemAnswer {
  const verdict = typeof values.verdict === 'string' ? VERDICT_WORDS[values.verdict] : undefined;
  const waiver = values.waiver as Values | undefined;
  const plan = values.rectification as Values | undefined;
  return {
    value: verdict === undefined ? [] : [verdict], conditions: (values.conditions ?? {}) as Readonly<Record<string, boolean>>,
    ...(verdict === undefined ? {} : { verdict }), ...answerDetails(values),
    ...(waiver === undefined ? {} : { waiver: renamed(waiver, { 'approver-side': 'approverSide' }) }),
    ...(plan === undefined ? {} : { rectification: renamed(plan, { 'operator-approver': 'operatorApprover' }) }),
  };
}

function readGrading(reader: PositionedReader, members: readonly Member[], vocabulary: AnswerVocabulary): Pick<AssessmentAnswers, 'grading' | 'adjustments' | 'floors'> {
  const common = answerDetails(reader.values(members.filter((member) => GRADING_KEYS.some((one) => one.key === member.key)), GRADING_KEYS, 'grading'));
  const grading: Record<string, Answer> = {};
  let adjustments: readonly DegreeAdjustment[] = [];
  let floors: Readonly<Record<string, Answer>> = {};
  for (const member of members) {
    const question = vocabulary.questions[member.key];
    if (GRADING_KEYS.some((one) => one.key === member.key)) continue;
    if (member.key === 'degrees') adjustments = readDegrees(reader, member, common.by);
    else if (member.key === 'floors') floors = readFloors(reader, member, vocabulary, common);
    else if (question === undefined) reader.fail(member.keyOffset, 'assessment-file.unknown-question', member.key);
    else {
      const answer = readQuestion(reader, member, question, common);
      if (answer !== undefined) grading[member.key] = answer;
    }
  }
  return { grading, adjustments, floors };
}

/** `q: option`, `q: [option, option]`, or `q: {value: …, by: …, note: …}`. */
function readQuestion(reader: PositionedReader, member: Member, question: { readonly multiple: boolean; readonly options: readonly string[] }, common: Partial<Answer>): Answer | undefined {
  if (member.value === null) return undefined;
  const offset = startOf(member.value) ?? member.keyOffset;
  const { valueNode, details } = splitValue(reader, member, QUESTION_KEYS);
  if (valueNode === undefined) return undefined;
  const value = reader.texts(valueNode, member.key);
  if (value === undefined) return undefined;
  const wrong = value.filter((option) => !question.options.includes(option));
  if (wrong.length > 0) reader.fail(startOf(valueNode) ?? offset, 'assessment-file.not-allowed', member.key, question.options.join(', '));
  if (!question.multiple && value.length > 1) reader.fail(startOf(valueNode) ?? offset, 'assessment-file.one-only', member.key);
  return { ...common, value, ...answerDetails(details) };
}

function splitValue(reader: PositionedReader, member: Member, keys: readonly AnswerKey[]): { readonly valueNode: Node | undefined; readonly details: Values } {
  if (!isMap(member.value)) return { valueNode: member.value ?? undefined, details: {} };
  const inside = reader.members(member.value, member.key, member.keyOffset);
  const value = inside.find((one) => one.key === 'value')?.value ?? undefined;
  if (value === undefined) reader.fail(member.keyOffset, 'assessment-file.no-value', member.key);
  return { valueNode: value, details: reader.values(inside.filter((one) => one.key !== 'value'), keys, member.key) };
}

function readDegrees(reader: PositionedReader, section: Member, by: string | undefined): readonly DegreeAdjustment[] {
  return reader.members(section.value, 'degrees', section.keyOffset).flatMap((dimensionMember) => {
    const dimension = DEGREE_DIMENSIONS.find((one) => one === dimensionMember.key);
    if (dimension === undefined) { reader.fail(dimensionMember.keyOffset, 'assessment-file.unknown-key', `degrees.${dimensionMember.key}`, DEGREE_DIMENSIONS.join(', ')); return []; }
    return reader.members(dimensionMember.value, `degrees.${dimension}`, dimensionMember.keyOffset).flatMap((member): DegreeAdjustment[] => {
      const object = DEGREE_OBJECTS.find((one) => one === member.key);
      const name = `degrees.${dimension}.${member.key}`;
      if (object === undefined) { reader.fail(member.keyOffset, 'assessment-file.unknown-key', name, DEGREE_OBJECTS.join(', ')); return []; }
      const values = reader.values(reader.members(member.value, name, member.keyOffset), DEGREE_KEYS, name);
      if (values.degree === undefined) { reader.fail(member.keyOffset, 'assessment-file.no-value', name); return []; }
      const person = typeof values.by === 'string' ? values.by : by;
      return [{ dimension, object, degree: values.degree as Degree, ...(typeof values.reason === 'string' ? { reason: values.reason } : {}), ...(person === undefined ? {} : { by: person }) }];
    });
  });
}

function readFloors(reader: PositionedReader, section: Member, vocabulary: AnswerVocabulary, common: Partial<Answer>): Readonly<Record<string, Answer>> {
  const floors: Record<string, Answer> = {};
  for (const member of reader.members(section.value, 'floors', section.keyOffset)) {
    if (!vocabulary.floors.includes(member.key)) { reader.fail(member.keyOffset, 'assessment-file.unknown-floor', member.key); continue; }
    const answer = readQuestion(reader, member, { multiple: false, options: ['yes', 'no'] }, common);
    if (answer !== undefined) floors[member.key] = answer;
  }
  return floors;
}

function readFields(reader: PositionedReader, members: readonly Member[], vocabulary: AnswerVocabulary): Readonly<Record<string, string>> {
  const keys = vocabulary.fields.map((key): AnswerKey => ({ key, type: 'text', description: { zh: '', en: '' } }));
  for (const member of members) if (!vocabulary.fields.includes(member.key)) reader.fail(member.keyOffset, 'assessment-file.unknown-field', member.key);
  return reader.values(members.filter((member) => vocabulary.fields.includes(member.key)), keys, 'fields') as Readonly<Record<string, string>>;
}

/** The details that answers of every kind share, absent where they do not stand in the file. */
function answerDetails(values: Values): Partial<Answer> {
  const text = (key: 'by' | 'date' | 'expires' | 'note'): Partial<Answer> => (typeof values[key] === 'string' ? { [key]: values[key] } : {});
  return { ...text('by'), ...text('date'), ...text('expires'), ...text('note'), ...(Array.isArray(values.documents) ? { documents: values.documents as readonly string[] } : {}) };
}

/** Keys of the file in our own spelling. */
function renamed(values: Values, names: Readonly<Record<string, string>>): Readonly<Record<string, string>> {
  return Object.fromEntries(Object.entries(values).map(([key, value]) => [names[key] ?? key, value as string]));
}
