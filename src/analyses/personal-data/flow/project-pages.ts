// Templates of a project by the names that views give them, and what they show with what stands in them.
import type { Fact } from '../../../model/fact.ts';
import { ACTION_PAGES, actionPagesIn, PAGE_FIELDS, pageIn, type MethodResult } from './flow-facts.ts';
import type { Held } from './project-flow.ts';

/** Templates in templates are followed this far. */
const DEPTH = 3;

export class ProjectPages {
  /** By the file's name without its ending. */
  readonly #pages = new Map<string, Fact[]>();
  readonly #actions = new Map<string, Fact[]>();

  constructor(facts: readonly Fact[]) {
    for (const fact of facts) {
      if (fact.kind === PAGE_FIELDS) add(this.#pages, stemOf(fact.name), fact);
      else if (fact.kind === ACTION_PAGES) add(this.#actions, fact.name, fact);
    }
  }

  /** What the pages show of persons that a handler fills; `name`: its type and method; `path`: its file. */
  shownTo({ page, outcome, given }: MethodResult, name: string, path: string): readonly Held[] {
    const pages = page !== undefined ? [page] : outcome === undefined ? [] : this.#pagesOf(name, outcome, path);
    return [...new Set(pages)].flatMap((one) => this.#shownBy(one, path, given));
  }

  /** The pages that the settings of Struts name for a result of an action. */
  #pagesOf(name: string, outcome: string, path: string): readonly string[] {
    const [type = '', method = ''] = name.split('.');
    const known = nearest(this.#actions.get(type) ?? [], path).map(actionPagesIn);
    const named = known.filter((one) => one.method === method);
    // A wildcard stands for what has no setting of its own.
    return (named.length > 0 ? named : known.filter((one) => one.method === '*')).flatMap(({ results }) => results.filter(([result]) => result === outcome).map(([, page]) => page));
  }

  #shownBy(page: string, path: string, given: readonly string[] | undefined, depth = 0): readonly Held[] {
    const wanted = page.replace(/^\/+/, '');
    // Views of Java are named without their file's ending.
    const isWhole = /\.\w{1,5}$/.test(wanted);
    const found = nearest((this.#pages.get(stemOf(wanted)) ?? []).filter((fact) => endsIn(isWhole ? fact.path : withoutEnding(fact.path), wanted)), path);
    // Several folders may hold a template of that name.
    const [fact] = found;
    if (fact === undefined || found.length > 1 || depth > DEPTH) return [];
    const { holders, includes } = pageIn(fact);
    const filled = holders.filter(({ root }) => root === undefined || given === undefined || given.includes(root));
    return [...filled.map(({ holder, staff, members }): Held => ({ type: holder, path: fact.path, staff, members })), ...includes.flatMap((one) => this.#shownBy(one, path, given, depth + 1))];
  }
}

/** Those that share the most folders with a file: modules have pages of the same names. */
function nearest(facts: readonly Fact[], path: string): readonly Fact[] {
  const folders = path.split('/');
  const shared = ({ path: other }: Fact): number => {
    const parts = other.split('/');
    let same = 0;
    while (same < parts.length && parts[same] === folders[same]) same++;
    return same;
  };
  const best = Math.max(...facts.map(shared));
  return facts.filter((fact) => shared(fact) === best);
}

function endsIn(path: string, wanted: string): boolean {
  return path === wanted || path.endsWith(`/${wanted}`);
}

function stemOf(path: string): string {
  return withoutEnding(path.slice(path.lastIndexOf('/') + 1));
}

function withoutEnding(path: string): string {
  return path.replace(/\.\w{1,5}$/, '');
}

function add(map: Map<string, Fact[]>, name: string, fact: Fact): void {
  const same = map.get(name);
  if (same === undefined) map.set(name, [fact]);
  else same.push(fact);
}
