// Text for terminals: columns, Chinese line breaking, grouping, colours, and nothing that a terminal would obey.
import assert from 'node:assert/strict';
import { displayWidth, padBefore, padTo, wrap } from '../../src/reporters/display-width.ts';
import { renderText } from '../../src/reporters/render-text.ts';
import { context, finding, result, varied } from './sample-result.ts';

describe('text report', () => {
  it('never exceeds the columns, whatever the language and the width of quotation marks, and leaves paths whole', () => {
    const path = `his-server/${'module/'.repeat(20)}A.java`;
    const findings = [...varied().findings, finding({ path })];
    for (const language of ['zh-CN', 'en'] as const) for (const columns of [60, 80, 120]) {
      const lines = renderText({ ...varied(), findings }, context({ language, columns })).split('\n');
      assert.ok(lines.includes(path));
      for (const line of lines) {
        assert.ok(line === path || displayWidth(line, language === 'zh-CN') <= columns, `${columns}: ${displayWidth(line, language === 'zh-CN')} ${line}`);
      }
    }
  });

  it('groups by file and says level, rule, evidence and clauses', () => {
    const text = renderText(varied(), context());
    assert.match(text, /^HIS Guard 1\.2\.3 {2}项目 示范医院信息系统 {2}等级保护 第三级\n/);
    assert.match(text, /\n整个项目\n {9}警告 {2}日志/);
    assert.match(text, /\nhis-server\/src\/main\/resources\/logback\.xml\n {2}23:25 {2}错误 {2}日志“sys-user”/);
    assert.match(text, /\n {15}log-retention-short {2}证据 maxHistory=60 {2}条款 2 条\n/);
    assert.match(text, /置信度 低/);
  });

  it('counts open findings by family and level, and names what is dispositioned', () => {
    const text = renderText(varied(), context());
    assert.match(text, /\n {2}密码应用（国密） {7}0 {7}1 {7}0 {7}1\n {2}访问与审计 {13}3 {7}0 {7}1 {7}4\n {2}合计 {19}3 {7}1 {7}1 {7}5\n/);
    assert.match(text.replaceAll('\n', ''), /另有 6 条已有处置，未计入：风险接受 1，误报 1，已整改待验证 1，已知 1，已抑制 2/);
  });

  it('says what was not checked, and that silence is no compliance', () => {
    const text = renderText(result([]), context());
    assert.match(text, /没有报告发现。未报告不等于符合/);
    for (const words of ['已检查 345 个文件（2.2 MB），未完成 1 个', '第三方依赖 4000', 'PowerBuilder 12', 'cors-any-origin', 'legacy/**', '.env', 'a.xml:3', 'big.sql', '只检查了一部分']) assert.ok(text.replace(/\n\s+/g, '').includes(words.replace(/\s/g, '')) || text.includes(words), words);
    assert.ok(!text.includes('压缩代码'), 'empty counts are left out');
  });

  it('says that nothing was checked where no file was', () => {
    const nothing = varied();
    const none = { ...nothing, coverage: { ...nothing.coverage, files: { ...nothing.coverage.files, scanned: 0 } } };
    assert.match(renderText(none, context()), /没有检查任何文件：请核对路径/);
    assert.doesNotMatch(renderText(nothing, context()), /没有检查任何文件/);
  });

  it('colours only where asked, and closes every colour', () => {
    assert.ok(!renderText(varied(), context()).includes('\u001b'));
    const coloured = renderText(varied(), context({ color: true }));
    assert.equal(coloured.split('\u001b[0m').length * 2 - 1, coloured.split('\u001b[').length);
    // eslint-disable-next-line no-control-regex -- the escapes are what is removed
    assert.equal(coloured.replace(/\u001b\[\d+m/g, ''), renderText(varied(), context()));
  });

  it('is the same twice', () => {
    assert.equal(renderText(varied(), context()), renderText(varied(), context()));
  });
});

describe('columns', () => {
  it('counts wide, ambiguous, combining and astral characters', () => {
    assert.equal(displayWidth('日志 log'), 8);
    assert.equal(displayWidth('“日”'), 4);
    assert.equal(displayWidth('“日”', true), 6);
    assert.equal(displayWidth('e\u0301'), 1);
    assert.equal(displayWidth('𠮷'), 2);
    assert.equal(displayWidth('ｶﾅ'), 2);
    assert.equal(padTo('级别', 6), '级别  ');
    assert.equal(padBefore('级别', 6), '  级别');
  });

  it('breaks Chinese anywhere but before closing and after opening marks, and words at spaces', () => {
    assert.deepEqual(wrap('日志保留期不足，应改为两百天。', 14), ['日志保留期不', '足，应改为两百', '天。']);
    assert.deepEqual(wrap('甲乙丙丁（戊己）庚辛', 10), ['甲乙丙丁', '（戊己）庚', '辛']);
    assert.deepEqual(wrap('set the value to two hundred days', 12), ['set the', 'value to two', 'hundred days']);
    assert.deepEqual(wrap('建议：<maxHistory>200</maxHistory>', 20), ['建议：', '<maxHistory>200</max', 'History>']);
    assert.deepEqual(wrap('a\nb', 20), ['a', 'b']);
    assert.deepEqual(wrap('', 20), ['']);
    for (const columns of [8, 9, 13, 21]) for (const line of wrap(finding().message.repeat(3), columns, true)) {
      assert.ok(displayWidth(line, true) <= columns, line);
      assert.doesNotMatch(line, /^[，。；：、）”]/, line);
    }
  });
});
