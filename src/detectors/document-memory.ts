// What techniques keep of a document that is being edited, from one scan of it to the next. Its host opens and closes it with the document.

/** What is kept may hold more than memory of this language. */
export interface Closable {
  close(): void;
  /** Frees what only the scan that has just ended needed. */
  rest?(): void;
}

export class DocumentMemory {
  readonly #kept = new Map<object, Closable>();

  /** What `owner` keeps, made when it first asks. */
  of<T extends Closable>(owner: object, make: () => T): T {
    let kept = this.#kept.get(owner);
    if (kept === undefined) this.#kept.set(owner, kept = make());
    return kept as T;
  }

  /** After each scan. */
  rest(): void {
    for (const kept of this.#kept.values()) kept.rest?.();
  }

  close(): void {
    for (const kept of this.#kept.values()) kept.close();
    this.#kept.clear();
  }
}
