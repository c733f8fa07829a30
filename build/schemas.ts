// JSON schemas of our files and results, made from the settings declarations and the model's types.
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { createGenerator } from 'ts-json-schema-generator';
import { SETTINGS, type SettingDeclaration } from '../src/settings/declarations.ts';

const ROOT = join(dirname(fileURLToPath(import.meta.url)), '..');

/** Results: schema file -> type and the file that declares it. */
const RESULTS: readonly (readonly [file: string, type: string, source: string])[] = [
  ['scan-result', 'ScanResult', 'src/model/scan-result.ts'],
  ['checklist', 'ChecklistAssessment', 'src/model/assessment.ts'],
  ['grading', 'GradingAssessment', 'src/model/assessment.ts'],
  ['baseline-entry', 'BaselineEntry', 'src/engine/baseline.ts'],
];

export function schemas(): Readonly<Record<string, string>> {
  const files: Record<string, string> = { 'schemas/config.schema.json': print(settingsSchema()) };
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
    case 'strings': return { ...described, type: 'array', items: { type: 'string' } };
    case 'levels': return { ...described, type: 'object', additionalProperties: { enum: setting.values } };
    case 'string':
    case 'integer': return { ...described, type: setting.type, ...(setting.values && { enum: setting.values }) };
  }
}

function print(schema: object): string {
  return `${JSON.stringify(schema, null, 2)}\n`;
}
