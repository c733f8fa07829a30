// JSON, JSONC, JSON5 and TOML.
import assert from 'node:assert/strict';
import fc from 'fast-check';
import { lines, literals, only, viewOf } from './view-of.ts';

describe('JSON', () => {
  it('gives every scalar with its path and exact literal', () => {
    const text = '{\r\n  // c\r\n  "ConnectionStrings": { "His": "Server=.;User ID=sa;Password=p\\u0040ss" },\r\n  "list": [1, {"a": null}, [true]], "密码": "x\\"y", "empty": "",\r\n}';
    const view = viewOf('appsettings.Production.json', text);
    assert.deepEqual(lines(view), ['ConnectionStrings.His=Server=.;User ID=sa;Password=p@ss', 'list.0=1', 'list.1.a', 'list.2.0=true', '密码=x"y', 'empty=']);
    assert.deepEqual(literals(text, only(view, '密码')), { key: '密码', value: 'x\\"y' });
    assert.equal(literals(text, only(view, 'connectionstrings.his.password')).value, 'p\\u0040ss');
    assert.equal(only(view, 'empty').profile, 'production');
    assert.equal(view.brokenAt, undefined);
  });
  it('names name/value lists by their keys', () => assert.equal(only(viewOf('task.json', '{"env": [{"name": "DB_PASSWORD", "value": "q1"}]}'), 'env.DB_PASSWORD').value, 'q1'));
  it('reads JSON5', () => assert.deepEqual(lines(viewOf('a.json5', "{a: 'x\\'y', b_c: 1, 'd': 2}")), ["a=x'y", 'b_c=1', 'd=2']));
  it('reads on behind breaks', () => {
    const cases: readonly (readonly [string, readonly string[]])[] = [
      ['{"a": "open\n "b": 2}', ['b=2']], ['{"a": 1 "b": 2}', ['a=1', 'b=2']], ['{"a": , "b": 2}', ['b=2']], ['{"a": {"c": 1, "b": 2', ['a.c=1', 'a.b=2']], ['{"a": [1}, "b": 2}', ['a.0=1']], ['{"pass', []],
    ];
    for (const [text, expected] of cases) for (const line of expected) assert.ok(lines(viewOf('a.json', text)).includes(line), `${text}: ${lines(viewOf('a.json', text)).join(' ')}`);
    assert.equal(viewOf('a.json', '{"a": {"c": 1').brokenAt, 0);
  });
  it('survives nesting without end', () => {
    for (const text of ['['.repeat(200_000), '{"a":'.repeat(100_000), ']'.repeat(100_000), '"'.repeat(100_001), "'".repeat(100_001)]) viewOf('a.json', text);
  });
  it('reads what JSON.stringify writes', () => {
    fc.assert(fc.property(fc.jsonValue({ maxDepth: 4 }), value => {
      const leaves: unknown[] = [];
      JSON.stringify(value, (_key, inner: unknown) => { if (inner === null || typeof inner !== 'object') leaves.push(inner === null ? null : typeof inner === 'string' ? inner : JSON.stringify(inner)); return inner; });
      const view = viewOf('a.json', JSON.stringify(value, null, 1));
      assert.deepEqual(view.entries.filter(entry => entry.within === undefined && entry.keyRegion.start >= 0).map(entry => entry.value).filter((_, index) => index < leaves.length), leaves);
    }), { numRuns: 300 });
  });
});

describe('TOML', () => {
  const text = '密码 = 1\ntitle = "x\\ty"\n[database]\n"pass word" = \'a\\b\'\nurl = "postgres://u:p7@h/db"\nports = [1, 2]\nmulti = """\nl1\nl2"""\ninline = { a = 1, b = "c" }\n[[servers]]\nhost = "h1"\n[[servers]]\nhost = "h2"\n';
  it('gives every scalar with its path and exact literal', () => {
    const source = text.replace('密码 = 1\n', '"密码" = 1\n');
    const view = viewOf('a.toml', source);
    assert.deepEqual(lines(view), ['密码=1', 'title=x\ty', 'database.pass word=a\\b', 'database.url=postgres://u:p7@h/db', 'database.ports.0=1', 'database.ports.1=2', 'database.multi=l1\nl2', 'database.inline.a=1', 'database.inline.b=c', 'servers.0.host=h1', 'servers.1.host=h2']);
    assert.deepEqual(literals(source, only(view, 'database.pass word')), { key: 'pass word', value: 'a\\b' });
    assert.equal(literals(source, only(view, 'title')).value, 'x\\ty');
    assert.equal(literals(source, only(view, 'database.url.password')).value, 'p7');
  });
  it('falls back to lines where it is broken', () => {
    const view = viewOf('a.toml', 'a = "x"\nb = = 1\n[s]\nc = "y"\n');
    assert.ok(lines(view).includes('s.c=y') && lines(view).includes('a=x'));
    assert.equal(view.brokenAt === undefined, false);
  });
});
