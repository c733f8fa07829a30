// Places handlers in what surrounds them in other files: classes that their types extend, routers that they are registered at.
import type { Fact } from '../../model/fact.ts';
import type { AccessWords } from '../../ruleset/vocabularies/access-words.ts';
import { INCLUDED, joinPaths } from './routes/route.ts';
import { HANDLER_GROUP, type EndpointData, type EndpointFact, type HandlerGroupData } from './endpoint.ts';
import { isOwn, subjectOf, subjectOfRoute } from './subject.ts';

/** Longest chain that is followed; no system nests as deep. */
const DEPTH = 100;

/** What several groups around a handler ask for together. */
const STRONGEST = ['permission', 'login', 'open', 'unknown'] as const;

interface Place {
  readonly access: EndpointData['access'];
  readonly path: string;
}

/** What a group of another repository asks for. */
const UNKNOWN_PLACE: Place = { access: 'unknown', path: '' };

export class HandlerGroups {
  readonly #groups = new Map<string, HandlerGroupData[]>();
  /** Each name is asked once: where twenty projects have a base class of one name, the chains through all of them are beyond number. */
  readonly #places = new Map<string, Place>();

  constructor(facts: readonly Fact[]) {
    for (const fact of facts) {
      if (fact.kind !== HANDLER_GROUP) continue;
      const data = fact.data as unknown as HandlerGroupData;
      const same = this.#groups.get(fact.name);
      if (same === undefined) this.#groups.set(fact.name, [data]);
      else same.push(data);
    }
  }

  /** With its whole path, and with what its groups ask for where it asks for nothing itself. */
  place(endpoint: EndpointFact, words: AccessWords): EndpointFact {
    const { data } = endpoint;
    if (data.groups.length === 0) return endpoint;
    const places = data.groups.map((group) => this.#placeOf(group, 0));
    const access = STRONGEST.find((one) => places.some((place) => place.access === one)) ?? null;
    const before = places[0]?.path ?? '';
    // A class that a controller extends asks for a login more often than not.
    const given = access === 'unknown' && !data.isRegistered ? 'login' : access;
    const placed = { ...data, access: data.access === 'unknown' ? given ?? data.access : data.access ?? given };
    if (before === '') return { ...endpoint, data: placed };
    const path = joinPaths(before, endpoint.path);
    const [type = '', name = ''] = data.handler.split('.');
    const names = { path, handler: name, types: [type], caption: '' };
    return { fact: endpoint.fact, path, data: { ...placed, subject: (data.groups.length > 1 ? subjectOfRoute(names, words) : subjectOf(names, words)) ?? null, own: isOwn(names, words) } };
  }

  #placeOf(name: string, depth: number): Place {
    const known = this.#groups.get(name);
    if (known === undefined && name.endsWith(`#${INCLUDED}`)) return { access: null, path: '' };
    if (known === undefined || depth > DEPTH) return UNKNOWN_PLACE;
    const asked = this.#places.get(name);
    if (asked !== undefined) return asked;
    // What it lies within may lead back to it.
    this.#places.set(name, UNKNOWN_PLACE);
    const places = known.map(({ access, within, path }): Place => {
      const outer = within === null ? undefined : this.#placeOf(within, depth + 1);
      return { access: access ?? outer?.access ?? null, path: outer === undefined ? path : `${outer.path}/${path}`.replace(/^\/$/, '') };
    });
    // Of several places the one that asks for most: keys of routers are short, and others may be meant.
    const place = places.find(({ access }) => access !== null && access !== 'open') ?? places[0] ?? UNKNOWN_PLACE;
    this.#places.set(name, place);
    return place;
  }
}
