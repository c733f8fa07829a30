// Templates of a project by the names that views give them, and what they show with what stands in them.
import type { Fact } from '../../../model/fact.ts';
import { PAGE_FIELDS, pageIn } from './flow-facts.ts';
import type { Held } from './project-flow.ts';

/** Templates in templates are followed this far. */
const DEPTH = 3;

export class ProjectPages {
  readonly #pages = new Map<string, Fact[]>();

  constructor(facts: readonly Fact[]) {
    for (const fact of facts) {
      if (fact.kind !== PAGE_FIELDS) continue;
      const name = lastPart(fact.name);
      const same = this.#pages.get(name);
      if (same === undefined) this.#pages.set(name, [fact]);
      else same.push(fact);
    }
  }

  /** What the template shows of persons. */
  shownBy(page: string, depth = 0): readonly Held[] {
    const found = (this.#pages.get(lastPart(page)) ?? []).filter((fact) => fact.path === page || fact.path.endsWith(`/${page}`));
    // Several folders may hold a template of that name.
    const [fact] = found;
    if (fact === undefined || found.length > 1 || depth > DEPTH) return [];
    const { holders, includes } = pageIn(fact);
    return [...holders.map(({ holder, staff, members }): Held => ({ type: holder, path: fact.path, staff, members })), ...includes.flatMap((one) => this.shownBy(one, depth + 1))];
  }
}

function lastPart(path: string): string {
  return path.slice(path.lastIndexOf('/') + 1);
}
