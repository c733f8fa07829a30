// The snippets of the package: complete, found by one prefix, in both languages, and code that our own rules have nothing against.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { scanInProcess } from '../../src/engine/scan-in-process.ts';
import { memoryFileSystem } from '../memory-file-system.ts';
import { REPOSITORY } from '../run-cli.ts';
import { ourProgram } from '../rules-under-test.ts';
import { expandSnippet, type Snippet } from '../snippets/snippets.ts';

const NAMES: Readonly<Record<string, string>> = {
  java: 'src/main/java/A.java', csharp: 'src/A.cs', javascript: 'src/a.js', typescript: 'src/a.ts', vue: 'src/a.vue', javascriptreact: 'src/a.jsx', typescriptreact: 'src/a.tsx',
  python: 'src/a.py', go: 'src/a.go', php: 'src/a.php', xml: 'src/main/resources/logback.xml', yaml: 'src/main/resources/application.yml', properties: 'src/main/resources/application.properties',
};
const { contributes } = JSON.parse(readFileSync(join(REPOSITORY, 'package.json'), 'utf8')) as { contributes: { snippets: { language: string; path: string }[] } };

describe('snippets', () => {
  for (const { language, path } of contributes.snippets) {
    const snippets = Object.entries(JSON.parse(readFileSync(join(REPOSITORY, path), 'utf8')) as Record<string, Snippet>);

    it(`for ${language} are each found by a prefix of their own and described in both languages`, () => {
      assert.ok(snippets.length > 0);
      assert.equal(new Set(snippets.map(([, { prefix }]) => prefix)).size, snippets.length);
      for (const [name, { prefix, description, body }] of snippets) {
        assert.match(prefix, /^his-[a-z0-9-]+$/, name);
        assert.match(description, /[\u4e00-\u9fff].* \/ [\x20-\x7e]+$/, name);
        assert.ok(body.length > 0 && body.every((line) => typeof line === 'string'), name);
      }
    });

    it(`for ${language} give code without a finding`, () => {
      const file = NAMES[language];
      assert.ok(file !== undefined, `no file name for ${language}`);
      for (const [name, snippet] of snippets) {
        const { findings, problems } = scanInProcess(memoryFileSystem({ [`/p/${file}`]: expandSnippet(snippet) }), '/p', [file], ourProgram(), { date: '2026-11-21', language: 'zh-CN' });
        assert.deepEqual([findings.map((one) => `${one.ruleId}: ${one.evidence}`), problems.filter((one) => one.effect === 'incomplete')], [[], []], name);
      }
    });
  }
});
