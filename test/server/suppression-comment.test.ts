// The comment that dismisses, format by format: it is honoured by the reader of suppressions, and stands where the format allows a comment.
import assert from 'node:assert/strict';
import { readSuppressions } from '../../src/engine/in-source-suppressions.ts';
import { CODE_KINDS, CONFIGURATION_KINDS, TEXT_KINDS, type FileKind } from '../../src/model/file-kind.ts';
import { sourceFile } from '../../src/model/source-file.ts';
import { suppressionInsert } from '../../src/server/suppression-comment.ts';

/** The text with the comment in, or undefined where none can stand. */
function insert(kind: FileKind, text: string, line: number, reason = '测试数据', until?: string): string | undefined {
  const lines = text.split('\n');
  const made = suppressionInsert(kind, lines, line, 'weak-password', reason, until);
  return made === undefined ? undefined : [...lines.slice(0, made.line), made.text.slice(0, -1), ...lines.slice(made.line)].join('\n');
}

function isHonoured(kind: FileKind, text: string, line: number): boolean {
  const { suppressions, problems } = readSuppressions(sourceFile('a', kind, text), [text.indexOf('hisguard-ignore')]);
  return problems.length === 0 && suppressions.some((one) => one.rules.includes('weak-password') && one.fromLine <= line && line <= one.toLine && one.reason !== undefined);
}

describe('suppression comment', () => {
  it('is honoured in every format that has comments', () => {
    const without = new Set<FileKind>(['json', 'csv', 'text', 'log', 'key-material', 'unknown', 'logrotate']);
    for (const kind of [...CODE_KINDS, ...CONFIGURATION_KINDS, ...TEXT_KINDS]) {
      const text = insert(kind, 'first\n  second\nthird', 1);
      if (without.has(kind) && kind !== 'logrotate') { assert.equal(text, undefined, kind); continue; }
      assert.ok(text !== undefined && isHonoured(kind, text, 3), `${kind}: ${text ?? ''}`);
      assert.equal(text.split('\n')[2], '  second', kind);
    }
  });

  it('keeps the indentation, tells until when, and takes a reason of several lines as one', () => {
    assert.equal(insert('yaml', 'a:\n\t  b: 1', 1, '第一行\n第二行', '2027-01-01'), 'a:\n\t  # hisguard-ignore weak-password until 2027-01-01: 第一行 第二行\n\t  b: 1');
  });

  it('does not let a reason end the comment', () => {
    assert.equal(insert('xml', '<a>\n<b/>\n</a>', 1, 'x --> <c/>'), '<a>\n<!-- hisguard-ignore weak-password: x \u2014> <c/> -->\n<b/>\n</a>');
    assert.ok(!insert('css', 'a\nb', 1, 'x */ y')!.includes('x */'));
    assert.ok(!insert('razor', 'a\nb', 1, 'x *@ y')!.includes('x *@'));
    assert.ok(!insert('jsp', 'a\nb', 1, 'x --%> y')!.includes('x --%>'));
  });

  it('stands nowhere inside a tag, a continued line, a table or before the XML declaration', () => {
    assert.equal(insert('xml', '<bean\n  password="1"/>', 1), undefined);
    assert.equal(insert('xml', '<a><![CDATA[\npassword=1\n]]></a>', 1), undefined);
    assert.equal(insert('xml', '<?xml version="1.0"?><a/>', 0), undefined);
    assert.equal(insert('properties', 'a=1,\\\n  2', 1), undefined);
    assert.notEqual(insert('properties', 'a=c:\\\\\nb=2', 1), undefined);
    assert.equal(insert('markdown', '| a |\n| b |', 1), undefined);
    assert.notEqual(insert('dockerfile', 'RUN a \\\n  b', 1), undefined);
  });

  it('speaks the language of the part of a page', () => {
    assert.match(insert('vue', '<template>\n<p/>\n</template>\n<script>\nconst a = 1\n</script>', 4)!, /\n\/\/ hisguard-ignore/);
    assert.match(insert('vue', '<template>\n<p/>\n</template>', 1)!, /\n<!-- hisguard-ignore/);
    assert.match(insert('php', '<html>\n<?php\n$a = 1;', 2)!, /\n\/\/ hisguard-ignore/);
    assert.match(insert('html', '<style>\na {}\n</style>', 1)!, /\n\/\* hisguard-ignore/);
  });
});
