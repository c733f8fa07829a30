// What both YAML readers write into: entries per document, with the idioms of Compose and Kubernetes turned into usable keys.
import type { Region } from '../model/location.ts';
import { commandOptions } from './command-options.ts';
import type { EntryDraft, EntryList } from './entry-list.ts';
import { namedListValue, type NamedItem } from './named-list-value.ts';
import { sliceText, type SourceText } from './source-text.ts';

const MOST_DRAFTS = 200_000;

export class YamlDrafts {
  private readonly documents: EntryDraft[][] = [];
  private count = 0;
  /** An option that ended a list item: the next item is its value. */
  private option: { readonly list: string; readonly name: SourceText } | undefined;

  startDocument(): void {
    this.documents.push([]);
  }

  /** Number of the document being read, from 0. */
  get document(): number {
    return Math.max(0, this.documents.length - 1);
  }

  get size(): number {
    return this.count;
  }

  /** True once there is more than anybody configures. */
  get full(): boolean {
    return this.count >= MOST_DRAFTS;
  }

  add(draft: EntryDraft, document = this.document): void {
    while (this.documents.length <= document) this.documents.push([]);
    this.documents[document]?.push(draft);
    this.count++;
  }

  /** A scalar value; `KEY=value` items of an environment list become keys (Compose specification, `environment`). */
  scalar(place: { readonly path: readonly string[]; readonly key: Region }, value: SourceText | null, at: Region): void {
    const { path, key } = place;
    const assignment = value !== null && isListOfAssignments(path) ? /^([A-Za-z_][\w.-]{0,200})=/.exec(value.value) : null;
    if (value !== null && assignment !== null) {
      const name = assignment[1] ?? '';
      this.add({ path: [...path.slice(0, -1), name], key: sliceText(value, 0, name.length), value: sliceText(value, name.length + 1, value.value.length) });
    } else this.add({ path, key, value, at });
    if (value !== null) this.command(path, value);
  }

  /** Options of `command:`, as one string or as a list, become keys beside it: `services.redis.command.requirepass`. */
  private command(path: readonly string[], value: SourceText): void {
    const inList = /^\d+$/.test(path.at(-1) ?? '');
    const owner = inList ? path.slice(0, -1) : path;
    if (!/^(?:command|entrypoint|args|cmd)$/i.test(owner.at(-1) ?? '')) return;
    const list = owner.join('.');
    const { option } = this;
    this.option = undefined;
    if (inList && option?.list === list && !value.value.startsWith('-')) {
      this.add({ path: [...owner, option.name.value], key: option.name, value });
      return;
    }
    for (const { name, value: given } of commandOptions(value)) {
      if (given !== undefined) this.add({ path: [...owner, name.value], key: name, value: given });
      else if (inList) this.option = { list, name };
    }
  }

  /** The beginning of a map; notes whether it is an item of a list. */
  listItem(path: readonly string[]): NamedItem {
    return { parent: /^\d+$/.test(path.at(-1) ?? '') ? path.slice(0, -1) : undefined };
  }

  named(item: NamedItem, key: SourceText, value: SourceText | null): void {
    namedListValue(item, key, value, draft => this.add(draft));
  }

  /** Hands everything over in file order, each document under its own profile, else under that of the file. */
  finish(list: EntryList, fileProfile: string | undefined): void {
    for (const drafts of this.documents) {
      drafts.sort((left, right) => left.key.start - right.key.start);
      for (const draft of drafts) if (!list.full) list.add(draft);
      list.endDocument(fileProfile);
    }
  }
}

function isListOfAssignments(path: readonly string[]): boolean {
  return path.length >= 2 && /^\d+$/.test(path.at(-1) ?? '') && /^(?:environment|env|args|labels|command|sysctls)$/i.test(path.at(-2) ?? '');
}
