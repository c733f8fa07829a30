// A few files scanned as a project without workers, settings or baseline: rule cases and tests.
import { join } from 'node:path';
import type { Grade, Language } from '../model/rule.ts';
import type { ScanResult } from '../model/scan-result.ts';
import type { FileSystem } from '../platform/file-system.ts';
import { DEFAULT_SETTINGS } from '../settings/settings.ts';
import { openProject } from './project.ts';
import { scanFile } from './scan-file.ts';
import type { ScanProgram } from './scan-program.ts';

/** @param paths relative to `root`, forward slashes; unreadable ones are left out. */
export function scanInProcess(fs: FileSystem, root: string, paths: readonly string[], program: ScanProgram, options: { readonly date: string; readonly language: Language; readonly grade?: Grade }): ScanResult {
  const project = openProject(program);
  for (const path of paths) {
    const bytes = fs.readBytes(join(root, path)).value;
    if (bytes !== undefined) project.update(scanFile(program, { path, bytes: Uint8Array.from(bytes) }, options.date));
  }
  return project.result({
    settings: DEFAULT_SETTINGS, grade: options.grade ?? 3, gradeSource: 'default', language: options.language, date: options.date, projectName: '', baseline: [], clauses: () => new Map(), complete: true,
    walk: { skipped: [], problems: [], excludedPaths: [], gitIgnoredConfiguration: [] },
  });
}
