// `paths:` of a rule: which files it looks at, by globs relative to the root of the scan. As probed: `*`, `**`, `?` and `[...]` alone are special, case counts, files whose names begin with a dot are no exception.
import picomatch from 'picomatch';
import type { RulePaths } from './semgrep-rule.ts';

/** A test of relative paths with forward slashes. A glob without a leading slash matches a file or folder at any depth; a folder stands for all below it. */
export function pathTest({ include, exclude }: RulePaths): (path: string) => boolean {
  if (include.length + exclude.length === 0) return () => true;
  const [included, excluded] = [include, exclude].map((globs) => globs.map((glob) => picomatch(spellings(glob), { dot: true, nobrace: true, nonegate: true, noextglob: true })));
  return (path) => (include.length === 0 || (included ?? []).some((matches) => matches(path))) && !(excluded ?? []).some((matches) => matches(path));
}

function spellings(glob: string): string[] {
  const bare = glob.replace(/^\.?\//, '').replace(/\/$/, '');
  return glob.startsWith('/') ? [bare, `${bare}/**`] : [bare, `${bare}/**`, `**/${bare}`, `**/${bare}/**`];
}
