// What a detector sees in one file, before masking: it may hold a raw value and never leaves the per-file step.
import type { Region } from './location.ts';
import type { Confidence, Level } from './rule.ts';
import type { Need } from './need.ts';

/** How `value` is turned into evidence that may be shown. `plain`: a switch, a host, a number; nothing secret. */
export type MaskKind = 'secret' | 'plain' | `personal:${string}`;

export interface Edit extends Region {
  readonly text: string;
}

export interface Fix {
  /** Message id of the catalogue; its arguments follow. */
  readonly title: string;
  readonly args?: readonly (string | number)[];
  readonly edits: readonly Edit[];
  /** True where applying it without a look is safe (`--fix`, fix-all). */
  readonly safe: boolean;
}

export interface Detection {
  readonly ruleId: string;
  readonly region: Region;
  /** What stays when lines move: key path, table.column, enclosing symbol. */
  readonly anchor: string;
  /** The value the finding is about, raw. Masked by `mask` before it leaves. */
  readonly value: string;
  readonly mask: MaskKind;
  /** Arguments `{0}`, `{1}` of the rule's message; must hold nothing secret or personal. */
  readonly args?: readonly (string | number)[];
  readonly level?: Level;
  readonly confidence?: Confidence;
  /** Caps the level after all other adjustments (a fallback value is at most a warning). */
  readonly atMost?: Level;
  readonly needs?: readonly Need[];
  readonly related?: readonly { readonly region: Region; readonly message: string }[];
  readonly fixes?: readonly Fix[];
  /** A property the checklist's severity rules ask for, for example `scope: production`. */
  readonly attributes?: Readonly<Record<string, string>>;
}
