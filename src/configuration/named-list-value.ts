// List items that are a name and a value (`env: [{name: DB_PASSWORD, value: x}]` of Kubernetes, task definitions): usable keys for them.
import type { EntryDraft } from './entry-list.ts';
import type { SourceText } from './source-text.ts';

/** What is known so far of one list item. `parent` is the path of the list; undefined where the map is no list item. */
export interface NamedItem {
  readonly parent: readonly string[] | undefined;
  name?: SourceText;
  value?: SourceText | null;
  done?: boolean;
}

/** Takes note of one key of the item; once name and value are known, `emit` gets the entry `<list>.<name>` beside the plain ones. */
export function namedListValue(item: NamedItem, key: { readonly value: string }, value: SourceText | null, emit: (draft: EntryDraft) => void): void {
  if (item.parent === undefined || item.done === true) return;
  if (/^(?:name|key)$/i.test(key.value) && value !== null) item.name = value;
  else if (/^value$/i.test(key.value)) item.value = value;
  else return;
  if (item.name === undefined || item.value === undefined || item.name.value === '') return;
  item.done = true;
  emit({ path: [...item.parent, item.name.value], key: item.name, value: item.value, at: { start: item.name.end, end: item.name.end } });
}
