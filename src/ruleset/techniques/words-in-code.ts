// What a file of a kind must hold for a rule of technique `configuration` to find anything in it.
import { isCodeKind, isConfigurationKind, type FileKind } from '../../model/file-kind.ts';
import type { RequiredText } from '../../matching/required/required-text.ts';
import type { ConfigurationSpec, TextAlternative, Words } from './configuration-spec.ts';

/** The words of each alternative that is about files of `kind`; undefined where one of them can match without any. */
export function neededWords(spec: ConfigurationSpec, kind: FileKind): readonly Words[] | undefined {
  if (isConfigurationKind(kind) && spec.match.some(({ kinds }) => kinds.length === 0 || kinds.includes(kind))) return undefined;
  const needed = spec.text.filter((alternative) => searchesKind(alternative, kind)).map(({ words }) => words);
  return needed.some((words) => words.length === 0) ? undefined : needed;
}

/** Whether `alternative` is about files of `kind`: those it names, or code of any kind. */
function searchesKind({ kinds }: TextAlternative, kind: FileKind): boolean {
  return kinds.length === 0 ? isCodeKind(kind) : kinds.includes(kind);
}

/** Made once: what a file holds is known by the object that asks. */
const REQUIRED = new WeakMap<Words, RequiredText>();

/** One word of each set, in any case. */
export function requiredWords(words: Words): RequiredText {
  let required = REQUIRED.get(words);
  if (required === undefined) REQUIRED.set(words, required = { all: words.map((set) => ({ any: set.map((word) => ({ word, exact: false, whole: false })) })) });
  return required;
}
