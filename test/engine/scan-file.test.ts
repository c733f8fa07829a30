// The per-file step: positions in decoded text, lazy decoding, crashes and limits become problems.
import assert from 'node:assert/strict';
import { packagedParsers } from '../../build/load-rules.ts';
import { DocumentMemory } from '../../src/detectors/document-memory.ts';
import { scanFile } from '../../src/engine/scan-file.ts';
import { prepareProgram } from '../../src/engine/scan-program.ts';
import { isOfTechnique } from '../../src/ruleset/checked-rule.ts';
import { processorTime } from '../processor-time.ts';
import { ourProgram, ourRules } from '../rules-under-test.ts';

const DATE = '2026-11-21';
const scan = (path: string, content: string | Uint8Array) => scanFile(ourProgram(), { path, bytes: typeof content === 'string' ? Buffer.from(content) : content }, DATE);

describe('scan file', () => {
  it('counts positions in UTF-16 units of the decoded text, whatever the encoding', () => {
    const line = '# 😀 患者系统\nspring.datasource.username=his\nspring.datasource.password=123456 \n';
    const utf8 = scan('a.properties', line).findings;
    const wide = scan('a.properties', Buffer.concat([Buffer.from([0xff, 0xfe]), Buffer.from(line, 'utf16le')])).findings;
    const marked = scan('a.properties', Buffer.concat([Buffer.from([0xef, 0xbb, 0xbf]), Buffer.from(line)])).findings;
    assert.deepEqual(utf8.map((one) => [one.startLine, one.startColumn, one.endColumn]), [[3, 28, 34]]);
    assert.deepEqual(wide, utf8);
    assert.deepEqual(marked, utf8);
  });

  it('gives an editor buffer the same findings as the file', () => {
    const text = 'spring.datasource.username=his\nspring.datasource.password=123456\n';
    assert.deepEqual(scanFile(ourProgram(), { path: 'a.properties', text }, DATE).findings, scan('a.properties', text).findings);
  });

  it('parses a document that is being edited once for rules and analyses', () => {
    const text = "const app = express();\napp.get('/patients', (req, res) => { res.send(eval(req.query.code)); });\n";
    const parsers = packagedParsers();
    assert.ok(parsers);
    const parse = parsers.parse.bind(parsers);
    const parsed: string[] = [];
    parsers.parse = (...given) => { parsed.push(given[1]); return parse(...given); };
    const memory = new DocumentMemory();
    try {
      for (const edited of [text, text.replace('patients', 'patient')]) {
        const found = scanFile(ourProgram(), { path: 'src/app.js', text: edited }, DATE, { memory });
        assert.ok(!parsed.includes(edited));
        assert.deepEqual(found.facts, scanFile(ourProgram(), { path: 'src/app.js', text: edited }, DATE).facts);
        assert.ok(parsed.includes(edited));
      }
    } finally {
      parsers.parse = parse;
      memory.close();
    }
  });

  it('turns a rule that crashes into a problem and goes on', () => {
    const [rule] = ourRules().rules.filter(isOfTechnique('configuration')).filter(({ spec }) => spec.match.length > 0);
    assert.ok(rule);
    // An expression that was not checked.
    const broken = { ...rule, id: 'broken', kinds: [], keywords: [], spec: { match: rule.spec.match.map((one) => ({ ...one, kinds: [], files: [], keys: ['**'], value: { regex: '(' } })), text: [] } };
    const program = prepareProgram({ ...ourRules(), rules: [...ourRules().rules.filter((rule) => rule.technique !== 'configuration'), broken] });
    const result = scanFile(program, { path: 'a.properties', text: 'spring.datasource.username=his\nspring.datasource.password=123456\n' }, DATE);
    assert.deepEqual(result.problems.map((problem) => [problem.id, problem.effect]), [['engine.rule-crashed', 'incomplete']]);
    assert.notEqual(result.findings.length, 0);
  });

  it('leaves binaries, archives and minified scripts to the inventory', () => {
    assert.equal(scan('a.png', Buffer.from([0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10, 0, 0])).skipped, 'binary');
    assert.equal(scan('a.jar', Buffer.from([0x50, 0x4b, 3, 4, 0, 0])).skipped, 'archive');
    assert.equal(scan('a.js', `${'var a=function(b){return b+1};'.repeat(200)}\n`).skipped, 'minified');
  });

  it('takes the documentation of a .NET assembly for what it is', () => {
    const sample = '<doc>\n  <assembly><name>log4net</name></assembly>\n  <members><member name="T:A"><example>\n<code><connectionString value="Server=db;User ID=sa;Password=sa"/></code></example></member></members>\n</doc>\n';
    const of = (text: string): readonly unknown[] => { const { skipped, findings } = scan('lib/log4net.xml', text); return [skipped, findings.length]; };
    assert.deepEqual(of(`\ufeff<?xml version="1.0"?>\n${sample}`), ['build-output', 0]);
    assert.deepEqual(of(sample), ['build-output', 0]);
    const [skipped, findings] = of(sample.replace('<assembly>', '<settings/><assembly>'));
    assert.equal(skipped, undefined);
    assert.notEqual(findings, 0);
  });

  it('still looks for private keys in a minified script', () => {
    const body = Buffer.from('not a key of anybody, made for this test only'.repeat(20)).toString('base64').match(/.{1,64}/g)?.join('\\n') ?? '';
    const result = scan('a.js', `${'var a=function(b){return b+1};'.repeat(200)}var k="-----BEGIN RSA PRIVATE KEY-----\\n${body}\\n-----END RSA PRIVATE KEY-----";\n`);
    assert.equal(result.skipped, 'minified');
    assert.deepEqual(result.findings.map((one) => one.ruleId), ['private-key']);
  });

  it('does not stumble over a line of two million characters', () => {
    const begun = processorTime();
    scan('a.json', `{"a":"${'x'.repeat(2_000_000)}","password":"123456"}`);
    scan('a.java', `String password = "${'password='.repeat(220_000)}";`);
    scan('a.sql', `INSERT INTO t (name, password) VALUES ${"('a','b'),".repeat(200_000)}('c','d');`);
    // Two to four seconds; what grows with the square of the line would take hours.
    assert.ok(processorTime() - begun < 30_000);
  });
});
