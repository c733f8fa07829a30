// Readings of patterns as JSON: the build reads the patterns of our rules once, so that no thread has to parse them again.
import { linkParents, newCode, NONE, type Code, type CodeKind } from '../code/code.ts';
import type { Reading } from './reading.ts';

/** By language and text of the pattern (`readingKey`): JSON of `StoredReading[]`, read when the pattern is needed. */
export type StoredReadings = Readonly<Record<string, string>>;

/** Kind, text, start, end, children; 0 is `NONE`. */
type StoredCode = 0 | readonly [kind: CodeKind, text: string, start: number, end: number, kids: readonly StoredCode[]];
/** The kind of the node above tells what a node is that has no kind of its own. */
type StoredReading = readonly [form: Reading['form'], above: CodeKind | '', nodes: readonly StoredCode[]];

export function readingKey(language: string, text: string): string {
  return `${language} ${text}`;
}

export function toStoredReadings(readings: readonly Reading[]): string {
  return JSON.stringify(readings.map((reading): StoredReading => {
    const nodes = reading.form === 'sequence' ? reading.nodes : [reading.node];
    return [reading.form, nodes[0]?.parent?.kind ?? '', nodes.map(toStored)];
  }));
}

export function fromStoredReadings(stored: string): readonly Reading[] {
  return (JSON.parse(stored) as readonly StoredReading[]).map(([form, above, stored]): Reading => {
    const nodes = stored.map(fromStored);
    if (above !== '') linkParents(newCode(above, '', nodes, 0, 0));
    else nodes.forEach(linkParents);
    return form === 'sequence' ? { form, nodes } : { form, node: nodes[0] ?? NONE };
  });
}

function toStored(node: Code): StoredCode {
  return node === NONE ? 0 : [node.kind, node.text, node.start, node.end, node.kids.map(toStored)];
}

function fromStored(stored: StoredCode): Code {
  if (stored === 0) return NONE;
  const [kind, text, start, end, kids] = stored;
  return newCode(kind, text, kids.map(fromStored), start, end);
}
