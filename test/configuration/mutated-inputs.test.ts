// Whatever is typed, half-typed or damaged: no reader throws, hangs or points outside the text.
import assert from 'node:assert/strict';
import fc from 'fast-check';
import { readConnectionString } from '../../src/configuration/connection-string.ts';
import { checkRegions, viewOf } from './view-of.ts';

const SAMPLES: Readonly<Record<string, string>> = {
  'a.yml': 'spring:\n  datasource: &ds\n    url: "jdbc:mysql://h:3306/his?user=u&password=p\\u0040q"\n    password: \'it\'\'s\'\n  # old: v1\nlist:\n- a\n- name: N\n  value: v\ntext: |\n  x\n   y\n---\ncopy: {a: 1, "b": [2, 3]}\nenvironment:\n  - K=v # c\n<<: *ds\n密码: 值\n',
  'a.properties': 'a.b=1\nc : \\u5bc6 \\\n  x\n#d=e\n! prose here\nurl=jdbc\\:oracle\\:thin\\:u/p@h\\:1521\\:s\n',
  'a.xml': '<?xml version="1.0"?><!DOCTYPE a [<!ENTITY x "y">]><a x="1&amp;2"><b name="n" value=\'v\'/><!-- <c k="old"/> --><d><![CDATA[t]]> 密&#x41;</d><add key="K" connectionString="Server=.;Password=&quot;p;q&quot;"/></a>',
  'a.json': '{"a": {"b": [1, "x\\"y", null, true]}, // c\n "密码": "\\u5bc6", \'k\': bare, "conn": "h:6379,password=p,ssl=true"}',
  'a.ini': '[s]\nk=v ; c\nq="x;y"\n;old=1\nurl: http://u:p@h/x\nword\n密码=x\n',
  'a.toml': 'a = "x\\ty"\n[b.c]\nd = [1, { e = \'f\' }]\nm = """\nl1\n"""\n[[g]]\nh = 1\n',
  '.env': 'export A="x\\"y" # c\nB=\'q\'\n#C=d\nE__F=Data Source=h;User ID=u;Password=p\n',
  'Dockerfile': 'FROM a AS b\nENV K="v w" X=1 \\\n  Y=2\nARG T\nRUN <<EOF\nx\nEOF\nCMD ["a", "--b", "c"]\n',
  'nginx.conf': 'http {\n server {\n  listen 80; # c\n  location ~ "a{2}" { proxy_pass http://${h}x; }\n  #root /x;\n }\n}\n',
  'redis.conf': '# requirepass x\nbind 0.0.0.0\nrequirepass "a b"\n',
  'my.cnf': '[mysqld]\nskip-grant-tables\nport=3306\n!include x\n',
  'logrotate.conf': 'rotate 4\n"/a b" /c {\n daily\n postrotate\n  x\n endscript\n}\n',
  'a.sql': "CREATE TABLE `t` (`a` int COMMENT 'x', b varchar(2));\nINSERT INTO t VALUES (1,'it\\'s'),(2,\"y\");\nINSERT INTO t(a) SELECT 1 UNION ALL SELECT '2';\nUPDATE t SET a='1' WHERE b=2;/* c */\nCREATE USER u IDENTIFIED BY 'p';\n",
  'b.sql': "CREATE TABLE [t]([a] [int]);\nGO\nINSERT [t] VALUES (N'x''y')\nEXEC sp_addextendedproperty N'MS_Description', N'd', N'TABLE', N't', N'COLUMN', N'a'\nCOMMENT ON COLUMN t.a IS 'z';",
  'c.sql': "COPY t (a, b) FROM stdin;\n1\tx\\ty\n\\.\nINSERT INTO t VALUES (E'a\\'b', $$c$$, q'[d]');",
  'a.csv': 'a,b\n"x,""y""",1\n"z\nw",2\n',
};

describe('damaged configuration', () => {
  for (const [path, sample] of Object.entries(SAMPLES)) {
    it(`${path} is read without harm`, () => {
      const pieces = fc.oneof(fc.constantFrom('"', "'", '\\', '\n', '\r\n', '\t', '{', '}', '[', ']', '(', ')', '<', '>', '<!--', '-->', ':', ': ', '=', ';', '#', '&', '*', '- ', '|', '>', '$', '`', ',', '/*', '--', '\u0000', '\ud800', '\ufeff', '  '), fc.string({ maxLength: 4 }));
      const cut = fc.nat({ max: sample.length });
      const mutation = fc.array(fc.tuple(cut, fc.nat({ max: 6 }), pieces), { maxLength: 4 });
      fc.assert(fc.property(mutation, fc.boolean(), cut, (mutations, truncate, length) => {
        let text = truncate ? sample.slice(0, length) : sample;
        for (const [at, removed, inserted] of mutations) text = text.slice(0, at) + inserted + text.slice(at + removed);
        const view = viewOf(path, text);
        for (let at = 0; at <= text.length; at += 7) view.rowAt(at);
        for (const entry of view.entries) view.siblings(entry);
        view.find('**.password');
      }), { numRuns: 400 });
    });
  }

  it('any text is read by every reader', () => {
    fc.assert(fc.property(fc.constantFrom(...Object.keys(SAMPLES)), fc.string({ unit: fc.constantFrom(...Array.from(' \n\t"\'\\{}[]()<>!-:=;#&*|,./$@%aA0密')) , maxLength: 60 }), (path, text) => { checkRegions(viewOf(path, text), text.length); }), { numRuns: 4_000 });
  });

  it('any value is a connection string or none', () => {
    const piece = fc.constantFrom('jdbc:mysql://', 'jdbc:oracle:thin:', 'u:p@', 'u/p@', 'h:1', '/db', '?a=b', '&', ';', 'Password=', 'Server=', '"', "'", '{', '}', '${', ',', '//', '@', ' ', 'redis://', '密', '=', '%');
    fc.assert(fc.property(fc.array(piece, { maxLength: 12 }), pieces => {
      const value = pieces.join('');
      for (const part of readConnectionString(value, 5)) assert.equal(value.slice(part.region.start - 5, part.region.end - 5), part.value);
    }), { numRuns: 4_000 });
  });

  it('a line of two million characters does not hang any reader', () => {
    for (const path of Object.keys(SAMPLES)) {
      viewOf(path, 'x'.repeat(2_000_000));
      viewOf(path, `a: "${'x'.repeat(2_000_000)}`);
      for (const unit of ['a=', '"', "'", '[', '<a ', "('", ': ', '# ', '\\', '/*', "q'", 'x,', '""']) viewOf(path, unit.repeat(100_000 / unit.length));
    }
  });
});
