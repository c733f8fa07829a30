// Probe sheets: one source of numbered constructs, many small rules, and what stock Semgrep answered (the golden file).
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parse } from 'yaml';

export const PROBES = dirname(fileURLToPath(import.meta.url));

/** `<language>/<name>.rules.yaml`, `<name>.golden.json` and the source, the third file of that stem. */
export interface ProbeSheet {
  readonly name: string;
  readonly language: string;
  readonly sourcePath: string;
  readonly goldenPath: string;
  /** Complete Semgrep rules: language, severity and a message that shows bindings are filled in where the sheet leaves them out. */
  readonly rules: readonly Readonly<Record<string, unknown> & { id: string }>[];
}

/** `4:3-4:10` in lines and UTF-16 columns from 1, end exclusive; the text that each metavariable is bound to; the replacement, where the rule has one. */
export interface ProbeMatch {
  readonly range: string;
  readonly bound: Readonly<Record<string, string>>;
  readonly fix?: string;
}

export interface ProbeGolden {
  readonly semgrep: string;
  readonly date: string;
  /** Per rule its matches in order, or why stock rejects the rule. */
  readonly rules: Readonly<Record<string, readonly ProbeMatch[] | { readonly rejected: string }>>;
}

/** All sheets, or those whose `<language>/<name>` begins with `prefix`. */
export function probeSheets(prefix = ''): readonly ProbeSheet[] {
  const languages = readdirSync(PROBES).filter((name) => statSync(join(PROBES, name)).isDirectory());
  return languages.flatMap((language) => {
    const files = readdirSync(join(PROBES, language)).sort();
    return files.filter((file) => file.endsWith('.rules.yaml')).map((file) => readSheet(language, file.slice(0, -'.rules.yaml'.length), files));
  }).filter((sheet) => `${sheet.language}/${sheet.name}`.startsWith(prefix));
}

function readSheet(language: string, name: string, files: readonly string[]): ProbeSheet {
  const source = files.find((file) => file.startsWith(`${name}.`) && !/\.(?:rules\.yaml|golden\.json)$/.test(file));
  if (source === undefined) throw new Error(`${language}/${name} has no source`);
  const document = parse(readFileSync(join(PROBES, language, `${name}.rules.yaml`), 'utf8')) as { rules: (Record<string, unknown> & { id: string })[] };
  const rules = document.rules.map((rule) => ({ languages: [language], severity: 'INFO', message: bindingMessage(rule), ...rule }));
  return { name, language, rules, sourcePath: join(PROBES, language, source), goldenPath: join(PROBES, language, `${name}.golden.json`) };
}

/** Names of metavariables that a rule mentions; `bindings` of the rule adds those that only a regular expression names. */
export function metavariablesOf(rule: Readonly<Record<string, unknown>>): readonly string[] {
  const found = JSON.stringify(rule).match(/\$(?:\.\.\.)?[A-Z_][A-Z0-9_]*|\$[1-9]/g) ?? [];
  return [...new Set(found)].filter((name) => name !== '$_').sort();
}

/** Stock fills metavariables into messages, its only way to show what they are bound to: `X⟪$X⟫` and the value it knows, `=X⟪value($X)⟫`. */
function bindingMessage(rule: Readonly<Record<string, unknown>>): string {
  return metavariablesOf(rule).map((name) => `${name.slice(1)}⟪${name}⟫=${name.slice(1)}⟪value(${name})⟫`).join('');
}

/** The bindings in a message that stock filled in; unbound metavariables stay as they were and are left out, values only where they differ from the text. */
export function boundOf(message: string): Readonly<Record<string, string>> {
  const bound: Record<string, string> = {};
  for (const [, sign, name = '', value = ''] of message.matchAll(/(=?)([A-Z0-9_.]+)⟪([^⟫]*)⟫/g)) {
    const key = `$${name}`;
    if (sign === '' ? value !== key : value !== `value(${key})` && value !== bound[key]) bound[sign === '' ? key : `value(${key})`] = value;
  }
  return bound;
}
