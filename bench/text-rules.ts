// The product with the rules for text and settings alone: what a scan costs without syntax trees.
import { copyFileSync, mkdirSync, readdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { isCodeKind } from '../src/model/file-kind.ts';
import type { Rule } from '../src/model/rule.ts';

/** Copies the bundle of `dist` to `folder` and takes out each rule of patterns or facts that reads code. Returns the command line's path. */
export function writeTextProduct(dist: string, folder: string): string {
  mkdirSync(folder, { recursive: true });
  for (const entry of readdirSync(dist, { withFileTypes: true })) if (entry.isFile()) copyFileSync(join(dist, entry.name), join(folder, entry.name));
  // A rule for settings may still ask for a parser.
  symlinkSync(resolve(dist, 'wasm'), join(folder, 'wasm'), 'junction');
  const compiled = JSON.parse(readFileSync(join(dist, 'rules.json'), 'utf8')) as { readonly rules: readonly Rule[] };
  const rules = compiled.rules.filter(({ technique, kinds }) => (technique !== 'pattern' && technique !== 'analysis') || !kinds.some(isCodeKind));
  writeFileSync(join(folder, 'rules.json'), JSON.stringify({ ...compiled, rules }));
  return join(folder, 'hisguard.cjs');
}
