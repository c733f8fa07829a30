// Reads how code asks for a login, and what lists of paths without one are called.
import type { Outcome, Problem } from '../../model/problem.ts';
import { RawValue } from '../raw-value.ts';
import type { CompiledRules } from '../ruleset.ts';

/** Expressions without state, but for `looksAtCaller`, which is there to find every place. */
export interface LoginSigns {
  /** What filters, middlewares and base classes speak of when they ask who calls. */
  readonly asks: RegExp;
  /** How they refuse whom they do not know. */
  readonly refuses: RegExp;
  readonly refusesInPhp: RegExp;
  /** A look at who calls in a handler of Java, Kotlin or C#; global. */
  readonly looksAtCaller: RegExp;
  /** Words of the code of such a handler that takes the caller into account, or has somebody else do it. */
  readonly speaksOfCaller: RegExp;
  readonly speaksOfCallerInCSharp: RegExp;
  /** The same in the languages whose routes are registered. */
  readonly looksAtCallerOfRoute: RegExp;
  readonly looksAtCallerInPhp: RegExp;
  /** Frameworks that ask by themselves or by what is configured beside them. */
  readonly framework: RegExp;
  /** Permissions by path, decided in one place. */
  readonly permissionRules: RegExp;
  /** What XML asks before paths, and where it says who may call a part of them; line by line. */
  readonly asksInXml: RegExp;
  readonly grantsInXml: RegExp;
  /** Types that see requests before the handler does. */
  readonly beforeHandlers: ReadonlySet<string>;
  /** An interceptor, an annotation that asks for a login by its name. */
  readonly askingInterceptor: RegExp;
  readonly askingAnnotation: RegExp;
  /** Names of lists that let through, that hold paths, and that serve something else. */
  readonly openList: RegExp;
  readonly pathList: RegExp;
  readonly otherList: RegExp;
}

const NEVER = /(?!)/;
/** Where the file says each, and the flags that it is read with. */
const EXPRESSIONS = {
  asks: ['asks', 'i'], refuses: ['refuses', ''], refusesInPhp: ['refuses-php', ''],
  looksAtCaller: ['looks-at-caller', 'g'], speaksOfCaller: ['speaks-of-caller', 'i'], speaksOfCallerInCSharp: ['speaks-of-caller-csharp', 'i'], looksAtCallerOfRoute: ['looks-at-caller-of-route', 'i'], looksAtCallerInPhp: ['looks-at-caller-of-route-php', 'i'],
  framework: ['framework', ''], permissionRules: ['permission-rules', ''], asksInXml: ['asks-in-xml', 'm'], grantsInXml: ['grants-in-xml', 'm'],
  askingInterceptor: ['asking-interceptor', 'i'], askingAnnotation: ['asking-annotation', ''],
  openList: ['open-list', 'i'], pathList: ['path-list', 'i'], otherList: ['other-list', 'i'],
} satisfies Record<Exclude<keyof LoginSigns, 'beforeHandlers'>, readonly [key: string, flags: string]>;
const NAMES = 'before-handlers';

/** Checks the parsed `rules/vocabularies/login-signs.yaml`; an expression that cannot be read is left out. */
export function readLoginSigns(raw: unknown): Outcome<LoginSigns> {
  const problems: Problem[] = [];
  const top = new RawValue(raw, '', problems);
  top.only([...Object.values(EXPRESSIONS).map(([key]) => key), NAMES]);
  const expressions = Object.entries(EXPRESSIONS).map(([sign, [key, flags]]) => [sign, toExpression(top.get(key), flags)]);
  return { value: { ...Object.fromEntries(expressions) as Record<keyof typeof EXPRESSIONS, RegExp>, beforeHandlers: new Set(top.get(NAMES).texts()) }, problems };
}

/** One expression for all lines of a key. */
function toExpression(place: RawValue, flags: string): RegExp {
  const sources = place.items().flatMap((item) => {
    const source = item.text();
    if (compiles(source)) return [source];
    item.report('rule-data.expression', [source]);
    return [];
  });
  return sources.length === 0 ? NEVER : new RegExp(sources.join('|'), flags);
}

function compiles(source: string): boolean {
  try {
    return new RegExp(source).source !== '';
  } catch {
    return false;
  }
}

const KNOWN = new WeakMap<CompiledRules, LoginSigns>();

/** The signs of `rules`; what is missing in them never matches (the build reports it). */
export function loginSigns(rules: CompiledRules): LoginSigns {
  let signs = KNOWN.get(rules);
  if (signs === undefined) KNOWN.set(rules, signs = readLoginSigns(rules.vocabularies['login-signs']).value);
  return signs;
}
