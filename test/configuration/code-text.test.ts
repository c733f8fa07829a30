import assert from 'node:assert/strict';
import type { FileKind } from '../../src/model/file-kind.ts';
import { readCodeText } from '../../src/configuration/code-text.ts';

/** What is left of `text` once comments and blanks fall away. */
const code = (kind: FileKind, text: string): string => readCodeText(text, kind).code.replace(/\s+/g, ' ').trim();
const inString = (kind: FileKind, text: string, part: string): boolean => readCodeText(text, kind).inString(text.indexOf(part));

describe('code and comments', () => {
  it('blanks comments of each syntax and keeps the length', () => {
    const cases: readonly (readonly [FileKind, string, string])[] = [
      ['java', 'a(); // b\n/* c\n d */ e();', 'a(); e();'],
      ['java', 'String s = "// no comment"; // yes', 'String s = "// no comment";'],
      ['csharp', 'var p = @"C:\\"; // tail', 'var p = @"C:\\";'],
      ['javascript', 'const r = /"/; call(); // x', 'const r = /"/; call();'],
      ['javascript', 'const u = `http://x`; // y', 'const u = `http://x`;'],
      ['python', 'x = 1 # y\n"""doc # z"""', 'x = 1 """doc # z"""'],
      ['shell', 'curl http://x#y # z', 'curl http://x#y'],
      ['vbnet', 'a = "it\'s" \' note', 'a = "it\'s"'],
      ['sql', "select '--' -- note", "select '--'"],
      ['xml', '<a/><!-- <b/> --><c/>', '<a/> <c/>'],
      ['php', '$a = 1; # x\n$b = 2; // y', '$a = 1; $b = 2;'],
      ['batch', 'rem x\nset A=1', 'set A=1'],
      ['ini', '; x\n[a]\nb = 1', '[a] b = 1'],
      ['powershell', '<# a #> Get-Item # b', 'Get-Item'],
      ['delphi', 'a := 1; { b } // c', 'a := 1;'],
      ['powerbuilder', 'ls_path = "C:\\his\\" // log', 'ls_path = "C:\\his\\"'],
      ['powerbuilder', 'ls_note = "~"//~"" // x', 'ls_note = "~"//~""'],
      ['lua', 'a = 1 --[[ b\n c ]] -- d', 'a = 1'],
      ['java', 'a(); /* never closed', 'a();'],
    ];
    for (const [kind, text, expected] of cases) {
      assert.equal(code(kind, text), expected, `${kind}: ${text}`);
      assert.equal(readCodeText(text, kind).code.length, text.length, text);
    }
  });

  it('keeps line ends inside comments', () => assert.equal(readCodeText('/* a\r\nb */c', 'java').code, '    \r\n    c'));

  it('tells strings from code', () => {
    assert.equal(inString('java', 'f("verify=False")', 'verify'), true);
    assert.equal(inString('java', 'f(verify)', 'verify'), false);
    assert.equal(inString('java', 'f("a" + verify + "b")', 'verify'), false);
    assert.equal(inString('csharp', 'f(@"a ""b"" verify")', 'verify'), true);
    assert.equal(inString('python', "f('''\nverify\n''')", 'verify'), true);
  });

  it('an unterminated quote ends with its line', () => assert.equal(inString('java', "char c = '\nverify();", 'verify'), false));

  it('sees code only inside the scripts of markup', () => {
    const page = '<template>verify()</template><script>// verify\ncheck();</script>';
    assert.equal(inString('vue', page, 'verify()'), true);
    assert.equal(inString('vue', page, 'check'), false);
    assert.equal(readCodeText(page, 'vue').code.includes('// verify'), false);
    assert.equal(inString('jsp', '<p>a</p><% check(); %>', 'check'), false);
  });
});
