// Handlers, checks and path patterns as the access analysis reads them.
import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { load } from 'js-yaml';
import { access } from '../../../src/analyses/access/access.ts';
import { coversBehindPrefix, coversPath, mayCoverPath } from '../../../src/analyses/access/path-pattern.ts';
import type { CompiledRules } from '../../../src/ruleset/ruleset.ts';
import { collectContext } from '../collect-context.ts';

const folder = new URL('../../../rules/vocabularies/', import.meta.url);
const vocabularies = Object.fromEntries(readdirSync(folder).map((name) => [name.replace('.yaml', ''), load(readFileSync(new URL(name, folder), 'utf8'))]));
const rules: CompiledRules = { digest: '', rules: [], categories: [], families: [], vocabularies, catalogues: {}, documents: {} };

function factsOf(path: string, text: string): readonly string[] {
  const { facts } = access.collect(collectContext(path, text, rules));
  return facts.map((fact) => `${fact.kind} ${fact.name} ${String(fact.line ?? '')}`.trim());
}

describe('access', () => {
  it('joins paths of types and methods, and says what it does not know', () => {
    assert.deepEqual(factsOf('A.java', '@RestController @RequestMapping({"/a", "b"})\nclass A {\n  @GetMapping(value = BASE + "/list", produces = "text/plain") public int list() { return 1; }\n  public int helper() { return 2; }\n}'),
      ['endpoint /a/{}/list 3', 'endpoint /b/{}/list 3']);
    assert.deepEqual(factsOf('B.cs', '[Route("api/[controller]/[action]")]\npublic class BedController : ControllerBase {\n  public int Free() => 1;\n  [HttpGet("/all")] public int All() { return 2; }\n  private int Own() { return 3; }\n}').filter((one) => one.startsWith('endpoint')),
      ['endpoint /api/Bed/Free 3', 'endpoint /all 4']);
  });

  it('takes clients of an interface for no handlers', () => {
    assert.deepEqual(factsOf('C.java', '@FeignClient("hosp")\npublic interface BedClient {\n  @GetMapping("/bed/list")\n  List<Bed> list();\n}'), []);
  });

  it('covers paths as Spring does', () => {
    assert.equal(coversPath('/patient/**', '/patient/a/b'), true);
    assert.equal(coversPath('/patient/*', '/patient/a/b'), false);
    assert.equal(coversPath('/**/inner/**', '/api/x/inner/y'), true);
    assert.equal(coversPath('/a/list', '/a/{id}'), false);
    assert.equal(coversPath('/**/a/**/b', '/x/a/y/z/b'), true);
    assert.equal(coversBehindPrefix('/api/patient/list', '/patient/list'), true);
    assert.equal(coversBehindPrefix('/api/**', '/patient/list'), false);
    assert.equal(mayCoverPath('/api/**', '/{}/list'), true);
  });
});
