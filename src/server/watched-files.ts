// What a change on disk means for the projects: new settings, a new baseline, one file scanned again, or another walk.
import { FileChangeType, type FileEvent } from 'vscode-languageserver';
import { URI } from 'vscode-uri';
import { BASELINE_FILE, CONFIG_FILE } from '../engine/project-file-names.ts';
import { folderRole } from '../platform/folder-roles.ts';
import type { ServedProject, Workspace } from './workspace.ts';

export interface DiskChanges {
  /** Projects whose settings changed. */
  readonly reopen: ReadonlySet<ServedProject>;
  readonly baseline: ReadonlySet<ServedProject>;
}

/** Stands beside every kind of build output: whether it really does is the walk's question. */
const MAKERS = ['pom.xml', 'package.json', 'build.gradle', 'manifest.json', 'a.csproj', 'a.iml', 'web.xml'];

interface ProjectChanges {
  readonly changed: string[];
  walk: boolean;
}

/** Hands the changes to the indexes; what concerns more than files is returned. */
export function applyDiskChanges(events: readonly FileEvent[], workspace: Workspace): DiskChanges {
  const reopen = new Set<ServedProject>();
  const baseline = new Set<ServedProject>();
  const byProject = new Map<ServedProject, ProjectChanges>();
  for (const event of events) {
    const uri = URI.parse(event.uri);
    const place = uri.scheme === 'file' ? workspace.placeOf(uri.fsPath) : undefined;
    if (place === undefined) continue;
    const { project, path } = place;
    // A deleted or renamed `.hisguard` folder comes as one event.
    if ((path === CONFIG_FILE || path === '.hisguard') && !workspace.hasSameSettings(project)) reopen.add(project);
    if (path === BASELINE_FILE || path === '.hisguard') baseline.add(project);
    if (project.index === undefined) continue;
    const changes = byProject.get(project) ?? { changed: [], walk: false };
    byProject.set(project, changes);
    judge(event, project, path, changes);
  }
  for (const [project, { changed, walk }] of byProject) {
    if (reopen.has(project)) continue;
    if (walk) project.index?.walkAgain(changed);
    else if (changed.length > 0) project.index?.changed(changed);
  }
  return { reopen, baseline };
}

function judge(event: FileEvent, project: ServedProject, path: string, changes: ProjectChanges): void {
  const { state } = project;
  const name = path.slice(path.lastIndexOf('/') + 1);
  if (name === '.gitignore') changes.walk = true;
  if (event.type === FileChangeType.Deleted) {
    const gone = state.knownBelow(path);
    for (const one of gone) state.removeFromDisk(one);
    if (gone.length > 0) changes.walk = true;
  } else if (state.onDisk(path) !== undefined) changes.changed.push(path);
  else if (event.type === FileChangeType.Created && !isNoise(path, state.knownBelow.bind(state))) changes.walk = true;
}

/** Installing packages and building creates thousands of files in folders that the walk leaves out. */
function isNoise(path: string, knownBelow: (path: string) => readonly string[]): boolean {
  const segments = path.split('/');
  const at = segments.findIndex((segment) => folderRole(segment, () => MAKERS) !== undefined);
  return at !== -1 && knownBelow(segments.slice(0, at + 1).join('/')).length === 0;
}
