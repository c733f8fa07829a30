// Keeps what was worked out for a text, as long as that is not too much.

/** Texts remembered at most; then it begins anew. */
const MOST = 20_000;

export class Memory<T> {
  readonly #known = new Map<string, { readonly value: T }>();

  /** What `compute` gives for `text`; asked once as long as it is remembered. */
  of(text: string, compute: () => T): T {
    const known = this.#known.get(text);
    if (known !== undefined) return known.value;
    const value = compute();
    if (this.#known.size >= MOST) this.#known.clear();
    // A copy: a piece of a file's text would keep the whole file.
    this.#known.set(` ${text}`.slice(1), { value });
    return value;
  }
}
