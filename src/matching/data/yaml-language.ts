// YAML in the one shape: mappings are `dict`, their entries `pair`, sequences `list`. Ranges are stock's.
import { parseYamlDocuments } from '../../configuration/yaml-documents.ts';
import { linkParents, newCode, type Code } from '../code/code.ts';
import type { DataLanguage } from './data-language.ts';
import { YamlTree } from './yaml-tree.ts';
import { writeYamlEllipses } from './yaml-ellipses.ts';

function readContents(text: string, isPattern: boolean): readonly Code[] | undefined {
  try {
    const { documents, brokenAt } = parseYamlDocuments(text);
    if (brokenAt !== undefined) return undefined;
    return documents.flatMap((document) => new YamlTree(text, isPattern).contents(document) ?? []);
  } catch (error) {
    // Nested deeper than the stack is.
    if (error instanceof RangeError) return undefined;
    throw error;
  }
}

export const YAML_LANGUAGE: DataLanguage = {
  id: 'yaml',
  longest: 1_000_000,
  readFile(text) {
    const contents = readContents(text, false);
    if (contents === undefined) return undefined;
    // Several documents are a list of them.
    const all = contents.length > 1 ? [newCode('list', '', contents, 0, text.length)] : contents;
    return linkParents(newCode('file', '', all, 0, text.length));
  },
  readPattern(text) {
    const contents = readContents(writeYamlEllipses(text), true);
    const [whole] = contents ?? [];
    if (whole === undefined || contents?.length !== 1) return undefined;
    const [only, more] = whole.kids;
    // One entry or item alone is meant as such, not as all that there is.
    return linkParents((whole.kind === 'dict' || whole.kind === 'list') && only !== undefined && more === undefined ? only : whole);
  },
};
