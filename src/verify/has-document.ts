// A rule folder holds a rule's document beside the rule; folders of plain Semgrep rules do not.
import { basename, join } from 'node:path';
import type { FileSystem } from '../platform/file-system.ts';

/** Whether `folder` is the folder of a documented rule: `<id>/<id>.md`. */
export function hasDocument(fs: FileSystem, folder: string): boolean {
  return fs.exists(join(folder, `${basename(folder)}.md`));
}
