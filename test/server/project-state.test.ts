// What the server knows of a project: what an open text changes, and what may be said before every file is known.
import assert from 'node:assert/strict';
import { toBaselineEntry, type BaselineEntry } from '../../src/engine/baseline.ts';
import { scanFile } from '../../src/engine/scan-file.ts';
import type { FileResult } from '../../src/model/scan-result.ts';
import { ProjectState } from '../../src/server/project-state.ts';
import { DEFAULT_SETTINGS } from '../../src/settings/settings.ts';
import { ourRules } from '../rules-under-test.ts';

const DATE = '2026-11-21';
const WEAK = 'spring.datasource.password=123456\n';

describe('server: the state of a project', () => {
  const open = (baseline: readonly BaselineEntry[] = []): ProjectState => new ProjectState({ rules: ourRules(), settings: DEFAULT_SETTINGS, baseline, language: 'en' });
  const scan = (state: ProjectState, path: string, text: string): FileResult => scanFile(state.program, { path, text }, DATE);
  const whole = (...files: readonly (readonly [string, string])[]): ProjectState => {
    const state = open();
    for (const [path, text] of files) state.setOnDisk(scan(state, path, text));
    state.setWalk(new Set(files.map(([path]) => path)), new Set());
    state.markComplete();
    return state;
  };

  it('does not take a file for a moved one while the others are not known', () => {
    const before = whole(['old/a.properties', WEAK]);
    const entries = before.findings(DATE).map((finding) => toBaselineEntry(finding));
    const state = open(entries);
    state.setOpen(scan(state, 'new/a.properties', WEAK));
    const stateOf = (): (string | undefined)[] => state.findingsAt('new/a.properties', DATE).map((one) => one.state?.kind);
    assert.deepEqual(stateOf(), [undefined], 'the entry may be that of a file which has not been read yet');
    state.setWalk(new Set(['new/a.properties']), new Set());
    state.markComplete();
    assert.deepEqual(stateOf(), ['known']);
  });

  it('knows what an unchanged outcome of a text that is edited leaves as it was: used suppressions stay used', () => {
    const text = `# hisguard-ignore weak-password: demonstration\n${WEAK}`;
    const state = whole(['a.properties', text]);
    for (const tail of ['', '# typed\n', '# typed on\n']) {
      state.setOpen(scan(state, 'a.properties', text + tail));
      assert.deepEqual([state.findingsAt('a.properties', DATE).map((one) => one.state?.kind), state.unusedSuppressions('a.properties', DATE)], [['suppressed'], []]);
    }
  });

  it('sees the trouble of an open text come and go though its findings stay', () => {
    const state = whole(['a.properties', WEAK]);
    const result = scan(state, 'a.properties', WEAK);
    state.setOpen(result);
    assert.equal(state.isIncomplete(), false);
    state.setOpen({ ...result, problems: [{ id: 'engine.hang', args: [20], path: 'a.properties', effect: 'incomplete' }] });
    assert.deepEqual([state.isIncomplete(), state.resultOf('a.properties')?.problems.length], [true, 1]);
    state.setOpen(result);
    assert.deepEqual([state.isIncomplete(), state.resultOf('a.properties')?.problems.length], [false, 0]);
  });

  it('decides nothing anew for a document that is opened, looked at and closed, and all for one that says something else than its file', () => {
    const state = whole(['a.properties', WEAK], ['b.properties', WEAK]);
    const before = state.findings(DATE);
    state.setOpen(scan(state, 'a.properties', WEAK));
    assert.equal(state.findings(DATE), before);
    state.closeOpen('a.properties');
    assert.equal(state.findings(DATE), before);
    state.setOpen(scan(state, 'a.properties', WEAK));
    state.setOpen(scan(state, 'a.properties', '# typed\n'));
    assert.deepEqual(state.findings(DATE).map(({ path }) => path), ['b.properties']);
    state.closeOpen('a.properties');
    assert.deepEqual(state.findings(DATE), before);
    // The file changes on disk while the document is open: the text counts, and the file again when it is closed.
    state.setOpen(scan(state, 'a.properties', WEAK));
    state.setOnDisk(scan(state, 'a.properties', ''));
    assert.deepEqual(state.findings(DATE), before);
    state.closeOpen('a.properties');
    assert.deepEqual(state.findings(DATE).map(({ path }) => path), ['b.properties']);
  });

  it('knows a document that is opened before the folder is known, and one without a file', () => {
    const state = open();
    state.setOnDisk(scan(state, 'a.properties', WEAK));
    state.setOpen(scan(state, 'a.properties', WEAK));
    assert.equal(state.findingsAt('a.properties', DATE).length, 1);
    state.setWalk(new Set(['a.properties']), new Set());
    state.markComplete();
    state.closeOpen('a.properties');
    assert.equal(state.findingsAt('a.properties', DATE).length, 1);
    state.setUnwalked('new.properties', 'unsaved');
    state.setOpen(scan(state, 'new.properties', WEAK));
    assert.equal(state.findingsAt('new.properties', DATE).length, 1);
    state.closeOpen('new.properties');
    assert.deepEqual(state.findings(DATE).map(({ path }) => path), ['a.properties']);
  });
});
