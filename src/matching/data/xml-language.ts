// XML in the shape that markup inside code has: an element is its name, its attributes and what it holds.
import { readXmlPart } from '../../configuration/xml-tree.ts';
import type { XmlAttribute, XmlElement } from '../../configuration/xml-element.ts';
import type { SourceText } from '../../configuration/source-text.ts';
import { linkParents, newCode, NONE, type Code } from '../code/code.ts';
import type { DataLanguage } from './data-language.ts';
import { placeholderOf, toString, toTruth } from './literals.ts';

/** In a pattern stands for `$`, with which no name begins. */
const DOLLAR = '\ue000';

class XmlCode {
  constructor(private readonly text: string, private readonly isPattern: boolean) {}

  /** Several elements side by side. */
  fragment(elements: readonly XmlElement[]): Code {
    const start = elements[0]?.region.start ?? 0;
    const end = elements.at(-1)?.region.end ?? 0;
    return newCode('xml', 'fragment', [NONE, newCode('args', 'attributes', [], start, start), this.children(elements, [], start, end)], start, end);
  }

  element({ name, nameRegion, attributes, children, text, region }: XmlElement): Code {
    const isEmpty = children.length === 0 && text.length === 0 && this.text.startsWith('/>', region.end - 2);
    const held = isEmpty ? newCode('list', 'singleton', [], region.end, region.end) : this.children(children, text, region.start, region.end);
    const list = newCode('args', 'attributes', attributes.map((one) => this.attribute(one)), region.start, region.end);
    return newCode('xml', '', [this.name(name, nameRegion.start, nameRegion.end), list, held], region.start, region.end);
  }

  attribute({ name, nameRegion, value }: XmlAttribute): Code {
    const key = this.name(name, nameRegion.start, nameRegion.end);
    if (value === null && (key.kind === 'ellipsis' || key.kind === 'metaellipsis')) return key;
    const given = value === null ? toTruth(true, nameRegion.start, nameRegion.end) : this.value(value);
    return newCode('xmlattr', '', [key, given], nameRegion.start, given.end);
  }

  private children(elements: readonly XmlElement[], texts: readonly SourceText[], start: number, end: number): Code {
    const all = [...elements.map((one) => this.element(one)), ...texts.map((one) => this.characters(one))].sort((a, b) => a.start - b.start);
    return newCode('list', 'children', all, start, end);
  }

  private name(name: string, start: number, end: number): Code {
    const written = this.written(name);
    return (this.isPattern ? placeholderOf(written, start, end) : undefined) ?? newCode('id', written, [], start, end);
  }

  /** With its quotes. */
  private value({ value, start, end }: SourceText): Code {
    const quoted = /["']/.test(this.text[start - 1] ?? '') && this.text[start - 1] === this.text[end];
    return toString(this.written(value), quoted ? start - 1 : start, quoted ? end + 1 : end);
  }

  private characters({ value, start, end }: SourceText): Code {
    const written = this.written(value);
    const placeholder = this.isPattern ? placeholderOf(written, start, end) : undefined;
    // A metavariable stands for the text alone, as in a string.
    return placeholder !== undefined && placeholder.kind !== 'meta' ? placeholder : toString(written, start, end);
  }

  private written(text: string): string {
    return this.isPattern ? text.replaceAll(DOLLAR, '$') : text;
  }
}

export const XML_LANGUAGE: DataLanguage = {
  id: 'xml',
  readFile(text) {
    const { roots } = readXmlPart(text, 0, text.length);
    return roots.length === 0 ? undefined : linkParents(newCode('file', '', [new XmlCode(text, false).fragment(roots)], 0, text.length));
  },
  readPattern(text) {
    const isAttribute = !text.trimStart().startsWith('<');
    const named = (isAttribute ? `<hg ${text}/>` : text).replaceAll('$', DOLLAR);
    const { roots } = readXmlPart(named, 0, named.length);
    const code = new XmlCode(named, true);
    const [root] = roots;
    if (root === undefined) return undefined;
    if (isAttribute) return root.attributes.length === 1 && root.attributes[0]?.value != null ? linkParents(code.attribute(root.attributes[0])) : undefined;
    return linkParents(roots.length === 1 ? code.element(root) : code.fragment(roots));
  },
};
