// YAML: paths, regions, aliases, profiles, comments, breaks; and the line reader against the library.
import assert from 'node:assert/strict';
import fc from 'fast-check';
import { EntryList } from '../../src/configuration/entry-list.ts';
import { readYamlTree } from '../../src/configuration/read-yaml-tree.ts';
import { YamlComments } from '../../src/configuration/yaml-comments.ts';
import { YamlDrafts } from '../../src/configuration/yaml-drafts.ts';
import { YamlLineReader } from '../../src/configuration/yaml-line-reader.ts';
import { lines, literals, only, viewOf } from './view-of.ts';

describe('YAML', () => {
  it('gives every scalar with its path and exact literal', () => {
    const text = [
      'spring:', '  datasource:', '    username: "ro\\u006ft"', "    password: 'it''s'   # note", '    url: jdbc:mysql://h/db?a=b#c', '    empty: ""', '    none:', '    tilde: ~',
      '  redis.host: localhost', '密码: 测试 值', 'list:', '- a', '- b: 1', '  c: 2', '-', '  - deep', 'flow: {a: 1, "b": [x, \'y\']}', '',
    ].join('\n');
    const view = viewOf('a.yml', text);
    assert.deepEqual(lines(view), [
      'spring.datasource.username=root', "spring.datasource.password=it's", 'spring.datasource.url=jdbc:mysql://h/db?a=b#c', 'spring.datasource.empty=', 'spring.datasource.none', 'spring.datasource.tilde',
      'spring.redis.host=localhost', '密码=测试 值', 'list.0=a', 'list.1.b=1', 'list.1.c=2', 'list.2.0=deep', 'flow.a=1', 'flow.b.0=x', 'flow.b.1=y',
    ]);
    assert.deepEqual(literals(text, only(view, 'spring.datasource.username')), { key: 'username', value: 'ro\\u006ft' });
    assert.deepEqual(literals(text, only(view, 'spring.datasource.password')), { key: 'password', value: "it''s" });
    assert.deepEqual(literals(text, only(view, 'spring.datasource.empty')), { key: 'empty', value: '' });
    assert.deepEqual(literals(text, only(view, '密码')), { key: '密码', value: '测试 值' });
    assert.equal(only(view, 'spring.datasource.none').valueRegion.start, text.indexOf('none:') + 5);
    assert.equal(view.brokenAt, undefined);
  });

  it('reads the same with CRLF', () => {
    const text = 'a:\r\n  b: 1\r\n  c: |\r\n    x\r\n    y\r\nd: "e"\r\n';
    const view = viewOf('a.yml', text);
    assert.deepEqual(lines(view), ['a.b=1', 'a.c=x\ny', 'd=e']);
    assert.equal(literals(text, only(view, 'd')).value, 'e');
  });

  it('leads aliases and merges to the literal', () => {
    const text = 'base: &base\n  password: k7Q9\n  user: u\nprod:\n  <<: *base\n  user: v\nagain: &p secret1\ncopy: *p\n';
    const view = viewOf('a.yml', text);
    const merged = only(view, 'prod.password');
    assert.equal(merged.value, 'k7Q9');
    assert.equal(merged.valueRegion.start, text.indexOf('k7Q9'));
    assert.equal(only(view, 'prod.user').value, 'v');
    assert.equal(only(view, 'copy').valueRegion.start, text.indexOf('secret1'));
    assert.equal(literals(text, only(view, 'copy')).key, 'copy');
  });

  it('does not explode under an alias bomb', () => {
    const bomb = ['a: &a [x, x, x, x, x, x, x, x, x]', ...'bcdefgh'.split('').map((name, index) => `${name}: &${name} [${Array.from({ length: 9 }, () => `*${'abcdefgh'[index]!}`).join(', ')}]`)].join('\n');
    assert.ok(viewOf('a.yml', bomb).entries.length < 10_000);
  });

  it('keeps documents and their profiles apart', () => {
    const view = viewOf('application-TEST.yml', 'a: 1\n---\nspring:\n  config.activate.on-profile: Prod\na: 2\n---\nspring.profiles: dev\na: 3\n');
    assert.deepEqual(view.find('a').map(entry => [entry.document, entry.profile]), [[0, 'test'], [1, 'prod'], [2, 'dev']]);
  });

  it('names environment lists and name/value lists by their keys', () => {
    const text = 'services:\n  db:\n    environment:\n      - MYSQL_ROOT_PASSWORD=x=y\n      - "TZ=Asia/Shanghai"\n    command: --requirepass abc9 --port=6379\nenv:\n  - name: DB_PASSWORD\n    value: q1w2\n';
    const view = viewOf('docker-compose.yml', text);
    assert.equal(literals(text, only(view, 'services.db.environment.MYSQL_ROOT_PASSWORD')).value, 'x=y');
    assert.equal(literals(text, only(view, 'services.db.environment.MYSQL_ROOT_PASSWORD')).key, 'MYSQL_ROOT_PASSWORD');
    assert.equal(only(view, 'services.db.environment.TZ').value, 'Asia/Shanghai');
    assert.equal(literals(text, only(view, 'services.db.command.requirepass')).value, 'abc9');
    assert.equal(only(view, 'services.db.command.port').value, '6379');
    assert.equal(literals(text, only(view, 'env.DB_PASSWORD')).value, 'q1w2');
  });

  it('takes the next item of a command list for the value of an option', () => {
    assert.equal(only(viewOf('compose.yml', 'command: ["redis-server", "--requirepass", "z9y8"]\n'), 'command.requirepass').value, 'z9y8');
  });

  it('finds commented-out settings under their parents, and no prose', () => {
    const text = ['spring:', '  datasource:', '    # username: root', '    #password: abc123', '    url: x', '#  redis:', '#    password: oldpw', '# 注意: 这里 不是 配置', '# This is: some prose here', 'env:', '  # - KEY=v1', '  - A=1', ''].join('\n');
    const view = viewOf('a.yml', text);
    assert.deepEqual(lines(view).filter(line => line.startsWith('#')), ['#spring.datasource.username=root', '#spring.datasource.password=abc123', '#spring.redis.password=oldpw', '#env.KEY=v1']);
  });

  it('reads block scalars with places', () => {
    const text = 'a:\n  b: |-\n    one\n      two\n\n    three\n  c: >\n    f\n    g\n\n    h\nd: 1\n';
    const view = viewOf('a.yml', text);
    assert.deepEqual(lines(view), ['a.b=one\n  two\n\nthree', 'a.c=f g\nh', 'd=1']);
    assert.equal(literals(text, only(view, 'a.b')).value, 'one\n      two\n\n    three');
  });

  it('maps the parts of a connection string back through escapes', () => {
    const text = 'url: "jdbc:mysql://h/db?user=r\\u006fot&password=p\\u0040ss"\n';
    const view = viewOf('a.yml', text);
    assert.equal(only(view, 'url.password').value, 'p@ss');
    assert.equal(literals(text, only(view, 'url.password')).value, 'p\\u0040ss');
    assert.equal(only(view, 'url.password').within, 'url');
  });

  it('takes a placeholder of Maven for a value', () => {
    const view = viewOf('application.yml', 'group: @config.group@\nname: x\n');
    assert.deepEqual(lines(view), ['group=@config.group@', 'name=x']);
    assert.equal(view.brokenAt, undefined);
  });

  it('reads on behind breaks', () => {
    const text = 'a:\n  b: "open\n  c: 1\n bad: value: x\n\td: 2\ne: [1, 2\nf: {{ tpl }}\ng: 3\n';
    const view = viewOf('a.yml', text);
    assert.equal(view.brokenAt === undefined, false);
    for (const line of ['a.c=1', 'f={{ tpl }}', 'g=3']) assert.ok(lines(view).includes(line), line);
  });

  it('survives nesting without end', () => {
    for (const text of ['['.repeat(150_000), '- '.repeat(9_000), '{a: '.repeat(9_000), Array.from({ length: 600 }, (_, depth) => `${' '.repeat(depth)}k:`).join('\n')]) {
      assert.notEqual(viewOf('a.yml', text).brokenAt, undefined);
    }
  });
});

describe('the YAML line reader', () => {
  const dump = (drafts: YamlDrafts) => {
    const list = new EntryList();
    drafts.finish(list, undefined);
    // Where nothing stands, one blank more or less makes no difference.
    return list.entries.map(entry => JSON.stringify([entry.document, entry.path, entry.value, ...entry.value === null && /^\d+$/.test(entry.path.at(-1)!) ? [] : [entry.keyRegion, entry.valueRegion]])).sort();
  };

  const word = fc.constantFrom('a', 'bc', 'd.e', '"q:r"', "'s'", '密码', 'x-y', '7');
  const scalar = fc.constantFrom('1', 'a b', '"x\\ty"', "'it''s'", 'http://h:1/?a=b#c', '', '~', 'a #b', '[1, b]', '{k: v}', '|\n          x\n           y', '>-\n          x\n          y', '-1', '*', '- x', 'a: b', '"open', '&n v', 'p\n            q');
  const line = fc.tuple(fc.constantFrom(0, 2, 4, 6), fc.constantFrom('', '- ', '- - '), fc.option(word), scalar, fc.constantFrom('', ' # c', ' '))
    .map(([indent, dashes, key, value, rest]) => `${' '.repeat(indent)}${dashes}${key === null ? '' : `${key}: `}${value}${rest}`);
  const texts = fc.array(fc.oneof({ weight: 12, arbitrary: line }, { weight: 1, arbitrary: fc.constantFrom('---', '', '# c', '...') }), { maxLength: 9 }).map(all => all.join('\n'));

  it('agrees with the library wherever it claims to understand', () => {
    let compared = 0;
    fc.assert(fc.property(texts, text => {
      const own = new YamlDrafts();
      const reader = new YamlLineReader(text, own, new YamlComments(text, own));
      reader.read();
      const theirs = new YamlDrafts();
      if (reader.trouble !== undefined || readYamlTree(text, theirs) !== undefined) return;
      compared++;
      assert.deepEqual(dump(own), dump(theirs), JSON.stringify(text));
    }), { numRuns: 3_000, seed: 7 });
    assert.ok(compared > 300, `only ${compared} texts compared`);
  });

  it('calls broken only what the library finds broken, too', () => {
    let broken = 0;
    fc.assert(fc.property(texts, text => {
      const drafts = new YamlDrafts();
      const reader = new YamlLineReader(text, drafts, new YamlComments(text, drafts));
      reader.read();
      if (!reader.isBroken) return;
      broken++;
      assert.notEqual(readYamlTree(text, new YamlDrafts()), undefined, JSON.stringify(text));
    }), { numRuns: 3_000, seed: 7 });
    assert.ok(broken > 300, `only ${broken} texts broken`);
  });
});
