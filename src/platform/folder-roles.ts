// What a folder or file is by its name and what stands beside it: fetched dependencies, build output, tool caches, known binaries.
import type { SkipReason } from '../model/scan-result.ts';

/** `output`: made by a build and committed: walked, but marked. A reason: not entered at all. `none`: no part of the project. */
export type FolderRole = 'output' | 'none' | SkipReason;

const REPOSITORY_DATA = new Set(['.git', '.svn', '.hg', '.bzr', 'cvs']);
const DEPENDENCIES = new Set(['node_modules', 'jspm_packages', 'site-packages', '.pnpm-store', '.m2', '.nuget', '.bundle', '.cargo', 'miniprogram_npm']);
const CACHES = new Set(['__pycache__', '.gradle', '.tox', '.mypy_cache', '.pytest_cache', '.ruff_cache', '.vs', '.next', '.nuxt', '.parcel-cache', '.turbo', '.nyc_output', '.terraform', '.ipynb_checkpoints', '.dart_tool']);
/** Fetched dependencies that somebody put aside before fetching them anew: `node_modules_old`, `node_modules.bak`. */
const PUT_ASIDE = /^node_modules[-_. ](?:old|bak|backup|copy|orig|\d{1,8})$/;

/** Names that mean fetched dependencies only beside the file that fetches them. */
const DEPENDENCIES_BESIDE: readonly (readonly [string, RegExp])[] = [
  ['vendor', /^(?:composer\.json|go\.mod|gemfile)$/], ['pods', /^podfile$/], ['packages', /^(?:packages\.config|nuget\.config)$/],
];

/** Names that mean build output only beside the file that builds it: `build/` of an old Vue project holds its written build scripts. */
const OUTPUT_BESIDE: readonly (readonly [string, RegExp])[] = [
  ['target', /^(?:pom\.xml|build\.sbt|cargo\.toml)$/], ['build', /^(?:build|settings)\.gradle(?:\.kts)?$/], ['dist', /^package\.json$/], ['unpackage', /^manifest\.json$/],
  ['bin', /\.(?:cs|vb|fs|vcx)proj$/], ['obj', /\.(?:cs|vb|fs|vcx)proj$/], ['out', /\.iml$/], ['classes', /^web\.xml$/],
];

/** A web application as IntelliJ IDEA lays it out to run it: `shop_war_exploded`. */
const EXPLODED = /_(?:war|web|ear|jar)_exploded$/;

/** Files in a folder that tell what it is whatever its name. */
const TELLTALE: readonly (readonly [RegExp, SkipReason])[] = [
  [/^pyvenv\.cfg$/, 'dependency'], [/^(?:lcov\.info|coverage-final\.json|jacoco\.xml)$/, 'build-output'],
  // Scripts of somebody else's page that a browser saved with it.
  [/\.js\.(?:\u4e0b\u8f7d|download)$/, 'dependency'],
  // Templates as ThinkPHP (MD5) and Laravel (SHA-1) compile them, kept in a cache that was committed by mistake.
  [/^(?:[0-9a-f]{32}|[0-9a-f]{40})\.php$/, 'build-output'],
];

/** The role of a folder by its name and its neighbours (names in lower case); undefined for an ordinary one. */
export function folderRole(name: string, neighbours: () => readonly string[]): FolderRole | undefined {
  const lower = name.toLowerCase();
  if (REPOSITORY_DATA.has(lower)) return 'none';
  if (DEPENDENCIES.has(lower) || PUT_ASIDE.test(lower)) return 'dependency';
  if (CACHES.has(lower)) return 'build-output';
  if (lower === '.hisguard') return 'excluded';
  const beside = (table: readonly (readonly [string, RegExp])[]): boolean => table.some(([folder, maker]) => folder === lower && neighbours().some(neighbour => maker.test(neighbour)));
  if (beside(DEPENDENCIES_BESIDE)) return 'dependency';
  return beside(OUTPUT_BESIDE) || EXPLODED.test(lower) ? 'output' : undefined;
}

/** The reason to leave a folder alone that its own content (names in lower case) gives. */
export function telltaleReason(names: readonly string[]): SkipReason | undefined {
  // Composer's own loader: its folder is what it fetched, also where `composer.json` was not committed.
  if (names.includes('autoload.php') && names.includes('composer')) return 'dependency';
  return TELLTALE.find(([pattern]) => names.some(name => pattern.test(name)))?.[1];
}

const BINARY_EXTENSIONS = new Set(('png jpg jpeg gif bmp ico icns webp tif tiff psd ai eps cur heic avif woff woff2 ttf otf eot ttc mp3 mp4 avi mov wmv flv mkv webm wav ogg m4a amr swf '
  + 'class pyc pyo o obj lib a so dylib dll exe pdb ocx sys msi cab com node wasm dex pdf doc xls ppt vsd mpp chm dcm dic nii mdb accdb mdf ldf ndf sqlite sqlite3 db3 ldb frx res resources suo nib').split(' '));
const ARCHIVE_EXTENSIONS = new Set('zip jar war ear aar hpi 7z rar gz tgz bz2 tbz xz txz zst tar nupkg snupkg whl egg apk aab ipa hap docx xlsx pptx vsdx odt ods odp vsix xpi crx iso dmg deb rpm gem'.split(' '));

/** The reason to leave a file unread that its name gives; undefined where its bytes must decide. */
export function fileSkipReason(name: string): SkipReason | undefined {
  const extension = name.slice(name.lastIndexOf('.') + 1).toLowerCase();
  if (extension.length === name.length) return undefined;
  if (BINARY_EXTENSIONS.has(extension)) return 'binary';
  if (ARCHIVE_EXTENSIONS.has(extension)) return 'archive';
  // What Entity Framework keeps beside each migration: the model of that day, all of which stands in the migrations themselves and in the last snapshot.
  return /\.(?:js|css|mjs|cjs|ts)\.map$|^\d{14,15}_[^/]{1,120}\.designer\.cs$/i.test(name) ? 'build-output' : undefined;
}

/** Names of files that set up a system or hold its keys: a result lists those that Git ignores, for they exist where it runs. */
const CONFIGURATION_NAMES = /^(?:(?:application|bootstrap)[^/]{0,60}\.(?:ya?ml|properties)|[^/]{1,80}\.properties|\.env(?:\.[^/]{1,40})?|(?:web|app|connectionstrings|nlog|log4net)[^/]{0,40}\.config|appsettings[^/]{0,40}\.json|(?:logback|log4j2?)[^/]{0,40}\.xml|(?:nginx|redis|sentinel|mongod|haproxy)[^/]{0,40}\.conf|my(?:sqld)?\.(?:cnf|ini)|(?:docker-)?compose[^/]{0,40}\.ya?ml|(?:config|settings|database|local_settings|secrets?)\.(?:ya?ml|json|ini|php|py|toml)|[^/]{1,80}\.(?:pfx|p12|jks|keystore|bks|pem|key|ppk|udl))$/i;

export function isConfigurationName(name: string): boolean {
  return CONFIGURATION_NAMES.test(name);
}
