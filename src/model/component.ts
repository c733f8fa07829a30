// A third-party part of the product: a dependency, or a copy of a library that somebody checked in.

export interface Component {
  readonly name: string;
  readonly version?: string;
  /** `vendored`: a copy in the tree; code rules skip it. */
  readonly origin: 'vendored' | 'manifest';
  /** Paths of the files that belong to it, or of the manifest line's file. */
  readonly path: string;
  readonly files: number;
  /** How it was recognised: banner, name, folder. */
  readonly evidence: string;
}

/** A log's computed retention, also where it is sufficient. */
export interface LogRetention {
  readonly path: string;
  readonly line: number;
  readonly product: string;
  readonly sink: string;
  /** Nominal days; `null` where it cannot be told, `unlimited` where nothing is ever deleted. */
  readonly days: number | 'unlimited' | null;
  readonly formula: string;
}
