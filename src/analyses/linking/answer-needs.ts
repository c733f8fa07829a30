// Answers what one file could not decide, from the facts of all files.
import type { Fact } from '../../model/fact.ts';
import type { FileFinding } from '../../model/finding.ts';
import type { ConfigurationNeed, FactNeed } from '../../model/need.ts';
import { once } from '../../model/once.ts';
import { isActiveProfile, SPRING_PROFILE } from './active-profiles.ts';
import { SECURITY_OPEN } from './code-facts.ts';
import { ProjectValues } from './project-values.ts';
import { RequestData } from './request-data.ts';

/** A finding and the file it is in. */
export interface Located {
  readonly path: string;
  readonly finding: FileFinding;
}

/** Facts that `configurationKeyFacts` publishes about the shape of the project; the nearest one above a file is its module. */
export const MODULE_ROOT = 'module-root';
export const CONFIGURATION_KEY = 'configuration-key';
export const MODULE_DEPENDENCY = 'module-dependency';
/** Asked for by needs, published by nobody: a guard on the module's class path whose configuration in that module does not let everybody in. */
const ACCESS_GUARD = 'access-guard';

/**
 * Findings whose needs say `drop` fall away, those that become doubtful get confidence `low`; the others stay as they are, in the same order.
 * Keys are compared without dots: `spring.datasource.username` is set by `SPRING_DATASOURCE_USERNAME` (Spring Boot, relaxed binding of environment variables).
 */
export function answerNeeds<T extends Located>(findings: readonly T[], facts: readonly Fact[]): T[] {
  if (!findings.some(({ finding }) => finding.needs !== undefined)) return [...findings];
  const project = new ProjectFacts(facts);
  const values = new ProjectValues(facts);
  const requests = once(() => new RequestData(facts));
  return findings.flatMap((located) => {
    const { finding, path } = located;
    const needs = finding.needs ?? [];
    const verdicts = needs.map((need) => (need.kind === 'value' || need.kind === 'request-data' ? 'keep' : verdictOf(need, path, project)));
    if (verdicts.includes('drop')) return [];
    const set = values.answer(needs.filter((need) => need.kind === 'value'));
    const handed = needs.flatMap((need) => (need.kind === 'request-data' ? [requests().answer(need, path)] : []));
    if (set === undefined || handed.includes(undefined)) return [];
    const places = [...handed.flatMap((one) => one ?? []), ...set];
    const related = places.length === 0 ? {} : { related: [...finding.related ?? [], ...places] };
    return verdicts.includes('low-confidence') || places.length > 0 ? [{ ...located, finding: { ...finding, ...related, ...(verdicts.includes('low-confidence') && { confidence: 'low' as const }) } }] : [located];
  });
}

function verdictOf(need: ConfigurationNeed | FactNeed, path: string, project: ProjectFacts): 'drop' | 'keep' | 'low-confidence' {
  if (need.kind === 'configuration-key') return project.pathsOf(CONFIGURATION_KEY, need.key).length > 0 ? need.whenSet : need.whenUnset;
  return project.holds(need, path) ? need.whenFound : need.whenMissing;
}

/** Facts by kind and name, and the module each path is in. */
class ProjectFacts {
  readonly #byKind = new Map<string, Map<string, string[]>>();
  readonly #roots: readonly string[];

  constructor(facts: readonly Fact[]) {
    for (const { kind, name, path } of facts) {
      const names = this.#byKind.get(kind) ?? new Map<string, string[]>();
      this.#byKind.set(kind, names);
      const key = comparable(kind, name);
      const paths = names.get(key);
      if (paths === undefined) names.set(key, [path]);
      else paths.push(path);
    }
    this.#roots = [...new Set(facts.filter((fact) => fact.kind === MODULE_ROOT).map((fact) => folderOf(fact.path)))];
  }

  pathsOf(kind: string, name?: string): readonly string[] {
    const names = this.#byKind.get(kind);
    return names === undefined ? [] : name === undefined ? [...names.values()].flat() : (names.get(comparable(kind, name)) ?? []);
  }

  holds(need: FactNeed, path: string): boolean {
    if (need.fact === ACCESS_GUARD) return this.#inModule(MODULE_DEPENDENCY, need.name, path) && !this.#inModule(SECURITY_OPEN, undefined, path);
    if (need.fact === SPRING_PROFILE && need.name?.startsWith('active:') === true) {
      const moduleOf = (other: string): string => (need.sameModule === true ? this.#moduleOf(other) : '');
      return isActiveProfile(need.name.slice('active:'.length), path, this.#byKind.get(SPRING_PROFILE) ?? new Map<string, string[]>(), moduleOf);
    }
    if (need.sameModule === true) return this.#inModule(need.fact, need.name, path);
    return this.pathsOf(need.fact, need.name).length > 0;
  }

  #inModule(kind: string, name: string | undefined, path: string): boolean {
    const module = this.#moduleOf(path);
    return this.pathsOf(kind, name).some((other) => this.#moduleOf(other) === module);
  }

  /** The longest root above `path`; the project itself is "". */
  #moduleOf(path: string): string {
    return this.#roots.reduce((best, root) => (root.length > best.length && path.startsWith(root) ? root : best), '');
  }
}

function comparable(kind: string, name: string): string {
  return kind === CONFIGURATION_KEY ? name.replaceAll('.', '') : name;
}

/** With its slash, so that `a/` is not above `ab/c`. */
function folderOf(path: string): string {
  return path.slice(0, path.lastIndexOf('/') + 1);
}
