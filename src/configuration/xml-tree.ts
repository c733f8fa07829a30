// A light XML tree with the place of every name and value; survives malformed input, so that a half-typed file still says what it can.
import type { Region } from '../model/location.ts';
import type { SourceFile } from '../model/source-file.ts';
import type { SourceText } from './source-text.ts';
import { XmlTreeBuilder } from './xml-tree-builder.ts';

export interface XmlAttribute {
  /** As written, prefix included. */
  readonly name: string;
  readonly nameRegion: Region;
  /** Decoded value; its region is without quotes. `null` for an attribute without a value (not well-formed). */
  readonly value: SourceText | null;
}

export interface XmlElement {
  /** As written, prefix included. */
  readonly name: string;
  readonly nameRegion: Region;
  readonly attributes: readonly XmlAttribute[];
  readonly children: readonly XmlElement[];
  readonly parent: XmlElement | undefined;
  /** Pieces of character data directly inside the element (CDATA included, comments and white-space-only pieces left out), in order. */
  readonly text: readonly SourceText[];
  /** Comments directly inside, without their marks. */
  readonly comments: readonly Region[];
  /** From `<` to the end of the end tag, or as far as the element goes in a broken file. */
  readonly region: Region;
  /** True where an end tag (or `/>`) of its own was found. */
  readonly closed: boolean;
}

export interface XmlTree {
  /** Elements outside any other: one in a well-formed file. */
  readonly roots: readonly XmlElement[];
  /** Comments outside any element. */
  readonly comments: readonly Region[];
  /** First place where the text is not well-formed; what follows was read as well as possible. */
  readonly brokenAt?: number;
}

const TREES = new WeakMap<SourceFile, XmlTree>();

/** The tree of `file`; read once per file object. Never throws. Elements nested deeper than 200 are left out (`brokenAt` says where). */
export function readXmlTree(file: SourceFile): XmlTree {
  let tree = TREES.get(file);
  if (tree === undefined) TREES.set(file, tree = readXmlPart(file.text, 0, file.text.length));
  return tree;
}

/** The tree of text[start, end), for example of a comment that holds XML; regions count in `text`. */
export function readXmlPart(text: string, start: number, end: number): XmlTree {
  return new XmlTreeBuilder(text, start, end).read();
}

/** The value of attribute `name` (prefix ignored, case ignored), if it has one. */
export function attributeOf(element: XmlElement, name: string): SourceText | undefined {
  if (element.attributes.length === 0) return undefined;
  const wanted = name.toLowerCase();
  for (const attribute of element.attributes) {
    // Lengths first: most attributes are something else, and this is asked for every element of every file.
    if (attribute.name.length >= wanted.length && localName(attribute.name).toLowerCase() === wanted) return attribute.value ?? undefined;
  }
  return undefined;
}

/** A name without its namespace prefix. */
export function localName(name: string): string {
  return name.slice(name.indexOf(':') + 1);
}
