// Publishes which objects of the checklist were really examined: settings a reader understood, never the mere existence of a file.
import picomatch from 'picomatch';
import { readCodeText } from '../../configuration/code-text.ts';
import type { ConfigurationView } from '../../configuration/configuration-view.ts';
import { compileGlob, matchesGlob } from '../../configuration/key-glob.ts';
import type { Fact } from '../../model/fact.ts';
import type { FileKind } from '../../model/file-kind.ts';
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
    for (const { object, signs } of compiledFor(context)) {
      let count = 0;
      for (const sign of signs) if (sign.kinds.includes(context.file.kind) && sign.reaches(context.file.path)) count = Math.max(count, countOf(sign, context));
      if (count > 0) facts.push({ kind: 'relevant-object', name: object, path: context.file.path, data: count });
    }
    return { detections: [], facts, problems: [] };
  },
};

interface CompiledSign {
  readonly kinds: readonly FileKind[];
  readonly reaches: (path: string) => boolean;
  readonly sign: ObjectSign;
  readonly matches: ((key: string) => boolean) | undefined;
  readonly value: RegExp | undefined;
  readonly text: RegExp | undefined;
}

type CompiledObjects = readonly { readonly object: string; readonly signs: readonly CompiledSign[] }[];

const COMPILED = new WeakMap<object, CompiledObjects>();

function compiledFor({ rules }: CollectContext): CompiledObjects {
  const raw = rules.vocabularies['relevant-objects'];
  if (typeof raw !== 'object' || raw === null) return [];
  let compiled = COMPILED.get(raw);
  if (compiled === undefined) {
    const byObject = new Map<string, CompiledSign[]>();
    for (const sign of readRelevantObjects(raw).value.signs) byObject.set(sign.object, [...(byObject.get(sign.object) ?? []), compileSign(sign)]);
    COMPILED.set(raw, compiled = [...byObject].map(([object, signs]) => ({ object, signs })).sort((a, b) => (a.object < b.object ? -1 : 1)));
  }
  return compiled;
}

function compileSign(sign: ObjectSign): CompiledSign {
  const options = { dot: true, nocase: true };
  const included = sign.files.length === 0 ? () => true : picomatch([...sign.files], options);
  const excluded = sign.notFiles.length === 0 ? () => false : picomatch([...sign.notFiles], options);
  const globs = sign.keys.map(compileGlob);
  return {
    sign, kinds: sign.kinds, reaches: (path) => included(path) && !excluded(path),
    matches: sign.keys.length === 0 ? undefined : sign.keys.includes('**') ? () => true : (key) => globs.some((glob) => matchesGlob(glob, key)),
    value: sign.value === undefined ? undefined : new RegExp(sign.value, 'i'),
    text: sign.text === undefined ? undefined : new RegExp(sign.text, 'im'),
  };
}

function countOf(compiled: CompiledSign, context: CollectContext): number {
  if (compiled.text !== undefined) return compiled.text.test(context.file.text) && compiled.text.test(readCodeText(context.file.text, context.file.kind).code) ? 1 : 0;
  const view = context.configuration();
  // What a reader could not understand to the end was not examined.
  if (view === undefined || view.brokenAt !== undefined) return 0;
  if (compiled.sign.rows) return view.rows.length > 0 ? 1 : 0;
  return countSettings(compiled, view);
}

function countSettings({ sign, matches, value }: CompiledSign, view: ConfigurationView): number {
  let count = 0;
  for (const entry of view.entries) {
    if (entry.commented === true || entry.within !== undefined) continue;
    if (value !== undefined && !value.test(entry.value ?? '')) continue;
    if (matches?.(entry.key) !== true) continue;
    count++;
    if (sign.once) return 1;
  }
  return count;
}
