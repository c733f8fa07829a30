// Whether a setting is for a developer's or tester's machine only: by profile of the document or name of the file.

const WORDS = 'dev|develop|development|devel|local|localhost|test|testing|unit|sit|ci|mock|debug|demo|sandbox';
const PROFILE = new RegExp(`(?:^|[-_.])(?:${WORDS})\\d{0,3}(?:[-_.]|$)`);
const PRODUCTION = /(?:^|[-_.])(?:prod|production|prd|release|online)\d{0,3}(?:[-_.]|$)/;
const FILE = new RegExp(`(?:^|[-_.])(?:${WORDS})(?:[-_.]|$)`, 'i');
const FOLDER = new RegExp(`(?:^|/)(?:${WORDS}|tests|devops-local)/`, 'i');
/** Where Visual Studio puts the program that it builds, with the settings that are delivered beside it: no environment. */
const OUTPUT_FOLDER = /(^|\/)Debug(?=\/)/g;

/**
 * True where `profile` (lower case, as in `Entry.profile`) or the path's own name or folder says development or test.
 * A profile that names production wins over the path, and so does a file's own name over its folder (`local/docker-compose.prod.yml`); `!prod` is development; of `dev | prod` one of the two is production.
 */
export function isDevelopmentScope(path: string, profile?: string): boolean {
  if (profile !== undefined) {
    const names = profile.split(/[\s,|&()]+/).filter((name) => name !== '');
    return names.length > 0 && names.every((name) => (name.startsWith('!') ? /^!(?:prod|production|release|online)/.test(name) : PROFILE.test(name) && !PRODUCTION.test(name)));
  }
  if (path !== lastPath.path) lastPath = { path, development: isDevelopmentPath(path) };
  return lastPath.development;
}

/** Asked for every setting of a file again. */
let lastPath = { path: '', development: false };

function isDevelopmentPath(path: string): boolean {
  // `x.test.ts`, `x.spec.yaml` are test code, not a test environment; their level is adjusted elsewhere.
  const name = path.slice(path.lastIndexOf('/') + 1).replace(/\.(?:test|spec)(?=\.[a-z]{1,6}$)/i, '');
  return FILE.test(name) || !PRODUCTION.test(name.toLowerCase()) && FOLDER.test(path.slice(0, path.lastIndexOf('/') + 1).replace(OUTPUT_FOLDER, '$1'));
}
