// What the inventory is told of a copy of a third-party library.
import type { Fact } from '../../model/fact.ts';
import type { VendoredCopy } from './recognise-vendored.ts';

/** The fact that says: this file belongs to a copy of that library. */
export function componentFact(path: string, { name, version, evidence }: VendoredCopy): Fact {
  return { kind: 'component', name, path, data: { origin: 'vendored', evidence, ...(version !== undefined && { version }) } };
}
