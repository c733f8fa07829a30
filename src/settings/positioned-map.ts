// Walks a YAML document that people write, and says line and column of every mistake; nothing is guessed.
import { isIsoDate } from '../model/iso-date.ts';
import { isMap, isScalar, isSeq, type LineCounter, type Node, type Scalar } from 'yaml';
import type { Problem } from '../model/problem.ts';
import type { AnswerKey } from './assessment-declarations.ts';

/** A key with its value, as it stands in the file. */
export interface Member {
  readonly key: string;
  readonly keyOffset: number;
  /** Null where nothing stands behind the colon. */
  readonly value: Node | null;
}

export type KeyValue = string | readonly string[] | Readonly<Record<string, boolean>> | Values;
export interface Values { readonly [key: string]: KeyValue | undefined }

export class PositionedReader {
  readonly problems: Problem[] = [];
  private readonly lines: LineCounter;
  private readonly path: string;

  constructor(lines: LineCounter, path: string) {
    this.lines = lines;
    this.path = path;
  }

  /** Arguments of the problem: line and column (from 1), then `args`. */
  fail(offset: number, id: string, ...args: readonly (string | number)[]): void {
    const { line, col } = this.lines.linePos(offset);
    this.problems.push({ id, path: this.path, args: [line, col, ...args], effect: 'none' });
  }

  /** The members of a map; an empty value is an empty map, everything else a problem. */
  members(node: Node | null, name: string, offset: number): readonly Member[] {
    if (node === null || (isScalar(node) && node.value === null)) return [];
    if (!isMap(node)) { this.fail(startOf(node) ?? offset, 'assessment-file.not-a-map', name); return []; }
    return node.items.map((pair) => ({
      key: isScalar(pair.key) ? sourceOf(pair.key) : '',
      keyOffset: isScalar(pair.key) ? (startOf(pair.key) ?? 0) : 0,
      value: isScalar(pair.value) && pair.value.value === null ? null : (pair.value as Node | null),
    }));
  }

  /** Reads the declared keys among `members`; an unknown one is a problem, an empty one is as if it did not stand there. */
  values(members: readonly Member[], keys: readonly AnswerKey[], within: string): Values {
    const found: Record<string, KeyValue> = {};
    for (const member of members) {
      const declared = keys.find((one) => one.key === member.key);
      if (declared === undefined) this.fail(member.keyOffset, 'assessment-file.unknown-key', `${within}.${member.key}`, keys.map((one) => one.key).join(', '));
      else if (member.value !== null) {
        const value = this.value(member.value, declared, `${within}.${member.key}`);
        if (value !== undefined) found[member.key] = value;
      }
    }
    return found;
  }

  /** One text or a list of texts. Numbers and words such as `no` count as they are written. */
  texts(node: Node, name: string): readonly string[] | undefined {
    const nodes = isSeq(node) ? node.items : [node];
    const texts = nodes.map((one) => (isScalar(one) && one.value !== null ? sourceOf(one) : undefined));
    if (texts.every((text) => text !== undefined)) return texts;
    this.fail(startOf(node) ?? 0, 'assessment-file.texts-expected', name);
    return undefined;
  }

  private value(node: Node, declared: AnswerKey, name: string): KeyValue | undefined {
    const offset = startOf(node) ?? 0;
    switch (declared.type) {
      case 'section': return this.values(this.members(node, name, offset), declared.keys ?? [], name);
      case 'texts': return this.texts(node, name);
      case 'flags': {
        const flags: Record<string, boolean> = {};
        for (const member of this.members(node, name, offset)) {
          if (isScalar(member.value) && typeof member.value.value === 'boolean') flags[member.key] = member.value.value;
          else this.fail(startOf(member.value) ?? member.keyOffset, 'assessment-file.flag-expected', `${name}.${member.key}`);
        }
        return flags;
      }
      case 'text':
      case 'date':
      case 'choice': {
        const text = isScalar(node) ? sourceOf(node).trim() : '';
        if (text === '') this.fail(offset, 'assessment-file.text-expected', name);
        else if (declared.type === 'date' && !isIsoDate(text)) this.fail(offset, 'assessment-file.date-expected', name);
        else if (declared.values?.includes(text) === false) this.fail(offset, 'assessment-file.not-allowed', name, declared.values.join(', '));
        else return text;
        return undefined;
      }
    }
  }
}

export function startOf(node: Node | null): number | undefined {
  return node?.range?.[0];
}

/** A scalar as it is written: `10`, `no` and `2026-01-01` are what the person typed, not numbers, flags or dates. */
export function sourceOf(scalar: Scalar): string {
  return typeof scalar.value === 'string' ? scalar.value : (scalar.source ?? String(scalar.value));
}
