// JSON schemas of our files and results, made from the settings declarations and the model's types.
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { createGenerator } from 'ts-json-schema-generator';
import { DEGREE_KEYS, GRADING_KEYS, ITEM_KEYS, QUESTION_KEYS, type AnswerKey } from '../src/settings/assessment-declarations.ts';
import { SETTINGS, type SettingDeclaration } from '../src/settings/declarations.ts';

const ROOT = join(dirname(fileURLToPath(import.meta.url)), '..');

/** Results: schema file -> type and the file that declares it. */
const RESULTS: readonly (readonly [file: string, type: string, source: string])[] = [
  ['scan-result', 'ScanResult', 'src/model/scan-result.ts'],
  ['shard', 'ShardFile', 'src/engine/merge-shards.ts'],
  ['checklist', 'ChecklistAssessment', 'src/model/assessment.ts'],
  ['grading', 'GradingAssessment', 'src/model/assessment.ts'],
  ['baseline-entry', 'BaselineEntry', 'src/engine/baseline.ts'],
];

export function schemas(): Readonly<Record<string, string>> {
  const files: Record<string, string> = { 'schemas/config.schema.json': print(settingsSchema()), 'schemas/assessment.schema.json': print(assessmentSchema()) };
  for (const [file, type, source] of RESULTS) {
    const generator = createGenerator({ path: join(ROOT, source), type, tsconfig: join(ROOT, 'tsconfig.json'), skipTypeCheck: true, topRef: false, additionalProperties: false, sortProps: true });
    files[`schemas/${file}.schema.json`] = print(generator.createSchema(type));
  }
  return files;
}

function settingsSchema(): object {
  const properties: Record<string, { type: string; additionalProperties: boolean; properties: Record<string, object> }> = {};
  for (const setting of SETTINGS) {
    const [head = '', name = ''] = setting.key.split('.');
    (properties[head] ??= { type: 'object', additionalProperties: false, properties: {} }).properties[name] = schemaOf(setting);
  }
  return { $schema: 'http://json-schema.org/draft-07/schema#', title: 'HIS Guard .hisguard/config.yaml', type: 'object', additionalProperties: false, properties };
}

function schemaOf(setting: SettingDeclaration): object {
  const described = { description: `${setting.description.zh} / ${setting.description.en}` };
  switch (setting.type) {
    case 'strings': return { ...described, type: 'array', items: { type: 'string', pattern: '\\S' } };
    case 'levels': return { ...described, type: 'object', additionalProperties: { enum: setting.values } };
    case 'string':
    case 'integer': return { ...described, type: setting.type, ...(setting.values && { enum: setting.values }) };
  }
}

/** Items and questions by any id: which ids exist is the catalogues' matter, and the reader reports unknown ones. */
function assessmentSchema(): object {
  const question = { ...section(QUESTION_KEYS), properties: { ...section(QUESTION_KEYS).properties, value: { type: ['string', 'array', 'boolean'], items: { type: 'string' } } } };
  const degrees = { type: 'object', additionalProperties: { type: 'object', additionalProperties: section(DEGREE_KEYS) } };
  return {
    $schema: 'http://json-schema.org/draft-07/schema#', title: 'HIS Guard .hisguard/assessment.yaml', type: 'object', additionalProperties: false,
    properties: {
      items: { type: 'object', additionalProperties: section(ITEM_KEYS) },
      grading: { type: 'object', properties: { ...section(GRADING_KEYS).properties, degrees, floors: { type: 'object', additionalProperties: question } }, additionalProperties: { anyOf: [question, { type: ['string', 'array', 'boolean'], items: { type: 'string' } }] } },
      fields: { type: 'object', additionalProperties: { type: 'string' } },
    },
  };
}

function section(keys: readonly AnswerKey[]): { readonly type: 'object'; readonly additionalProperties: false; readonly properties: Readonly<Record<string, object>> } {
  return { type: 'object', additionalProperties: false, properties: Object.fromEntries(keys.map((key) => [key.key, answerSchema(key)])) };
}

function answerSchema(key: AnswerKey): object {
  const described = { description: `${key.description.zh} / ${key.description.en}` };
  switch (key.type) {
    case 'text': return { ...described, type: 'string' };
    case 'date': return { ...described, type: 'string', format: 'date', pattern: '^\\d{4}-\\d{2}-\\d{2}$' };
    case 'texts': return { ...described, type: ['string', 'array'], items: { type: 'string' } };
    case 'choice': return { ...described, enum: key.values };
    case 'flags': return { ...described, type: 'object', additionalProperties: { type: 'boolean' } };
    case 'section': return { ...described, ...section(key.keys ?? []) };
  }
}

function print(schema: object): string {
  return `${JSON.stringify(schema, null, 2)}\n`;
}
