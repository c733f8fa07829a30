// What is generated must be what the declarations give: schemas, notices. `node --import tsx build/generate.ts` writes them.
import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Ajv } from 'ajv';
import { load } from 'js-yaml';
import { parse } from 'yaml';
import { driftedFiles } from '../build/generate.ts';
import { writtenRule } from '../build/written-rules.ts';
import { readPersonalDataFields } from '../src/ruleset/vocabularies/personal-data-fields.ts';
import { settingsTemplate } from '../src/settings/settings-template.ts';
import { assessmentTemplate } from '../src/settings/assessment-template.ts';
import { readSettings } from '../src/settings/read-settings.ts';
import { hisguard, REPOSITORY } from './run-cli.ts';

const schema = (name: string): object => JSON.parse(readFileSync(join(REPOSITORY, 'schemas', `${name}.schema.json`), 'utf8')) as object;

describe('generated files', () => {
  it('have not drifted from their declarations', () => {
    assert.deepEqual(driftedFiles(), []);
  });

  it('a rule file may hold shared lists and expressions of the vocabulary', () => {
    const { value } = readPersonalDataFields(load(readFileSync(join(REPOSITORY, 'rules/vocabularies/personal-data-fields.yaml'), 'utf8')));
    const written = writtenRule("a:\n  # shared java propagators\n  # end shared\nb:\n  # vocabulary: names exposed\n  regex: ''\n", value);
    assert.match(written, /# shared java propagators\n {2}- pattern: /);
    assert.match(written, /# vocabulary: names exposed\n {2}regex: '\^/);
    assert.equal(writtenRule(written, value), written);
  });

  it('the schema of scan results accepts a real result and refuses a broken one', () => {
    const validate = new Ajv({ allowUnionTypes: true, strict: false }).compile(schema('scan-result'));
    const result = JSON.parse(hisguard(['scan', join(REPOSITORY, 'test/golden/spring-hospital/yunxi-clinic'), '--no-cache', '--format', 'json']).stdout) as { findings: { level: string }[] };
    assert.ok(validate(result), JSON.stringify(validate.errors?.slice(0, 3)));
    const [first] = result.findings;
    assert.ok(first !== undefined);
    first.level = 'critical';
    assert.ok(!validate(result));
  });

  it('the schema of shards accepts a real shard and refuses a broken one', () => {
    const validate = new Ajv({ allowUnionTypes: true, strict: false }).compile(schema('shard'));
    const shard = JSON.parse(hisguard(['scan', join(REPOSITORY, 'test/golden/spring-hospital/yunxi-clinic'), '--no-cache', '--shard', '1/2', '--format', 'json']).stdout) as { files: { digest?: string }[]; walk?: unknown };
    assert.ok(validate(shard), JSON.stringify(validate.errors?.slice(0, 3)));
    assert.ok(shard.files.length > 1);
    delete shard.files[0]?.digest;
    assert.ok(!validate(shard));
  });

  it('schemas are in the package, where the server looks for them', () => {
    const { files } = JSON.parse(readFileSync(join(REPOSITORY, 'package.json'), 'utf8')) as { files: string[] };
    assert.ok(files.includes('schemas'));
  });

  it('the settings template is valid with every line uncommented', () => {
    for (const language of ['zh-CN', 'en'] as const) {
      const text = settingsTemplate(language).split('\n').slice(1).map((line) => line.replace(/^# ?/, '')).join('\n');
      assert.deepEqual(readSettings(text, 'config.yaml').problems, []);
      const validate = new Ajv({ strict: false }).compile(schema('config'));
      assert.ok(validate(parse(text)), JSON.stringify(validate.errors));
      assert.deepEqual(readSettings(settingsTemplate(language), 'config.yaml').problems, []);
    }
  });

  it('the answer sheet is valid and its schema refuses an unknown verdict', () => {
    for (const language of ['zh-CN', 'en'] as const) {
      const validate = new Ajv({ strict: false, validateFormats: false }).compile(schema('assessment'));
      assert.ok(validate(parse(assessmentTemplate(language)) ?? {}), JSON.stringify(validate.errors));
      assert.ok(validate({ items: { 'ID-01': { verdict: '符合', by: '张工', documents: ['报告.pdf'] } }, grading: { by: '张工', q_region: { value: 'henan' } } }), JSON.stringify(validate.errors));
      assert.ok(!validate({ items: { 'ID-01': { verdict: '通过' } } }));
    }
  });

  it('every package in the bundles has a notice', () => {
    const notices = readFileSync(join(REPOSITORY, 'THIRD-PARTY-NOTICES.txt'), 'utf8');
    const metafile = JSON.parse(readFileSync(join(REPOSITORY, 'dist', 'metafile.json'), 'utf8')) as { inputs: Record<string, unknown> };
    const names = new Set(Object.keys(metafile.inputs).flatMap((input) => /node_modules\/((?:@[^/]+\/)?[^/]+)/.exec(input)?.[1] ?? []));
    assert.ok(names.size > 5);
    assert.deepEqual([...names].filter((name) => !notices.includes(`\n${name} `)), []);
    assert.deepEqual([...notices.matchAll(/\((?:A?GPL|LGPL|MPL|SSPL)[^)]*\)/g)].map((match) => match[0]), []);
  });

  it('every rule has its document, in both languages', () => {
    const families = readdirSync(join(REPOSITORY, 'rules'), { withFileTypes: true }).filter((entry) => entry.isDirectory() && !['catalogues', 'shared', 'vocabularies'].includes(entry.name));
    const missing = families.flatMap((family) => readdirSync(join(REPOSITORY, 'rules', family.name)).filter((rule) => {
      const files = readdirSync(join(REPOSITORY, 'rules', family.name, rule));
      if (!files.includes(`${rule}.md`)) return true;
      const text = readFileSync(join(REPOSITORY, 'rules', family.name, rule, `${rule}.md`), 'utf8');
      return !/[\u4e00-\u9fff]/.test(text) || (text.match(/\b[a-z]{3,}\b/gi) ?? []).length < 40;
    }));
    assert.deepEqual(missing, []);
  });
});
