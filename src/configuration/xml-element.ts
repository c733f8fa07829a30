// What a light XML tree consists of, with the place of every name and value.
import type { Region } from '../model/location.ts';
import type { SourceText } from './source-text.ts';

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
