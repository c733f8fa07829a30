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
  /** The same in the languages whose routes are registered. */
  readonly looksAtCallerOfRoute: RegExp;
  readonly looksAtCallerInPhp: RegExp;
  /** Frameworks that ask by themselves or by what is configured beside them. */
  readonly framework: RegExp;
  /** Permissions by path, decided in one place. */
  readonly permissionRules: RegExp;
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

/** Checks the parsed `rules/vocabularies/login-signs.yaml`; an expression that cannot be read is left out. */
export function readLoginSigns(raw: unknown): Outcome<LoginSigns> {
  const problems: Problem[] = [];
  const top = new RawValue(raw, '', problems);
  top.only(['asks', 'refuses', 'refuses-php', 'looks-at-caller', 'looks-at-caller-of-route', 'looks-at-caller-of-route-php', 'framework', 'permission-rules', 'before-handlers', 'asking-interceptor', 'asking-annotation', 'open-list', 'path-list', 'other-list']);
  const any = (key: string, flags = ''): RegExp => toExpression(top.get(key), flags);
  return {
    value: {
      asks: any('asks', 'i'), refuses: any('refuses'), refusesInPhp: any('refuses-php'),
      looksAtCaller: any('looks-at-caller', 'g'), looksAtCallerOfRoute: any('looks-at-caller-of-route', 'i'), looksAtCallerInPhp: any('looks-at-caller-of-route-php', 'i'),
      framework: any('framework'), permissionRules: any('permission-rules'), beforeHandlers: new Set(top.get('before-handlers').texts()),
      askingInterceptor: any('asking-interceptor', 'i'), askingAnnotation: any('asking-annotation'),
      openList: any('open-list', 'i'), pathList: any('path-list', 'i'), otherList: any('other-list', 'i'),
    },
    problems,
  };
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
