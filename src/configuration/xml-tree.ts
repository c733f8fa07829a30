// Reads XML into a tree; survives malformed input, so that a half-typed file still says what it can.
import type { SourceFile } from '../model/source-file.ts';
import type { XmlTree } from './xml-element.ts';
import { XmlTreeBuilder } from './xml-tree-builder.ts';

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
