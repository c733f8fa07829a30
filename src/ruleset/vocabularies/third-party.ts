// Reads what copies of third-party libraries look like: banners, file names, folders.
import type { Outcome, Problem } from '../../model/problem.ts';
import { RawValue } from '../raw-value.ts';

export interface Banner {
  readonly library: string;
  /** Anchored at the start of a title line; group 1 is the version where it has one. */
  readonly pattern: RegExp;
  /** `phrase`: says enough alone. `version`: needs a sign of publication. `word`: needs an owner or a licence. */
  readonly proof: 'phrase' | 'version' | 'word';
}

export interface FileName {
  readonly library: string;
  /** `certain`: alone. `name`: with version, mark or module preamble. `word`: with version or mark, and preamble. */
  readonly proof: 'certain' | 'name' | 'word';
}

export interface LibraryFolder {
  readonly library: string;
  /** Lower-case paths below the folder; empty means everything. */
  readonly below: readonly string[];
}

export interface ThirdParty {
  /** By the first two characters, lower case. */
  readonly banners: ReadonlyMap<string, readonly Banner[]>;
  /** By lower-case name without ending, version and marks. */
  readonly files: ReadonlyMap<string, FileName>;
  /** By lower-case folder name. */
  readonly folders: ReadonlyMap<string, LibraryFolder>;
  readonly packageFolders: ReadonlySet<string>;
  readonly noTitle: ReadonlySet<string>;
  readonly licence: RegExp;
  readonly copyright: RegExp;
  readonly preamble: RegExp;
}

const VERSION = '(\\d[\\w.+-]{0,30})';
const NEVER = /(?!)/;

/** Checks the parsed `rules/vocabularies/third-party.yaml`; a faulty entry is left out. */
export function readThirdParty(raw: unknown): Outcome<ThirdParty> {
  const problems: Problem[] = [];
  const top = new RawValue(raw, '', problems);
  top.only(['licence', 'copyright', 'preamble', 'no-title', 'package-folders', 'libraries']);
  const banners = new Map<string, Banner[]>();
  const files = new Map<string, FileName>();
  const folders = new Map<string, LibraryFolder>();
  for (const place of top.get('libraries').items()) {
    place.only(['name', 'banners', 'files', 'words', 'certain', 'folders']);
    const library = place.get('name').text();
    for (const item of place.get('banners').optionalItems()) {
      const banner = readBanner(library, item);
      if (banner === undefined) continue;
      const key = item.text().slice(0, 2).toLowerCase();
      banners.set(key, [...banners.get(key) ?? [], banner]);
    }
    for (const [key, proof] of [['words', 'word'], ['files', 'name'], ['certain', 'certain']] as const) for (const name of place.get(key).optionalTexts()) files.set(name.toLowerCase(), { library, proof });
    for (const [folder, below] of place.get('folders').optionalEntries()) folders.set(folder.toLowerCase(), { library, below: below.texts().map(path => path.toLowerCase()) });
  }
  const value = {
    banners, files, folders, packageFolders: new Set(top.get('package-folders').texts()), noTitle: new Set(top.get('no-title').texts()),
    licence: readPattern(top.get('licence')), copyright: readPattern(top.get('copyright')), preamble: readPattern(top.get('preamble')),
  };
  return { value, problems };
}

function readBanner(library: string, item: RawValue): Banner | undefined {
  const source = item.text();
  if (!/^[A-Za-z0-9]{2}/.test(source)) { item.report('rule-data.not-a-pattern', [source]); return undefined; }
  const pattern = readPattern(item, `^(?:${source.replaceAll('{version}', VERSION)})`);
  const words = source.split(' ').length;
  return { library, pattern, proof: source.includes('{version}') ? 'version' : words > 2 || source.includes('://') ? 'phrase' : 'word' };
}

function readPattern(place: RawValue, source = place.text()): RegExp {
  try {
    return source === '' ? NEVER : new RegExp(source, 'i');
  } catch {
    place.report('rule-data.not-a-pattern', [source]);
    return NEVER;
  }
}
