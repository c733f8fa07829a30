// What a rule of technique `configuration` says, after checking; plain JSON.
import type { DurationUnit } from '../../configuration/duration.ts';
import type { FileKind } from '../../model/file-kind.ts';
import type { Need } from '../../model/need.ts';
import type { Confidence, Level } from '../../model/rule.ts';

/** All members given must hold; texts are compared without case. References without a default match nothing but `host: unknown`. */
export interface ValueTest {
  readonly is?: readonly string[];
  /** Flags `i`; a group named `at` narrows what is reported. */
  readonly regex?: string;
  readonly number?: { readonly min?: number; readonly max?: number };
  /** True: an explicit empty or null value. False: anything else. */
  readonly empty?: boolean;
  /** False: not the null of a key without value. */
  readonly null?: false;
  /** The value is a host, `host:port`, or a list that begins with one. */
  readonly host?: readonly ('local' | 'remote' | 'unknown')[];
  readonly url?: UrlTest;
  readonly longer?: { readonly minutes: number; readonly unit: DurationUnit; /** Whether zero or less means without end. */ readonly unlimited: 'none' | 'negative' | 'zero' };
  readonly not?: ValueTest;
  readonly any?: readonly ValueTest[];
}

/** One URL of the value must pass; it becomes the reported region. */
export interface UrlTest {
  readonly schemes: readonly string[];
  readonly host: readonly ('local' | 'remote' | 'unknown')[];
  /** Domains (with all below them) that are no business traffic: schema, documentation, reserved names. */
  readonly except: readonly string[];
  /** Tested on the host; flags `i`. For placeholders such as `your-host`. */
  readonly notHost?: string;
  /** Whether a host name without a dot counts (container and service-discovery names). */
  readonly singleLabel: boolean;
  readonly userinfo?: boolean;
  /** Tested on path and query; flags `i`. */
  readonly path?: string;
  readonly notPath?: string;
}

/** About another setting of the same document (a document without profile counts for all). */
export interface Condition {
  /** Key patterns (`*` one segment, `**` any number), any spelling. */
  readonly key?: readonly string[];
  /** Key patterns below the parent of the reported setting; `up` goes higher first. */
  readonly sibling?: readonly string[];
  readonly up?: number;
  readonly value?: ValueTest;
  /** Expression searched in the whole file; flags `im`. */
  readonly text?: string;
  readonly any?: readonly Condition[];
}

/** How a hit is reported; what is absent comes from the rule. */
export interface Outlet {
  /** `$key`, `$value`, `$host`, `$scheme` are filled in; anything else is taken as it is. */
  readonly args: readonly string[];
  readonly level?: Level;
  readonly confidence?: Confidence;
  readonly atMost?: Level;
  readonly needs: readonly Need[];
  readonly attributes?: Readonly<Record<string, string>>;
  /** `to` replaces the reported region; of code, what a group named `fix` holds. */
  readonly fix?: { readonly to: string; readonly safe: boolean };
}

/** Where an alternative applies. */
export interface Reach {
  readonly kinds: readonly FileKind[];
  /** Globs on the path, without case. */
  readonly files: readonly string[];
  readonly notFiles: readonly string[];
  /** `main`: neither profile nor name says development or test; `development`: one does. */
  readonly profiles: 'main' | 'development' | 'any';
}

export interface KeyAlternative extends Outlet, Reach {
  readonly keys: readonly string[];
  /** Key patterns that are not meant although one of `keys` fits. */
  readonly notKeys: readonly string[];
  /** True: only parts of a connection string; false (default): only settings of their own. */
  readonly part: boolean;
  readonly value?: ValueTest;
  readonly when: readonly Condition[];
  readonly unless: readonly Condition[];
  readonly report: 'key' | 'value' | 'setting';
  /** Fallback in `${X:default}`: highest level of the finding. */
  readonly fallbackAtMost?: Level;
}

/** Sets of words, lower case, of each of which one must occur in a text that matches; empty where none is known. */
export type Words = readonly (readonly string[])[];

export interface TextAlternative extends Outlet, Reach {
  /** Searched around the rule's keywords in the file without its comments; a group named `at` narrows the region, `fix` what a fix replaces, `url` feeds `url`. */
  readonly pattern: string;
  /** Taken from the expressions below. */
  readonly words: Words;
  readonly caseless: boolean;
  /** Where the hit must begin: outside or inside a string literal. */
  readonly begins: 'code' | 'string' | 'any';
  /** Expressions on the 400 characters before the hit, cut after the last character of `since` among them. */
  readonly before?: string;
  readonly notBefore?: string;
  readonly since?: string;
  /** Expression on the 400 characters after the hit, and on the whole file (flags `m`). */
  readonly notAfter?: string;
  readonly inFile?: string;
  readonly notInFile?: string;
  readonly url?: UrlTest;
}

export interface ConfigurationSpec {
  readonly match: readonly KeyAlternative[];
  readonly text: readonly TextAlternative[];
}
