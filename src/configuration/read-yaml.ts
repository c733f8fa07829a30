// YAML files: Spring configuration, Compose, Kubernetes, CI.
import type { SourceFile } from '../model/source-file.ts';
import type { ConfigurationView } from './configuration-view.ts';
import { EntryList } from './entry-list.ts';
import { profileOfPath } from './profile.ts';
import { readYamlTree } from './read-yaml-tree.ts';
import { configurationView } from './view.ts';
import { YamlDrafts } from './yaml-drafts.ts';

/** Reads YAML of any number of documents. */
export function readYaml(file: SourceFile): ConfigurationView {
  const list = new EntryList();
  const drafts = new YamlDrafts(list);
  let brokenAt: number | undefined;
  try {
    brokenAt = readYamlTree(file.text, drafts);
  } catch {
    brokenAt = 0;
  }
  drafts.finish(profileOfPath(file.path));
  return configurationView({ entries: list.entries, brokenAt });
}
