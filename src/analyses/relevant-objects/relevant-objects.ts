// Publishes which objects of the checklist were really examined: settings a reader understood, never the mere existence of a file.
import { readCodeText } from '../../configuration/code-text.ts';
import type { ConfigurationView, Entry } from '../../configuration/configuration-view.ts';
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
  return {
    sign, kinds: sign.kinds, reaches: pathFilter(sign.files, sign.notFiles),
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

function countSettings({ sign, value }: CompiledSign, view: ConfigurationView): number {
  const found = new Set<Entry>();
  for (const pattern of sign.keys) {
    for (const entry of pattern === '**' ? view.entries : view.find(pattern)) {
      if (entry.commented === true || entry.within !== undefined || value?.test(entry.value ?? '') === false) continue;
      if (sign.once) return 1;
      found.add(entry);
    }
  }
  return found.size;
}
