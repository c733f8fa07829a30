// The idioms by which XML says "name = value": attributes `name`/`key` with `value`, or child elements `param-name`/`param-value`.
import type { SourceText } from './source-text.ts';
import { attributeOf, localName, type XmlElement } from './xml-element.ts';

export interface NamedValue {
  /** Becomes the path segment instead of the element's name. */
  readonly name: SourceText;
  readonly value?: SourceText;
  /** Child elements that are used up by this. */
  readonly parts: readonly XmlElement[];
}

/** Elements whose `name`, `key` or `id` is the key, with the value as text, in a `<value>` or in `connectionString`. */
const BY_NAME = new Set([
  'add', 'property', 'prop', 'entry', 'param', 'parameter', 'init-param', 'context-param', 'env-entry', 'setting', 'string', 'data', 'arg', 'option', 'item', 'set',
  'variable', 'constructor-arg', 'systemproperty', 'environmentvariable', 'attribute',
]);

/** The name and value of `element` where it is such an idiom. */
export function namedValueOf(element: XmlElement): NamedValue | undefined {
  if (element.attributes.length === 0 && element.children.length < 2) return undefined;
  const local = localName(element.name).toLowerCase();
  if (local === 'bean') return beanName(element);
  const byChild = childPair(element);
  if (byChild !== undefined) return byChild;
  const name = attributeOf(element, 'key') ?? attributeOf(element, 'name');
  if (name === undefined || name.value === '') return undefined;
  const value = attributeOf(element, 'value') ?? attributeOf(element, 'connectionString');
  if (value !== undefined) return { name, value, parts: [] };
  if (!BY_NAME.has(local)) return undefined;
  const inner = element.children.find(child => localName(child.name).toLowerCase() === 'value' && child.children.length === 0);
  if (inner !== undefined) return { name, value: inner.text[0] ?? emptyTextOf(inner), parts: [inner] };
  const [text] = element.text;
  return { name, ...(text !== undefined && element.children.length === 0 && element.text.length === 1 ? { value: text } : {}), parts: [] };
}

function beanName(element: XmlElement): NamedValue | undefined {
  const name = attributeOf(element, 'id') ?? attributeOf(element, 'name');
  return name === undefined || name.value === '' ? undefined : { name, parts: [] };
}

/** `<param-name>K</param-name><param-value>V</param-value>` of web.xml, `<env-entry-name>`, `<name>K</name><value>V</value>` of Hadoop. */
function childPair(element: XmlElement): NamedValue | undefined {
  if (element.children.length < 2 || element.children.length > 6) return undefined;
  const name = element.children.find(child => child.name.length >= 4 && /^(?:[\w-]{1,40}-)?name$/i.test(localName(child.name)));
  if (name === undefined) return undefined;
  const stem = localName(name.name).slice(0, -4);
  const value = element.children.find(child => localName(child.name).toLowerCase() === `${stem}value`.toLowerCase() && child.children.length === 0);
  const [text] = name.text;
  if (value === undefined || text === undefined || name.children.length > 0) return undefined;
  return { name: text, value: value.text[0] ?? emptyTextOf(value), parts: [name, value] };
}

/** The empty value of `<value></value>` or `<value/>`. */
export function emptyTextOf(element: XmlElement): SourceText {
  const at = element.attributes.length === 0 && element.closed ? Math.min(element.nameRegion.end + 1, element.region.end) : element.region.end;
  return { value: '', start: at, end: at };
}
