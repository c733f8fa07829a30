// `options:` of a rule: switches of the matcher by name, with stock's defaults.

export interface RuleOptions {
  readonly constantPropagation: boolean;
  readonly symbolicPropagation: boolean;
  readonly acMatching: boolean;
  readonly commutativeBoolop: boolean;
  readonly commutativeCompop: boolean;
  readonly symmetricEq: boolean;
  readonly vardefAssign: boolean;
  /** Accepted; stock 1.182.0 finds the same with it and without. */
  readonly flddefAssign: boolean;
  readonly attrExpr: boolean;
  readonly arrowIsFunction: boolean;
  readonly letIsVar: boolean;
  readonly goDeeperExpr: boolean;
  readonly goDeeperStmt: boolean;
  readonly implicitDeepExprstmt: boolean;
  readonly implicitReturn: boolean;
  readonly implicitEllipsis: boolean;
  readonly decoratorsOrderMatters: boolean;
  readonly unifyIdsStrictly: boolean;
  readonly xmlAttrsImplicitEllipsis: boolean;
  readonly xmlChildrenOrdered: boolean;
  readonly xmlSingletonLooseMatching: boolean;
  /** How many lines an ellipsis may add; 0 keeps it on its line. */
  readonly genericEllipsisMaxSpan: number;
  /** Of stock's other generic engine (aliengrep), as is the next: neither has an effect on patterns of words. */
  readonly genericCaseless: boolean;
  readonly genericMultiline: boolean;
  readonly genericCommentStyle: 'none' | 'c' | 'cpp' | 'shell';
  readonly taintAssumeSafeNumbers: boolean;
  readonly taintAssumeSafeBooleans: boolean;
  readonly taintAssumeSafeIndexes: boolean;
  readonly taintAssumeSafeFunctions: boolean;
  readonly taintAssumeSafeComparisons: boolean;
  readonly taintOnlyPropagateThroughAssignments: boolean;
  readonly taintUnifyMvars: boolean;
  readonly taintFocusOn: 'source' | 'sink';
  /** Ours: how far the engine may look beyond what stock sees; stock ignores the key. */
  readonly hisguardScope: 'stock' | 'file' | 'project';
  /**
   * Ours, of taint rules: sources labelled `PASSED` are parameters, which count where other methods of the project hand them request data, in any form
   * or as it came, with nothing before it.
   */
  readonly hisguardCallers: 'none' | 'any' | 'whole';
  /** Ours, of taint rules: elements under literal keys are told apart, and a clean element leaves the others as they are. */
  readonly hisguardKeys: boolean;
}

export const DEFAULT_OPTIONS: RuleOptions = {
  constantPropagation: true, symbolicPropagation: false, acMatching: true, commutativeBoolop: false, commutativeCompop: false, symmetricEq: false,
  vardefAssign: true, flddefAssign: false, attrExpr: true, arrowIsFunction: true, letIsVar: true, goDeeperExpr: true, goDeeperStmt: true,
  implicitDeepExprstmt: true, implicitReturn: true, implicitEllipsis: true, decoratorsOrderMatters: false, unifyIdsStrictly: true,
  xmlAttrsImplicitEllipsis: true, xmlChildrenOrdered: true, xmlSingletonLooseMatching: true,
  genericEllipsisMaxSpan: 10, genericCaseless: false, genericMultiline: true, genericCommentStyle: 'none',
  taintAssumeSafeNumbers: false, taintAssumeSafeBooleans: false, taintAssumeSafeIndexes: false, taintAssumeSafeFunctions: false, taintAssumeSafeComparisons: false,
  taintOnlyPropagateThroughAssignments: false, taintUnifyMvars: false, taintFocusOn: 'sink', hisguardScope: 'stock', hisguardCallers: 'none', hisguardKeys: false,
};

/** Options that stock does not know and ignores. */
export const OWN_OPTIONS: readonly string[] = ['hisguard_scope', 'hisguard_callers', 'hisguard_keys'];

/** Words that an option may have; options without an entry are switches or, where the default is a number, numbers. */
const WORDS: Readonly<Record<string, readonly string[]>> = {
  generic_comment_style: ['none', 'c', 'cpp', 'shell'],
  taint_focus_on: ['source', 'sink'],
  hisguard_scope: ['file', 'project'],
  hisguard_callers: ['any', 'whole'],
};

/**
 * The options of a rule over the defaults. As in stock, a name that is not known (`interfile` among them) has no effect.
 * @returns the options, or the name of the option whose value does not fit.
 */
export function readOptions(raw: Readonly<Record<string, unknown>>): { readonly options: RuleOptions } | { readonly wrong: string } {
  const options: Record<string, unknown> = { ...DEFAULT_OPTIONS };
  for (const [name, value] of Object.entries(raw)) {
    const key = name.replace(/_([a-z])/g, (_, letter: string) => letter.toUpperCase());
    if (!name.includes('_') || !Object.hasOwn(DEFAULT_OPTIONS, key)) continue;
    const words = WORDS[name];
    if (words === undefined ? typeof value !== typeof options[key] : typeof value !== 'string' || !words.includes(value)) return { wrong: name };
    options[key] = value;
  }
  return { options: options as unknown as RuleOptions };
}
