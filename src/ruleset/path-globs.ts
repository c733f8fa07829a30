// Globs of rules and vocabularies as one question about a path.
import picomatch from 'picomatch';

/**
 * Whether a path (relative, forward slashes) matches one of `globs`, in any case of letters and below folders that begin with a dot, too.
 * The expressions are asked themselves: around them picomatch does work that costs more than they do, and every file is asked.
 */
export function pathGlobs(globs: readonly string[]): (path: string) => boolean {
  const expressions = globs.map((glob) => picomatch.makeRe(glob, { dot: true, nocase: true }));
  return (path) => expressions.some((expression) => expression.test(path));
}

/** Whether a path matches `include` (anything where it is empty) and not `exclude`. */
export function pathFilter(include: readonly string[], exclude: readonly string[]): (path: string) => boolean {
  const included = pathGlobs(include);
  const excluded = pathGlobs(exclude);
  return (path) => (include.length === 0 || included(path)) && !excluded(path);
}
