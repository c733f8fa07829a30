// Whether data of a request reaches a parameter: from the calls that files publish, over as many methods as lie between.
import type { Fact } from '../../model/fact.ts';
import type { RequestNeed } from '../../model/need.ts';
import { nameOfParameter, passedValuesIn, PASSED_VALUES, type PassedValues } from './passed-values.ts';
import type { Place } from './project-values.ts';
import { mayHold } from './type-packages.ts';

/** Calls between handler and sink. */
const MOST_CALLS = 4;
/** Parameters that one question may lead to. */
const MOST_PARAMETERS = 200;

interface Home extends PassedValues {
  readonly type: string;
  readonly path: string;
}

interface Call {
  readonly home: Home;
  readonly from: string;
  readonly imported: string;
  readonly line: number;
  readonly whole: boolean;
}

/** A parameter that is asked for, and the calls from it to the one asked first. */
interface Asked {
  readonly type: string;
  readonly path: string;
  readonly parameter: string;
  readonly calls: readonly Call[];
}

export class RequestData {
  readonly #homes = new Map<string, Home[]>();
  /** By `Type.parameter`. */
  readonly #calls = new Map<string, Call[]>();
  /** By the name of an interface or a class: those that declare to be of it. */
  readonly #below = new Map<string, Home[]>();

  constructor(facts: readonly Fact[]) {
    for (const fact of facts) {
      if (fact.kind !== PASSED_VALUES) continue;
      const home: Home = { type: fact.name, path: fact.path, ...passedValuesIn(fact) };
      push(this.#homes, home.type, home);
      for (const [name] of home.supers) push(this.#below, name, home);
      for (const [from, type, imported, to, line, whole] of home.passed) push(this.#calls, `${type}.${to}`, { home, from, imported, line, whole });
    }
  }

  /** The call that hands over what the request brought, then those on the way; undefined where none is seen. @param path of the file that asks. */
  answer({ type, method, count, index, whole }: RequestNeed, path: string): readonly Place[] | undefined {
    const asked: Asked[] = [{ type, path, parameter: nameOfParameter(method, count, index), calls: [] }];
    const seen = new Set<string>();
    for (const one of asked) {
      const key = `${one.path} ${one.type}.${one.parameter}`;
      if (seen.has(key) || this.#isDoubtful(one)) continue;
      seen.add(key);
      for (const call of this.#callsOf(one)) {
        if (whole && !call.whole) continue;
        const calls = [call, ...one.calls];
        if (call.from === '') return calls.map(placeOf);
        if (calls.length < MOST_CALLS && asked.length < MOST_PARAMETERS) asked.push({ type: call.home.type, path: call.home.path, parameter: call.from, calls });
      }
    }
    return undefined;
  }

  #isDoubtful({ type, path, parameter }: Asked): boolean {
    const name = parameter.slice(0, parameter.indexOf(' '));
    return this.#homes.get(type)?.some((home) => home.path === path && home.doubtful.includes(name)) === true;
  }

  /** Calls that can mean no other method: by the type's own name, or by an interface that it alone implements. */
  #callsOf({ type, path, parameter }: Asked): Call[] {
    const own = (this.#calls.get(`${type}.${parameter}`) ?? []).filter((call) => this.#means(call.home, type, call.imported, path));
    const home = this.#homes.get(type)?.find((one) => one.path === path);
    const through = (home?.supers ?? []).flatMap(([name]) => {
      const others = (this.#below.get(name) ?? []).filter((one) => one.path !== path || one.type !== type);
      return others.length > 0 ? [] : this.#calls.get(`${name}.${parameter}`) ?? [];
    });
    return [...own, ...through];
  }

  /** Whether the name, where the caller uses it, is the type in the file at `path`; among several that fit it is the nearest. */
  #means(caller: Home, type: string, imported: string, path: string): boolean {
    if (caller.path === path) return true;
    const fits = (other: string): boolean => (imported === '' ? caller.nearby.some((name) => name !== '' && mayHold(other, name)) : mayHold(other, imported));
    if (!fits(path)) return false;
    const near = sharedFolders(caller.path, path);
    return (this.#homes.get(type) ?? []).every((other) => other.path === path || !fits(other.path) || sharedFolders(caller.path, other.path) < near);
  }
}

function placeOf({ home, line }: Call): Place {
  return { path: home.path, startLine: line, startColumn: 1, endLine: line, endColumn: 1, message: 'pattern.request-data' };
}

function sharedFolders(left: string, right: string): number {
  const [a, b] = [left.split('/'), right.split('/')];
  let shared = 0;
  while (shared < a.length && a[shared] === b[shared]) shared++;
  return shared;
}

function push<T>(lists: Map<string, T[]>, key: string, value: T): void {
  const list = lists.get(key);
  if (list === undefined) lists.set(key, [value]);
  else list.push(value);
}
