// What files publish about access: handlers with their paths and declarations, checks of a login, and paths that are opened.
import type { Fact } from '../../model/fact.ts';
import type { Subject } from './subject.ts';

/**
 * A handler; the fact's `name` is its path as clients see it, as far as the file says (unknown parts are `{}`).
 * Types and results belong to the analysis of personal data, which may join its facts by path and line.
 */
export const ENDPOINT = 'endpoint';
export interface EndpointData {
  /** HTTP method, or `ANY`. */
  readonly method: string;
  /** `Type.method` */
  readonly handler: string;
  readonly subject: Subject | null;
  /** Only the module that it belongs to says what it is about. */
  readonly byModule: boolean;
  /** What annotations of the handler, else of its type, ask for, or what is registered before it; `unknown` where a name does not tell, and where its router is mounted at no place that is known. */
  readonly access: 'permission' | 'login' | 'open' | 'unknown' | null;
  /** The handler itself looks at a session, token or signature. */
  readonly checks: boolean;
  /** The function of another file that handles it. */
  readonly handledBy: string | null;
  /** By its names, it gives the caller what is his own. */
  readonly own: boolean;
  /** The class that its type extends, unless it is the framework's own; the router that it is registered at, which says its path, and the class that handles it. */
  readonly groups: readonly string[];
  /** What asks for a login stands at its route, its routers or its decorators; nothing else does, checks of the whole project apart. */
  readonly isRegistered: boolean;
  /** Line of the annotation that opens it, on the handler or its type. */
  readonly openLine: number | null;
}

/** A class that controllers may extend, or a router that routes are registered at; the fact's `name` is the class or the router's key. A router may be mounted more than once. */
export const HANDLER_GROUP = 'handler-group';
export interface HandlerGroupData {
  /** What it asks for before each of its handlers. */
  readonly access: EndpointData['access'];
  /** The class that it extends, the router that it is mounted at. */
  readonly within: string | null;
  /** What stands before the paths of its routes. */
  readonly path: string;
}

/** A function that looks at a session, token or signature itself: the fact's `name` is what `handledBy` says. */
export const CALLER_CHECK = 'caller-check';

/** Something that refuses requests without a login. `name` says what; `data` are the path patterns it is limited to, null where it sees all. */
export const ACCESS_CHECK = 'access-check';

/** Name of the `access-check` that grants paths by rules in one place: role expressions in the security configuration, decision managers, policies of casbin. */
export const PERMISSION_RULES = 'permission-rules';

/** A path pattern that is let through without a login: the fact's `name`; `data` is where: `code` or `configuration`. */
export const OPENED_PATH = 'opened-path';

export interface EndpointFact {
  readonly fact: Fact;
  readonly path: string;
  readonly data: EndpointData;
}

export function endpointsOf(facts: readonly Fact[]): EndpointFact[] {
  return facts.flatMap((fact) => (fact.kind === ENDPOINT ? [{ fact, path: fact.name, data: fact.data as unknown as EndpointData }] : []));
}
