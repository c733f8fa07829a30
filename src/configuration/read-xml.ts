// XML as keys and values: element names, `@attribute`, and the name/value idioms of Spring, .NET, Maven, Tomcat and the loggers.
import type { Region } from '../model/location.ts';
import type { SourceFile } from '../model/source-file.ts';
import type { ConfigurationView } from './configuration-view.ts';
import type { ViewMemory } from './entry-structure.ts';
import { EntryList } from './entry-list.ts';
import { profileOfPath } from './profile.ts';
import type { SourceText } from './source-text.ts';
import { configurationView } from './view.ts';
import { localName, type XmlElement } from './xml-element.ts';
import { readXmlPart } from './xml-tree.ts';
import { emptyTextOf, namedValueOf } from './xml-named-value.ts';

interface Task {
  readonly element: XmlElement;
  readonly path: readonly string[];
  readonly scope: number;
  readonly commented: boolean;
}

/** Reads any XML file; see `Entry` for the paths. */
export function readXml(file: SourceFile, memory?: ViewMemory): ConfigurationView {
  const tree = readXmlPart(file.text, 0, file.text.length);
  const list = new EntryList();
  const profile = profileOfPath(file.path);
  const work: Task[] = [];
  for (const root of [...tree.roots].reverse()) work.push({ element: root, path: [], scope: list.newScope(), commented: false });
  comments(file, tree.comments, [], list.newScope(), work, () => list.newScope());
  for (let task = work.pop(); task !== undefined && !list.full; task = work.pop()) {
    const { element, commented } = task;
    const isRoot = element.parent === undefined && !commented;
    const named = namedValueOf(element);
    const path = isRoot ? [] : [...task.path, named?.name.value ?? localName(element.name)];
    const scope = list.newScope();
    if (named?.value !== undefined) list.add({ profile, commented, scope: task.scope, path, key: named.name, value: named.value });
    for (const attribute of element.attributes) {
      if (attribute.name.startsWith('xmlns') || attribute.name.endsWith(':schemaLocation') || attribute.value === named?.value || attribute.value === named?.name) continue;
      // Spring's p-namespace: `p:password="x"` is `<property name="password" value="x"/>`.
      const name = attribute.name.startsWith('p:') ? attribute.name.slice(2) : `@${localName(attribute.name)}`;
      list.add({ profile, commented, scope, path: [...path, name], key: attribute.nameRegion, value: attribute.value, at: { start: attribute.nameRegion.end, end: attribute.nameRegion.end } });
    }
    const text = textOf(element);
    if (text !== undefined && text !== named?.value) list.add({ profile, commented, scope: task.scope, path, key: element.nameRegion, value: text });
    else if (!commented && !isRoot && named === undefined && element.attributes.length === 0 && element.children.length === 0 && text === undefined) {
      list.add({ profile, commented, scope: task.scope, path, key: element.nameRegion, value: emptyTextOf(element) });
    }
    for (let at = element.children.length - 1; at >= 0; at--) {
      const child = element.children[at];
      if (child !== undefined && !named?.parts.includes(child)) work.push({ element: child, path, scope, commented });
    }
    if (!commented) comments(file, element.comments, path, scope, work, () => list.newScope());
  }
  return configurationView({ entries: inFileOrder(list), brokenAt: tree.brokenAt, memory });
}

/** Elements that somebody commented out; text is no element and stays out. */
function comments(file: SourceFile, regions: readonly Region[], path: readonly string[], scope: number, work: Task[], newScope: () => number): void {
  // Editors comment out line by line: what one comment opens and a later one closes is the parent of those between.
  const open: { readonly name: string; readonly path: readonly string[]; readonly scope: number }[] = [];
  for (const region of regions) {
    const start = /^\s{0,200}<(\/?)([A-Za-z][\w:.-]{0,100})/.exec(file.text.slice(region.start, Math.min(region.start + 300, region.end)));
    if (start === null) continue;
    const parent = open.at(-1) ?? { path, scope };
    if (start[1] === '/') {
      if (open.at(-1)?.name === start[2]) open.pop();
      continue;
    }
    for (const element of readXmlPart(file.text, region.start, region.end).roots) {
      work.push({ element, path: parent.path, scope: parent.scope, commented: true });
      if (element.closed || element.children.length > 0 || element.text.length > 0 || open.length >= 50) continue;
      open.push({ name: element.name, path: [...parent.path, namedValueOf(element)?.name.value ?? localName(element.name)], scope: newScope() });
    }
  }
}

/** The text of an element without child elements; of a broken one, what stood before the first child. */
function textOf(element: XmlElement): SourceText | undefined {
  if (element.children.length > 0 && element.closed) return undefined;
  const [first, ...more] = element.text;
  if (first === undefined || more.length === 0 || element.children.length > 0) return first;
  const last = more.at(-1) ?? first;
  return { value: element.text.map(piece => piece.value).join(''), start: first.start, end: last.end };
}

function inFileOrder(list: EntryList): EntryList['entries'] {
  return list.entries.sort((left, right) => left.keyRegion.start - right.keyRegion.start);
}
