// How long our code keeps the extension host at a time, from a profile of it while a person works: opens, types, hovers, scans, looks at the tree.
import assert from 'node:assert/strict';
import { Session, type Profiler } from 'node:inspector';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { promisify } from 'node:util';
import * as vscode from 'vscode';
import { actionsAt, finding, inFolder, open } from './editor.ts';

const SAMPLE_MICROSECONDS = 100;
const SCAN_MILLISECONDS = 8000;
const STARTS = 5;
const BUNDLE = /[\\/]dist[\\/]extension\.cjs$/;

describe('HIS Guard in the extension host', () => {
  it('does not keep it', async () => {
    const session = new Session();
    session.connect();
    const post = promisify(session.post.bind(session) as (method: string, params: object, done: (error: Error | null, result?: object) => void) => void) as (method: string, params?: object) => Promise<object>;
    await post('Profiler.enable', {});
    await post('Profiler.setSamplingInterval', { interval: SAMPLE_MICROSECONDS });
    await post('Profiler.start', {});
    await work();
    const { profile } = await post('Profiler.stop', {}) as Profiler.StopReturnType;
    session.disconnect();
    const slices = slicesOf(profile).sort((a, b) => a - b);
    assert.ok(slices.length > 50, `${slices.length} slices`);
    note({ slices });
  });

  it('waits little for a server that starts', async () => {
    const yaml = await open('src/main/resources/application.yml');
    await finding(yaml.uri, 'hardcoded-password');
    const starts: number[] = [];
    for (let index = 0; index < STARTS; index++) {
      const begun = performance.now();
      await vscode.commands.executeCommand('hisguard.restartServer');
      // A client that stops takes its findings back.
      await finding(yaml.uri, 'hardcoded-password');
      starts.push(performance.now() - begun);
    }
    note({ starts });
  });
});

/** Adds to what the measurement reads at the end. */
function note(measured: object): void {
  const file = process.env.HISGUARD_TRACE;
  if (file !== undefined) writeFileSync(file, JSON.stringify({ ...(existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) as object : {}), ...measured }));
}

async function work(): Promise<void> {
  await vscode.commands.executeCommand('hisguard.findings.focus');
  const yaml = await open('src/main/resources/application.yml');
  await finding(yaml.uri, 'hardcoded-password');
  for (let index = 0; index < 40; index++) {
    const document = await open(`src/main/resources/mapper/m${index % 50}/Mapper${index}.properties`);
    const edit = new vscode.WorkspaceEdit();
    edit.insert(document.uri, new vscode.Position(0, 0), `spring.redis.password=Tq${index}!vR8sXk2d\n`);
    await vscode.workspace.applyEdit(edit);
    const problem = await finding(document.uri, 'hardcoded-password');
    await vscode.commands.executeCommand('vscode.executeHoverProvider', document.uri, problem.range.start);
    await actionsAt(document.uri, problem);
    await vscode.commands.executeCommand('workbench.action.files.revert');
    await vscode.commands.executeCommand('workbench.action.closeActiveEditor');
  }
  await vscode.commands.executeCommand('hisguard.groupByFile');
  // The notification with its counts stays until somebody answers it.
  void vscode.commands.executeCommand('hisguard.scanWorkspace');
  await new Promise((done) => { setTimeout(done, SCAN_MILLISECONDS); });
  await vscode.commands.executeCommand('hisguard.groupByFamily');
  assert.ok((await vscode.workspace.fs.stat(inFolder('pom.xml'))).size > 0);
}

/** Milliseconds of every stretch in which our bundle is somewhere on the stack. Neighbours without a sample between them count as one: rather too long than too short. */
function slicesOf(profile: Profiler.Profile): number[] {
  const ours = new Map<number, boolean>();
  const mark = (id: number, above: boolean): void => {
    const node = nodes.get(id);
    if (node === undefined) return;
    const here = above || BUNDLE.test(node.callFrame.url);
    ours.set(id, here);
    for (const child of node.children ?? []) mark(child, here);
  };
  const nodes = new Map(profile.nodes.map((node) => [node.id, node]));
  const [root] = profile.nodes;
  if (root !== undefined) mark(root.id, false);
  const slices: number[] = [];
  let length = 0;
  const deltas = profile.timeDeltas ?? [];
  (profile.samples ?? []).forEach((id, index) => {
    // A sample stands for the time until the next.
    if (ours.get(id) === true) length += Math.max(0, deltas[index + 1] ?? 0);
    else if (length > 0) {
      slices.push(length / 1000);
      length = 0;
    }
  });
  return length > 0 ? [...slices, length / 1000] : slices;
}
