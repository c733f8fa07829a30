// Reads which settings show that an object of the checklist was examined.
import { CONFIGURATION_KINDS, CODE_KINDS, TEXT_KINDS, type FileKind } from '../../model/file-kind.ts';
import type { Outcome, Problem } from '../../model/problem.ts';
import { RawValue } from '../raw-value.ts';

/** One way of seeing one kind of object; all members given must hold. */
export interface ObjectSign {
  /** Id of the checklist's `pass_requires.relevant_objects`. */
  readonly object: string;
  readonly kinds: readonly FileKind[];
  /** Globs on the path, without case; empty: any. */
  readonly files: readonly string[];
  readonly notFiles: readonly string[];
  /** Key patterns of settings; each setting is one object unless `once`. */
  readonly keys: readonly string[];
  /** Expression on the value of such a setting; flags `i`. */
  readonly value?: string;
  /** Expression on lines of text that are no comments; flags `im`. For kinds without keys and values. */
  readonly text?: string;
  /** Rows of data (`INSERT`, CSV) are the objects' sign. */
  readonly rows: boolean;
  /** The file is one object however many settings fit. */
  readonly once: boolean;
}

export interface RelevantObjects {
  readonly signs: readonly ObjectSign[];
}

const KINDS = [...CODE_KINDS, ...CONFIGURATION_KINDS, ...TEXT_KINDS] as unknown as readonly [FileKind, ...FileKind[]];

/** Checks the parsed `rules/vocabularies/relevant-objects.yaml`. */
export function readRelevantObjects(raw: unknown): Outcome<RelevantObjects> {
  const problems: Problem[] = [];
  const top = new RawValue(raw, '', problems);
  top.only(['objects']);
  const signs = top.get('objects').items().map((place): ObjectSign => {
    place.only(['object', 'kinds', 'files', 'not-files', 'keys', 'value', 'text', 'rows', 'once']);
    const value = expression(place.get('value'));
    const text = expression(place.get('text'));
    return {
      object: place.get('object').text(),
      kinds: place.get('kinds').items().map((kind) => kind.oneOf(KINDS)),
      files: place.get('files').optionalTexts(), notFiles: place.get('not-files').optionalTexts(), keys: place.get('keys').optionalTexts(),
      ...(value === undefined ? {} : { value }), ...(text === undefined ? {} : { text }),
      rows: place.get('rows').flag(false), once: place.get('once').flag(false),
    };
  });
  return { value: { signs }, problems };
}

function expression(place: RawValue): string | undefined {
  const source = place.optionalText();
  if (source === undefined) return undefined;
  try {
    new RegExp(source, 'im');
    return source;
  } catch {
    place.report('rule-data.expression', [source]);
    return undefined;
  }
}
