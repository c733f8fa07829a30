// Which Spring profile the project deploys: what its main configuration activates, unless a container or a start command says otherwise.
import type { ConfigurationView, Entry } from '../../configuration/configuration-view.ts';
import { isDevelopmentScope } from '../../configuration/development-scope.ts';
import { resolveFallbacks, UNKNOWN } from '../../configuration/fallback-values.ts';
import type { Fact } from '../../model/fact.ts';

/** Kind of the facts about profiles; names: `production`, `active:NAME`, `active:@PROPERTY`, `default:PROPERTY=NAME`, `deployed:NAME`. */
export const SPRING_PROFILE = 'spring-profile';

const MAIN_FILE = /(?:^|\/)(?:application|bootstrap)\.(?:ya?ml|properties)$/i;
const ACTIVE_KEY = /^spring\.profiles\.(?:active|include)(?:\.\d{1,2})?$/;
const DEPLOYED_KEY = /(?:^|\.)springprofilesactive$/;
const START_OPTION = /\bspring\.profiles\.active=([\w,-]{1,80})/;
/** `@name@` and `${name}` are filled in by Maven's resource filtering. */
const REFERENCE = /^(?:@([\w.-]{1,60})@|\$\{([\w.-]{1,60})\})$/;

/** What a settings file says about active profiles: the main configuration activates, containers and start commands deploy. */
export function profileFacts(path: string, view: ConfigurationView): Fact[] {
  const names = new Set<string>();
  for (const entry of view.entries) {
    if (entry.commented === true || entry.within !== undefined || entry.value === null) continue;
    if (ACTIVE_KEY.test(entry.key)) { if (isMain(path, entry)) for (const name of activated(entry.value)) names.add(`active:${name}`); }
    else if (DEPLOYED_KEY.test(entry.key)) for (const name of namesIn(resolveFallbacks(entry.value).text)) names.add(`deployed:${name}`);
    else {
      const started = START_OPTION.exec(entry.value)?.[1];
      if (started !== undefined) for (const name of namesIn(started)) names.add(`deployed:${name}`);
    }
  }
  return [...names].sort().map((name) => ({ kind: SPRING_PROFILE, name, path }));
}

/** Properties that the profile active by default sets in a `pom.xml` (Maven, "Introduction to Build Profiles"). `text` is free of comments. */
export function mavenDefaultFacts(path: string, text: string): Fact[] {
  const names = new Set<string>();
  for (const block of text.split(/<profile>/).slice(1)) {
    const profile = block.slice(0, Math.max(0, block.indexOf('</profile>')));
    if (!/<activeByDefault>\s{0,40}true\b/.test(profile)) continue;
    for (const [, property = '', value = '', close] of profile.matchAll(/<([\w.-]{1,60})>\s{0,40}([A-Za-z][\w-]{0,30})\s{0,40}<\/([\w.-]{1,60})>/g)) {
      if (property === close && property !== 'activeByDefault' && /profile|active|env/i.test(property)) names.add(`default:${property.toLowerCase()}=${value.toLowerCase()}`);
    }
  }
  return [...names].sort().map((name) => ({ kind: SPRING_PROFILE, name, path }));
}

/** @param names  names of profile facts by path. @param moduleOf  folder of the module that a path is in. */
export function isActiveProfile(profile: string, path: string, names: ReadonlyMap<string, readonly string[]>, moduleOf: (path: string) => string): boolean {
  const module = moduleOf(path);
  const active = new Set<string>();
  const deployed = new Set<string>();
  for (const [name, paths] of names) {
    const [, kind, word = ''] = /^(active|deployed):(.+)$/.exec(name) ?? [];
    if (kind === 'active' && paths.some((other) => moduleOf(other) === module)) active.add(word);
    if (kind === 'deployed' && paths.some((other) => module.startsWith(moduleOf(other)))) deployed.add(word);
  }
  if (deployed.size > 0) return deployed.has(profile);
  return active.has(profile) || [...active].some((word) => word.startsWith('@') && (names.get(`default:${word.slice(1)}=${profile}`) ?? []).some((pom) => path.startsWith(pom.slice(0, pom.lastIndexOf('/') + 1))));
}

function isMain(path: string, entry: Entry): boolean {
  return entry.profile === undefined && MAIN_FILE.test(path) && !isDevelopmentScope(path);
}

function activated(value: string): string[] {
  const [, maven, variable] = REFERENCE.exec(value.trim()) ?? [];
  const property = maven ?? variable;
  return property === undefined ? namesIn(resolveFallbacks(value).text) : [`@${property.toLowerCase()}`];
}

function namesIn(list: string): string[] {
  return list.split(',').map((name) => name.trim().toLowerCase()).filter((name) => name !== '' && !name.includes(UNKNOWN) && /^[\w-]{1,40}$/.test(name));
}
