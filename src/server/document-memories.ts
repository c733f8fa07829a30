// Memories of the documents that were analysed last: an editor shows many, a person types in one or two.
import { DocumentMemory } from '../detectors/document-memory.ts';
import type { ScanProgram } from '../engine/scan-program.ts';

/** Each may hold the tree of a long file. */
const MOST = 3;

interface Entry {
  readonly program: ScanProgram;
  readonly memory: DocumentMemory;
}

export class DocumentMemories {
  /** By path; the one used last stands last. */
  readonly #entries = new Map<string, Entry>();

  /** The memory of a document under the program it is scanned with; an empty one where either is new. */
  of(path: string, program: ScanProgram): DocumentMemory {
    let entry = this.#entries.get(path);
    this.#entries.delete(path);
    if (entry?.program !== program) {
      entry?.memory.close();
      entry = { program, memory: new DocumentMemory() };
    }
    this.#entries.set(path, entry);
    const [oldest] = this.#entries;
    if (this.#entries.size > MOST && oldest !== undefined) {
      this.#entries.delete(oldest[0]);
      oldest[1].memory.close();
    }
    return entry.memory;
  }
}
