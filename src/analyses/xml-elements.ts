// Walking an XML tree by local names, case ignored.
import { attributeOf, localName, type XmlElement } from '../configuration/xml-element.ts';
import type { SourceText } from '../configuration/source-text.ts';

export function isNamed(element: XmlElement, ...names: readonly string[]): boolean {
  return names.includes(localName(element.name).toLowerCase());
}

/** Every element below (and including) `elements`, in document order. */
export function* walk(elements: readonly XmlElement[]): Generator<XmlElement> {
  for (const element of elements) {
    yield element;
    yield* walk(element.children);
  }
}

/** All elements below `element` with one of these lower-case local names. */
export function below(element: XmlElement, ...names: readonly string[]): XmlElement[] {
  return [...walk(element.children)].filter((one) => isNamed(one, ...names));
}

export function child(element: XmlElement, name: string): XmlElement | undefined {
  return element.children.find((one) => isNamed(one, name));
}

/** The text of the child element `name`, if it has any. */
export function childText(element: XmlElement, name: string): SourceText | undefined {
  return child(element, name)?.text[0];
}

export function attributeText(element: XmlElement, name: string): string | undefined {
  return attributeOf(element, name)?.value.trim();
}

/** The setting `name` as log4net, log4j 1 and NLog may write it: attribute, child text, child's `value`, `<param name= value=>`. */
export function settingOf(element: XmlElement, name: string): SourceText | undefined {
  const attribute = attributeOf(element, name);
  if (attribute !== undefined) return attribute;
  const wanted = name.toLowerCase();
  for (const one of element.children) {
    if (isNamed(one, wanted)) return attributeOf(one, 'value') ?? one.text[0];
    if (isNamed(one, 'param', 'property') && attributeText(one, 'name')?.toLowerCase() === wanted) return attributeOf(one, 'value') ?? one.text[0];
  }
  return undefined;
}

export function ancestors(element: XmlElement): XmlElement[] {
  const chain: XmlElement[] = [];
  for (let one = element.parent; one !== undefined; one = one.parent) chain.push(one);
  return chain;
}
