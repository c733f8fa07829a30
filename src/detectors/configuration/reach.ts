// Whether an alternative applies to a file and to a profile in it.
import { isDevelopmentScope } from '../../configuration/development-scope.ts';
import type { SourceFile } from '../../model/source-file.ts';
import type { Reach } from '../../ruleset/techniques/configuration-spec.ts';
import { pathGlobs } from '../../ruleset/path-globs.ts';

/** By list of globs; lists of equal content, of which rules have many, share one matcher. */
const MATCHERS = new WeakMap<readonly string[], (path: string) => boolean>();
const BY_CONTENT = new Map<string, (path: string) => boolean>();

/** Whether kind and path of `file` are those of `reach`; profiles are tested per setting. */
export function reaches(reach: Reach, file: SourceFile): boolean {
  if (reach.kinds.length > 0 && !reach.kinds.includes(file.kind)) return false;
  if (reach.files.length > 0 && !matcherOf(reach.files)(file.path)) return false;
  return reach.notFiles.length === 0 || !matcherOf(reach.notFiles)(file.path);
}

/** Whether a setting of `profile` in the file at `path` is in the profiles of `reach`, or is if the project deploys that profile (`deployable`). */
export function inProfile(reach: Reach, path: string, profile?: string): boolean {
  return reach.profiles === 'any' || (reach.profiles === 'development') === isDevelopmentScope(path, profile) || (reach.profiles === 'main' && deployable(path, profile) !== undefined);
}

const SPRING_FILE = /(?:^|\/)(?:application|bootstrap)(?:-[^/]{1,60})?\.(?:ya?ml|properties)$/i;

/** A development profile of Spring that counts as main where the main configuration activates it; undefined for any other. */
export function deployable(path: string, profile: string | undefined): string | undefined {
  if (profile === undefined || !/^[\w-]{1,40}$/.test(profile) || !isDevelopmentScope(path, profile) || !SPRING_FILE.test(path)) return undefined;
  return isDevelopmentScope(path.slice(0, path.lastIndexOf('/') + 1)) ? undefined : profile;
}

function matcherOf(globs: readonly string[]): (path: string) => boolean {
  let matches = MATCHERS.get(globs);
  if (matches === undefined) {
    const content = globs.join('\0');
    matches = BY_CONTENT.get(content) ?? rememberingLast(pathGlobs(globs));
    BY_CONTENT.set(content, matches);
    MATCHERS.set(globs, matches);
  }
  return matches;
}

/** All alternatives of a rule ask about the same path in turn. */
function rememberingLast(matches: (path: string) => boolean): (path: string) => boolean {
  let last: { readonly path: string; readonly matched: boolean } | undefined;
  return (path) => {
    if (last?.path !== path) last = { path, matched: matches(path) };
    return last.matched;
  };
}
