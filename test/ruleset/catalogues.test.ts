// The catalogues as shipped are whole; their readers name what is wrong with a broken one.
import assert from 'node:assert/strict';
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { load } from 'js-yaml';
import type { Localized } from '../../src/model/rule.ts';
import { cataloguesOf } from '../../src/model/catalogues.ts';
import { readCategories } from '../../src/ruleset/categories.ts';
import { readCatalogues, type CatalogueFile } from '../../src/ruleset/catalogues/read-catalogues.ts';

const RULES = fileURLToPath(new URL('../../rules/', import.meta.url));

function filesBelow(folder: string): CatalogueFile[] {
  return readdirSync(join(RULES, folder)).sort().flatMap((name) => {
    const path = `${folder}/${name}`;
    return statSync(join(RULES, path)).isDirectory() ? filesBelow(path) : [{ path, document: load(readFileSync(join(RULES, path), 'utf8')) }];
  });
}

const categories = readCategories(load(readFileSync(join(RULES, 'categories.yaml'), 'utf8'))).value.categories;
const files = filesBelow('catalogues');

/** The shipped files with one of them changed. */
function broken(path: string, change: (document: never) => void): readonly string[] {
  const changed = files.map((file) => ({ ...file, document: structuredClone(file.document) }));
  change(changed.find((file) => file.path === path)!.document as never);
  return readCatalogues(changed, categories).problems.map((problem) => [problem.id.replace('rule-data.', ''), ...(problem.args ?? [])].join(' '));
}

describe('catalogues', () => {
  const { value, problems } = readCatalogues(files, categories);
  const catalogues = cataloguesOf(value)!;
  const items = catalogues.checklist.groups.flatMap((group) => group.items);

  it('are shipped without a problem: 142 items in 19 groups, four for retiring, 24 questions, 37 flags', () => {
    assert.deepEqual(problems, []);
    assert.equal(catalogues.checklist.groups.length, 19);
    assert.equal(items.length, 142);
    assert.equal(catalogues.checklist.decommissioning.groups.flatMap((group) => group.items).length, 4);
    assert.equal(catalogues.grading.questions.length, 24);
    assert.equal(catalogues.grading.flags.length, 37);
    assert.equal(new Set(items.map((item) => item.id)).size, 142);
  });

  it('say everything in both languages, English without Chinese characters', () => {
    const bad: string[] = [];
    const walk = (node: unknown, at: string): void => {
      if (typeof node !== 'object' || node === null) return;
      const entries = Object.entries(node);
      if ('zh' in node && 'en' in node && entries.length === 2) {
        const text = node as Localized;
        if (text.zh === '' || text.en === '' || /[\u3000-\u303f\u3400-\u9fff\uff00-\uffef]/.test(text.en)) bad.push(at);
      } else for (const [key, child] of entries) walk(child, `${at}.${key}`);
    };
    walk(value, '');
    assert.deepEqual(bad, []);
  });

  it('give every automatic or semi-automatic category an item with an object to examine, every manual item a document', () => {
    for (const item of items) {
      if (item.categories.length > 0) assert.ok(item.relevantObjects.length > 0, item.id);
      if (item.verification === 'manual') assert.ok(item.documents.length > 0, item.id);
      if (item.verification === 'manual') assert.equal(item.categories.length, 0, item.id);
      assert.ok(item.sources.length > 0, item.id);
    }
    const named = new Set(items.flatMap((item) => item.categories));
    assert.deepEqual(categories.map((category) => category.id).filter((id) => !named.has(id)).sort(), ['release-unsigned', 'residual-dependency']);
  });

  it('keep the marks of confidence and never quote a national standard', () => {
    const sources = items.flatMap((item) => item.sources);
    const counts: Record<string, number> = {};
    for (const source of sources) counts[source.confidence] = (counts[source.confidence] ?? 0) + 1;
    assert.deepEqual(counts, { seed: 135, secondary: 212, memory: 25, derived: 1 });
    assert.equal(sources.filter((source) => source.numberConfidence === 'memory').length, 58);
    for (const source of sources.filter((one) => /^(?:gbt|gmt)/.test(one.document))) {
      const numbers = [source.clause, source.clauseL1, source.clauseL2, ...Object.values(source.clauseByLanguage ?? {})].filter((clause) => clause !== undefined);
      for (const number of numbers) assert.ok(number.zh.replaceAll(/[^\u3400-\u9fff]/g, '').length <= 16, number.zh);
    }
  });

  it('stop at unknown names, wrong counts, missing texts and duplicate ids', () => {
    const group = 'catalogues/pre-launch-checklist/authentication.yaml';
    assert.deepEqual(broken(group, (file: { items: { categories: string[] }[] }) => { file.items[0]!.categories = ['no-such']; }), ['unknown-reference pre-launch-checklist.authentication.items.ID-01.categories.0 no-such']);
    assert.deepEqual(broken(group, (file: { items: unknown[] }) => { file.items.pop(); }), ['count pre-launch-checklist.checklist.item_count 142 141']);
    assert.deepEqual(broken(group, (file: { items: { test: { en?: string } }[] }) => { delete file.items[1]!.test.en; }), ['not-a-text pre-launch-checklist.authentication.items.ID-02.test.en']);
    assert.deepEqual(broken(group, (file: { items: { id: string }[] }) => { file.items[1]!.id = 'ID-01'; }), ['duplicate pre-launch-checklist.authentication.items.ID-01 ID-01']);
    assert.deepEqual(broken(group, (file: { items: { severty?: string }[] }) => { file.items[0]!.severty = 'veto'; }), ['unknown-key pre-launch-checklist.authentication.items.ID-01.severty']);
  });

  it('stop at conditions that name questions, options or sets that do not exist, or that cannot be parsed', () => {
    const flags = (when: string): readonly string[] => broken('catalogues/grading/flags.yaml', (file: { flags: { when: string }[] }) => { file.flags[0]!.when = when; });
    assert.deepEqual(flags('q_nothing in [a]'), ['unknown-reference grading.flags.flags.api.when q_nothing']);
    assert.deepEqual(flags('q_function in [api, apis]'), ['unknown-reference grading.flags.flags.api.when q_function.apis']);
    assert.deepEqual(flags('q_system in @nothing'), ['unknown-reference grading.flags.flags.api.when @nothing']);
    assert.deepEqual(flags('q_function in [api] and'), ['expression grading.flags.flags.api.when 24']);
    assert.deepEqual(flags('q_function = api'), ['expression grading.flags.flags.api.when 11']);
  });

  it('stop at a truth table with a hole', () => {
    const problems = broken('catalogues/pre-launch-checklist/checklist.yaml', (file: { conclusion: { truth_table: unknown[] } }) => { file.conclusion.truth_table.shift(); });
    assert.deepEqual(problems, ['incomplete-table pre-launch-checklist.checklist.conclusion.truth_table veto/pass/none']);
  });

  it('survive files that are no catalogue at all', () => {
    for (const document of [null, 3, 'text', [], { items: 1 }]) {
      assert.doesNotThrow(() => readCatalogues(files.map((file) => ({ ...file, document })), categories));
      assert.ok(readCatalogues(files.map((file) => ({ ...file, document })), categories).problems.length > 0);
    }
    assert.deepEqual(readCatalogues([], categories), { value: {}, problems: [] });
  });
});
