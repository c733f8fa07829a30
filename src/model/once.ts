// A value worked out when it is first asked for.

/** `compute` is called at most once, `undefined` being a value like any other. */
export function once<T>(compute: () => T): () => T {
  let done: { readonly value: T } | undefined;
  return () => (done ??= { value: compute() }).value;
}
