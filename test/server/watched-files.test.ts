// What a change on disk asks of a project: one file anew, another walk, other settings; building and installing ask nothing.
import assert from 'node:assert/strict';
import { FileChangeType, type FileEvent } from 'vscode-languageserver';
import { URI } from 'vscode-uri';
import { applyDiskChanges } from '../../src/server/watched-files.ts';
import type { ServedProject, Workspace } from '../../src/server/workspace.ts';

const ROOT = '/his';
const KNOWN = ['pom.xml', 'src/App.java', 'src/view/a.vue', 'target-notes/plan.md'];

interface Asked {
  readonly changed: readonly string[];
  readonly walked: boolean;
  readonly removed: readonly string[];
  readonly reopened: boolean;
  readonly baseline: boolean;
}

/** What the events, by path, ask of the one project of a workspace. */
function ask(events: Readonly<Record<string, FileChangeType>>, sameSettings = true): Asked {
  const changed: string[] = [];
  const removed: string[] = [];
  let walked = false;
  const project = {
    index: { walkAgain: (paths: readonly string[]) => { walked = true; changed.push(...paths); }, changed: (paths: readonly string[]) => { changed.push(...paths); } },
    state: {
      knownBelow: (path: string) => KNOWN.filter((one) => one === path || one.startsWith(`${path}/`)), onDisk: (path: string) => (KNOWN.includes(path) ? {} : undefined),
      removeFromDisk: (path: string) => { removed.push(path); },
    },
  } as unknown as ServedProject;
  const workspace = {
    placeOf: (path: string) => (path.startsWith(`${ROOT}/`) ? { project, path: path.slice(ROOT.length + 1) } : undefined), hasSameSettings: () => sameSettings,
  } as unknown as Workspace;
  const { reopen, baseline } = applyDiskChanges(Object.entries(events).map(([path, type]): FileEvent => ({ uri: URI.from({ scheme: 'file', path: `${ROOT}/${path}` }).toString(), type })), workspace);
  return { changed, walked, removed, reopened: reopen.has(project), baseline: baseline.has(project) };
}

const NOTHING: Asked = { changed: [], walked: false, removed: [], reopened: false, baseline: false };

describe('applyDiskChanges', () => {
  it('reads a known file anew, and walks for one that is new', () => {
    assert.deepEqual(ask({ 'src/App.java': FileChangeType.Changed }), { ...NOTHING, changed: ['src/App.java'] });
    assert.deepEqual(ask({ 'src/New.java': FileChangeType.Created }), { ...NOTHING, walked: true });
    assert.deepEqual(ask({ 'src/unknown.bin': FileChangeType.Changed }), NOTHING);
  });

  it('walks where .gitignore changes: other files belong to the project then', () => {
    for (const type of [FileChangeType.Changed, FileChangeType.Created, FileChangeType.Deleted] as const) assert.equal(ask({ 'src/.gitignore': type }).walked, true);
  });

  it('forgets what was deleted, a folder whole', () => {
    assert.deepEqual(ask({ src: FileChangeType.Deleted }), { ...NOTHING, walked: true, removed: ['src/App.java', 'src/view/a.vue'] });
    assert.deepEqual(ask({ 'src/unknown.bin': FileChangeType.Deleted }), NOTHING);
  });

  it('walks for nothing that builds and installations create, unless files of such a folder belong to the project', () => {
    for (const path of ['node_modules/left-pad/index.js', 'target/classes/App.class', 'web/dist/app.js']) assert.deepEqual(ask({ [path]: FileChangeType.Created }), NOTHING, path);
    assert.equal(ask({ 'target-notes/next.md': FileChangeType.Created }).walked, true);
  });

  it('opens a project again for other settings alone, and reads a baseline whose folder is gone', () => {
    assert.deepEqual(ask({ '.hisguard/config.yaml': FileChangeType.Changed }), NOTHING);
    assert.equal(ask({ '.hisguard/config.yaml': FileChangeType.Changed }, false).reopened, true);
    assert.equal(ask({ '.hisguard/baseline.jsonl': FileChangeType.Changed }).baseline, true);
    const { reopened, baseline } = ask({ '.hisguard': FileChangeType.Deleted }, false);
    assert.deepEqual([reopened, baseline], [true, true]);
  });
});
