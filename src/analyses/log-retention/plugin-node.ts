// One shape for configurations that exist as XML, properties, YAML and JSON (log4j2, NLog, Serilog, log4js): typed nodes with attributes.
import { localName, type XmlElement } from '../../configuration/xml-element.ts';
import type { Entry } from '../../configuration/configuration-view.ts';
import type { Region } from '../../model/location.ts';

/** A value and its place. */
export interface Placed extends Region {
  readonly value: string;
}

export interface PluginNode {
  /** Element name, or the key that holds the object. */
  readonly name: string;
  readonly region: Region;
  readonly attributes: ReadonlyMap<string, Placed>;
  readonly children: readonly PluginNode[];
}

/** Case-insensitive attribute. */
export function attribute(node: PluginNode, name: string): Placed | undefined {
  return node.attributes.get(name.toLowerCase());
}

/** The plugin's name: `type` where the format writes it as an attribute (strict XML, properties), else the node's name. */
export function pluginType(node: PluginNode): string {
  const strict = /^(?:appender|filter|layout|policy|strategy|target)$/i.test(node.name) || node.attributes.has('#typed');
  return strict ? attribute(node, 'type')?.value ?? node.name : node.name;
}

export function descendants(node: PluginNode): PluginNode[] {
  return node.children.flatMap((child) => [child, ...descendants(child)]);
}

/** Children with text alone count as attributes too, as log4j2 reads them. */
export function fromXml(element: XmlElement): PluginNode {
  const attributes = new Map<string, Placed>();
  for (const one of element.attributes) if (one.value !== null) attributes.set(localName(one.name).toLowerCase(), one.value);
  const text = element.text[0];
  if (text !== undefined) attributes.set('#text', text);
  for (const child of element.children) {
    const inner = child.text[0];
    if (inner !== undefined && child.children.length === 0 && child.attributes.length === 0) attributes.set(localName(child.name).toLowerCase(), inner);
  }
  return { name: localName(element.name), region: element.nameRegion, attributes, children: element.children.map(fromXml) };
}

interface Growing {
  readonly name: string;
  region: Region;
  entry?: Entry;
  readonly children: Map<string, Growing>;
}

/** The tree of all entries; list items take the name of their list. `typed`: objects name their plugin by an entry `type` (properties). */
export function fromEntries(entries: readonly Entry[], typed: boolean): PluginNode {
  const root: Growing = { name: '', region: { start: 0, end: 0 }, children: new Map() };
  for (const entry of entries) {
    if (entry.commented === true) continue;
    let node = root;
    for (const segment of entry.path.slice(0, 30)) {
      let next = node.children.get(segment);
      if (next === undefined) node.children.set(segment, next = { name: segment, region: entry.keyRegion, children: new Map() });
      node = next;
    }
    node.entry = entry;
    node.region = entry.keyRegion;
  }
  return freeze(root, '', typed);
}

function freeze(node: Growing, listName: string, typed: boolean): PluginNode {
  const name = /^\d+$/.test(node.name) ? listName : node.name;
  const attributes = new Map<string, Placed>();
  const children: PluginNode[] = [];
  for (const child of node.children.values()) {
    if (child.entry?.value != null) attributes.set(child.name.toLowerCase(), { value: child.entry.value, ...child.entry.valueRegion });
    else if (child.entry !== undefined && child.children.size === 0) attributes.set(child.name.toLowerCase(), { value: '', ...child.entry.valueRegion });
    if (child.children.size === 0) continue;
    const items = [...child.children.keys()].every((key) => /^\d+$/.test(key));
    const frozen = freeze(child, name, typed);
    if (items && frozen.children.length > 0) children.push(...frozen.children.map((item) => (item.name === '' || item.name === name ? { ...item, name: child.name } : item)));
    else children.push(frozen);
  }
  if (node.entry?.value != null) attributes.set('#text', { value: node.entry.value, ...node.entry.valueRegion });
  if (typed && attributes.has('type')) attributes.set('#typed', { value: 'true', start: 0, end: 0 });
  return { name, region: node.region, attributes, children };
}
