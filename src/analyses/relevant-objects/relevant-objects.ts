// Publishes which objects of the checklist were really examined: settings a reader understood, never the mere existence of a file.
import { readCodeText } from '../../configuration/code-text.ts';
import type { ConfigurationView, Entry } from '../../configuration/configuration-view.ts';
import { compileGlob, matchesGlob } from '../../configuration/key-glob.ts';
import type { Fact } from '../../model/fact.ts';
import type { FileKind } from '../../model/file-kind.ts';
import { pathFilter } from '../../ruleset/path-globs.ts';
import { readRelevantObjects, type ObjectSign } from '../../ruleset/vocabularies/relevant-objects.ts';
import type { Analysis, CollectContext } from '../analysis.ts';

/** Every kind that a sign of the vocabulary may name; kept in step with it by a test. */
const KINDS: readonly FileKind[] = [
  'xml', 'json', 'yaml', 'toml', 'properties', 'nginx', 'redis-conf', 'mysql-conf', 'dotenv', 'ini', 'sql', 'csv', 'dockerfile', 'shell', 'batch', 'powershell',
];

/** Facts of kind `relevant-object`: `name` is the object's id, `data` how many of them this file shows. */
export const relevantObjects: Analysis = {
  id: 'relevant-objects',
  reads: [],
  keywords: [],
  kinds: KINDS,
  collect(context) {
    const facts: Fact[] = [];
    for (const { object, signs } of compiledFor(context).get(context.file.kind) ?? []) {
      let count = 0;
      for (const sign of signs) if (sign.reaches(context.file.path)) count = Math.max(count, countOf(sign, context));
      if (count > 0) facts.push({ kind: 'relevant-object', name: object, path: context.file.path, data: count });
    }
    return { detections: [], facts, problems: [] };
  },
};

interface CompiledSign {
  readonly kinds: readonly FileKind[];
  readonly reaches: (path: string) => boolean;
  readonly sign: ObjectSign;
  /** Patterns that end in a literal segment: the view has an index for them. */
  readonly exact: readonly string[];
  readonly wide: ((key: string) => boolean) | undefined;
  readonly value: RegExp | undefined;
  readonly text: RegExp | undefined;
}

/** By kind of file, in the order of the objects' names. */
type CompiledObjects = ReadonlyMap<FileKind, readonly { readonly object: string; readonly signs: readonly CompiledSign[] }[]>;

const COMPILED = new WeakMap<object, CompiledObjects>();

function compiledFor({ rules }: CollectContext): CompiledObjects {
  const raw = rules.vocabularies['relevant-objects'];
  if (typeof raw !== 'object' || raw === null) return new Map();
  let compiled = COMPILED.get(raw);
  if (compiled === undefined) {
    const byObject = new Map<string, CompiledSign[]>();
    for (const sign of readRelevantObjects(raw).value.signs) byObject.set(sign.object, [...(byObject.get(sign.object) ?? []), compileSign(sign)]);
    const objects = [...byObject].map(([object, signs]) => ({ object, signs })).sort((a, b) => (a.object < b.object ? -1 : 1));
    const ofKind = (kind: FileKind): typeof objects => objects.map(({ object, signs }) => ({ object, signs: signs.filter((sign) => sign.kinds.includes(kind)) })).filter(({ signs }) => signs.length > 0);
    COMPILED.set(raw, compiled = new Map(KINDS.map((kind) => [kind, ofKind(kind)])));
  }
  return compiled;
}

function compileSign(sign: ObjectSign): CompiledSign {
  const isWide = (pattern: string): boolean => pattern.slice(pattern.lastIndexOf('.') + 1).includes('*');
  const globs = sign.keys.filter(isWide).map(compileGlob);
  return {
    sign, kinds: sign.kinds, reaches: pathFilter(sign.files, sign.notFiles),
    exact: sign.keys.filter((pattern) => !isWide(pattern)),
    wide: globs.length === 0 ? undefined : sign.keys.includes('**') ? () => true : (key) => globs.some((glob) => matchesGlob(glob, key)),
    value: sign.value === undefined ? undefined : new RegExp(sign.value, 'i'),
    text: sign.text === undefined ? undefined : new RegExp(sign.text, 'im'),
  };
}

function countOf(compiled: CompiledSign, context: CollectContext): number {
  const { text, kind } = context.file;
  if (compiled.text !== undefined) return compiled.text.test(text) && (kind === 'json' || compiled.text.test(readCodeText(text, kind).code)) ? 1 : 0;
  const view = context.configuration();
  // What a reader could not understand to the end was not examined.
  if (view === undefined || view.brokenAt !== undefined) return 0;
  if (compiled.sign.rows) return view.hasRows ? 1 : 0;
  return countSettings(compiled, view);
}

function countSettings({ sign, exact, wide, value }: CompiledSign, view: ConfigurationView): number {
  const found = new Set<Entry>();
  const consider = (entry: Entry): boolean => {
    if (entry.commented !== true && entry.within === undefined && (value?.test(entry.value ?? '') ?? true)) found.add(entry);
    return sign.once && found.size > 0;
  };
  for (const pattern of exact) for (const entry of view.find(pattern)) if (consider(entry)) return 1;
  if (wide !== undefined) for (const entry of view.entries) if (wide(entry.key) && consider(entry)) return 1;
  return found.size;
}
