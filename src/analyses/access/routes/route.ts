// What a file of JavaScript, TypeScript, Python, Go or PHP registers: routes, what runs before them, and the routers that other files mount.
import type { Region } from '../../../model/location.ts';

export interface Route {
  /** As far as the file says; '' where it is the place of its router. */
  readonly path: string;
  /** The part of the application that it belongs to, which stands before the path: it says who uses it, not what it is about. */
  readonly module?: string;
  /** HTTP method, or `ANY`. */
  readonly verb: string;
  /** Where its handler is declared and what it is called: `patients.list`. */
  readonly handler: string;
  /** Names of what runs before it: middlewares, decorators, guards, dependencies. */
  readonly guards: readonly string[];
  /** The router it is registered at, or the view that somebody registers; undefined where nothing else decides about it. */
  readonly group?: string;
  /** Offset of the route's declaration. */
  readonly at: number;
  /** The handler's own code, where the file has it. */
  readonly body?: Region;
  /** The function of another file that handles it: its module and name. */
  readonly handledBy?: string;
  /** The class whose method handles it, where that asks for a login, too. */
  readonly handlerGroup?: string;
  /** Offset of the list that opens it, where that is not the route itself. */
  readonly openAt?: number;
}

/** A function that a route of another file may name as its handler. */
export interface NamedFunction extends Region {
  /** Module and name. */
  readonly key: string;
}

/** A router or view as another place mounts it. */
export interface RouteGroup {
  readonly key: string;
  readonly guards: readonly string[];
  /** The router that it is mounted at; undefined: nothing is above it. */
  readonly within?: string;
  /** What stands before the paths of its routes. */
  readonly path: string;
}

/** Ends the key of a file's list of patterns that other files may include; where none does, nothing is above it. */
export const INCLUDED = 'urlpatterns';

export interface RoutesOfFile {
  readonly routes: readonly Route[];
  readonly groups: readonly RouteGroup[];
  /** Offsets of what asks for a login before every route of the project. */
  readonly checks: readonly number[];
  readonly functions: readonly NamedFunction[];
  /** What those checks let through. */
  readonly opened?: readonly OpenedByCheck[];
}

/** A pattern of paths that a check lets through, and where it is written. */
export interface OpenedByCheck {
  readonly pattern: string;
  readonly at: number;
}

export const NO_ROUTES: RoutesOfFile = { routes: [], groups: [], checks: [], functions: [] };

/** Paths joined with one `/` between them. */
export function joinPaths(...parts: readonly string[]): string {
  return `/${parts.flatMap((part) => part.split('/')).filter((segment) => segment !== '').join('/')}`;
}
