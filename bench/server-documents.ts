// Documents to type in: real files of each kind near the sizes that are measured, and the places where a person edits them.
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { decode } from '../src/platform/decode.ts';

export interface EditPlace {
  readonly name: string;
  readonly line: number;
  readonly character: number;
}

export interface BenchDocument {
  readonly kind: string;
  readonly size: number;
  readonly ending: string;
  readonly text: string;
  /** Where the text is from. */
  readonly source: string;
  readonly places: readonly EditPlace[];
}

interface Kind {
  readonly name: string;
  readonly ending: string;
  readonly pattern: RegExp;
  /** A line that says nothing, for where real files are too short. */
  readonly filler: (at: number) => string;
  /** A letter is typed at the end of the first group of the first line that fits, from the middle of the file or from its top on. */
  readonly places: readonly { readonly name: string; readonly line: RegExp; readonly fromTop?: boolean }[];
}

const CODE_PLACES = [{ name: 'function', line: /^(\s{6,}[^/*]*\w);\s*$/ }, { name: 'import', line: /^((?:import|using) [\w.]+);\s*$/, fromTop: true }, { name: 'field', line: /^( {1,8}(?:private|protected|public) [\w<>, ]+ \w+)(?: = [^;{]*)?;\s*$/, fromTop: true }];
const KINDS: readonly Kind[] = [
  { name: 'YAML', ending: '.yml', pattern: /\.ya?ml$/, filler: (at) => (at % 4 === 0 ? `module-${at}:` : `  setting-${at}: value ${at}`), places: [{ name: 'value', line: /^([^#]*\S: +\w[\w.-]*)\s*$/ }] },
  { name: 'properties', ending: '.properties', pattern: /\.properties$/, filler: (at) => `setting-${at}.name=value ${at}`, places: [{ name: 'value', line: /^([\w.-]+ ?= ?\w.*?)\s*$/ }] },
  { name: 'XML', ending: '.xml', pattern: /\.xml$/, filler: (at) => `<!-- line ${at} -->`, places: [{ name: 'value', line: /^(.*="\w[^"]*)"/ }] },
  { name: 'SQL', ending: '.sql', pattern: /\.sql$/, filler: (at) => `UPDATE t_queue SET state = ${at % 7} WHERE id = ${at};`, places: [{ name: 'text', line: /^([^']*'[^']+)'/ }] },
  { name: 'Java', ending: '.java', pattern: /\.java$/, filler: (at) => `// line ${at}`, places: CODE_PLACES },
  { name: 'C#', ending: '.cs', pattern: /\.cs$/, filler: (at) => `// line ${at}`, places: CODE_PLACES },
  { name: 'JavaScript', ending: '.js', pattern: /\.[jt]s$/, filler: (at) => `call(${at});`, places: [{ name: 'statement', line: /^(\s+[^/*]*\w);?\s*$/ }] },
  { name: 'Vue', ending: '.vue', pattern: /\.vue$/, filler: (at) => `<!-- line ${at} -->`, places: [{ name: 'statement', line: /^(\s+[^<>/*]*\w)[;,]?\s*$/ }] },
];
/** A real file counts for a size that it has but for a third. */
const NEAR = { least: 0.67, most: 1.5 };
const LONGEST = 4_000_000;
const SKIPPED = /[\\/](?:node_modules|\.git|target|dist|bin|obj)[\\/]/;

/** For each kind and size the file of that kind whose length comes nearest; where none is near, several joined, the longest first, and filled up. */
export function benchDocuments(roots: readonly string[], sizes: readonly number[]): BenchDocument[] {
  const files = roots.flatMap((root) => filesBelow(root).filter((file) => !SKIPPED.test(file.slice(root.length))).map((file) => ({ root, file })));
  return KINDS.flatMap((kind) => {
    const own = files.filter(({ file }) => kind.pattern.test(file) && statSync(file).size < LONGEST)
      .map(({ root, file }) => ({ name: file.slice(root.length + 1), lines: decode(readFileSync(file)).text.split(/\r?\n/) }))
      // Minified code has few lines and is read as such.
      .filter(({ lines }) => lines.every((line) => line.length < 5_000));
    return own.length === 0 ? [] : sizes.map((size) => {
      const [nearest] = [...own].sort((a, b) => Math.abs(a.lines.length - size) - Math.abs(b.lines.length - size));
      const isNear = nearest !== undefined && nearest.lines.length >= size * NEAR.least && nearest.lines.length <= size * NEAR.most;
      const lines = isNear ? nearest.lines : joined(kind, own.map((one) => one.lines), size);
      const source = isNear ? `${nearest.name} (${String(lines.length)} lines)` : `made up: ${String(lines.filter((_, at) => at < size).length)} lines of joined files and filler`;
      return { kind: kind.name, size, ending: kind.ending, text: lines.join('\n'), source, places: placesIn(kind, lines) };
    });
  });
}

/** The longest text that fits in, then the next: a document stays well-formed as far as its kind allows. */
function joined(kind: Kind, texts: readonly (readonly string[])[], size: number): string[] {
  const lines: string[] = [];
  const byLength = [...texts].sort((a, b) => b.length - a.length);
  for (const text of kind.name === 'XML' ? byLength.slice(0, 1) : byLength) {
    if (lines.length + text.length <= size) lines.push(...(kind.name === 'YAML' && lines.length > 0 ? ['---'] : []), ...text);
  }
  while (lines.length < size) lines.push(kind.filler(lines.length));
  return lines.slice(0, size);
}

function placesIn({ places }: Kind, lines: readonly string[]): EditPlace[] {
  const middle = Math.floor(lines.length / 2);
  return places.flatMap(({ name, line, fromTop }) => {
    const fits = (text: string): boolean => line.test(text);
    const later = fromTop === true ? -1 : lines.findIndex((text, at) => at >= middle && fits(text));
    const at = later >= 0 ? later : lines.findIndex(fits);
    const before = line.exec(lines[at] ?? '')?.[1];
    return before === undefined ? [] : [{ name, line: at, character: before.length }];
  });
}

/** Files of middle size of a document's kind: what a folder has beside the one that a person opens. */
export function companions(roots: readonly string[], ending: string, most: number): string[] {
  return roots.flatMap((root) => filesBelow(root).filter((file) => file.endsWith(ending) && !SKIPPED.test(file.slice(root.length))))
    .map((file) => ({ file, distance: Math.abs(statSync(file).size - COMPANION_BYTES) })).sort((a, b) => a.distance - b.distance).slice(0, most).map(({ file }) => file);
}

const COMPANION_BYTES = 12_000;

export function filesBelow(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name)).sort();
}
