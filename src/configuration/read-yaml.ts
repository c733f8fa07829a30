// YAML files: Spring configuration, Compose, Kubernetes, CI.
import type { SourceFile } from '../model/source-file.ts';
import type { ConfigurationView } from './configuration-view.ts';
import type { ViewMemory } from './entry-structure.ts';
import { EntryList } from './entry-list.ts';
import { profileOfPath } from './profile.ts';
import { readYamlTree } from './read-yaml-tree.ts';
import { configurationView } from './view.ts';
import { YamlComments } from './yaml-comments.ts';
import { YamlDrafts } from './yaml-drafts.ts';
import { YamlLineReader } from './yaml-line-reader.ts';

/** The library needs about 30 ms per 1,000 lines; beyond this the lines must do. */
const LONGEST_FOR_LIBRARY = 200_000;

/**
 * Reads YAML of any number of documents. The line reader knows the block style, which is nearly every file; what is beyond it goes to the `yaml`
 * library; where the library finds an error, the lines are what could be read, and `brokenAt` is its first error.
 */
export function readYaml(file: SourceFile, memory?: ViewMemory): ConfigurationView {
  const list = new EntryList();
  let drafts = new YamlDrafts();
  const comments = new YamlComments(file.text, drafts);
  const lines = new YamlLineReader(file.text, drafts, comments);
  lines.read();
  let brokenAt = lines.trouble;
  if (brokenAt !== undefined && !lines.isBroken && file.text.length <= LONGEST_FOR_LIBRARY) {
    const whole = new YamlDrafts();
    const error = readWhole(file.text, whole);
    if (error === undefined) {
      drafts = whole;
      brokenAt = undefined;
    } else brokenAt = error;
  }
  for (const { draft, document } of comments.found) drafts.add(draft, document);
  drafts.finish(list, profileOfPath(file.path));
  return configurationView({ entries: list.entries, brokenAt, memory });
}

/** The place of the first error; undefined where all is well. */
function readWhole(text: string, drafts: YamlDrafts): number | undefined {
  try {
    return readYamlTree(text, drafts);
  } catch {
    return 0;
  }
}
