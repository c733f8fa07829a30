// Recognises copies of third-party libraries by banner, folder and file name; cheap enough for every script and style file.
import type { Banner, LibraryFolder, ThirdParty } from '../../ruleset/vocabularies/third-party.ts';

export interface VendoredCopy {
  readonly name: string;
  readonly version?: string;
  readonly evidence: 'banner' | 'folder' | 'name';
}

/** How many characters of a file the banner may stand in. */
const VENDORED_HEAD = 2048;

const TITLE_LINES = 10;
const UNLISTED_TITLE_LINES = 3;
/** Build marks in file names; the first group also proves that the file was built for distribution. */
const MARK = /[-.](?:(min[0-9a-f]{0,8}|pack|prod|production|umd|esm|slim|global|iife)|all|bundle|full|common|runtime|development|dev|debug|src|rtl|pkgd|cjs|es5|es6|module|custom|browser)$/;
const VERSION_AT_END = /[-_.@]?v?(\d{1,4}(?:\.\d{1,4}){1,3}(?:[-.]?(?:alpha|beta|rc|release|final|dev)[-.\d]{0,5})?)$/;
const VERSIONED_FOLDER = /^([a-z][\w.+-]{0,40}?)[-_. ]?v?(\d{1,4}(?:[._]\d{1,4}){1,3})(?:[-_.][\w.-]{0,40})?$/;
const WRITTEN_AS_MODULE = /^[ \t]{0,40}(?:import\b(?!\()|export\b)|\brequire\(\s{0,3}['"]/m;
/** Our own sources live here; a folder called like a library holds the vendor's wrapper around it. */
const SOURCE_FOLDER = /(?:^|\/)src\/(?!main\/)/;
const TAG = /^(?:preserve|licen[sc]e|module|overview|fileoverview|file|title|summary|plugin)\b[\s:-]{0,5}(?=\w)/i;
const UNLISTED_TITLE = /^([a-z][\w.+-]{1,30}(?: [a-z][\w.+-]{0,20}){0,4}?)(?: ?[-,|:]| )? ?(?:v|ver\.?|version)?[ .:]?(\d{1,4}\.\d{1,4}(?:\.\d{1,4})?(?:[-.\w]{0,12}))(?=[\s|,;(*]|$)/i;

/**
 * The library that the file at `path` is a copy of; undefined for the vendor's own files.
 * @param head the first characters of the file, one per byte (Latin-1) or decoded; only ASCII is looked at.
 */
export function recogniseVendored(path: string, head: string, vocabulary: ThirdParty): VendoredCopy | undefined {
  const lower = path.toLowerCase();
  if (lower.endsWith('.php')) {
    const { comment, published } = leadingComment(head.slice(0, VENDORED_HEAD).replace(/^<\?php\s{0,20}/, ''));
    const found = byBanner(titleLines(comment), comment, published, vocabulary);
    if (found !== undefined) return found;
  }
  const ending = /\.(js|mjs|cjs|css|less|scss|ts|html?)$/.exec(lower)?.[1];
  if (ending === undefined) return SOURCE_FOLDER.test(lower) ? undefined : inListedPath(lower.split('/'), vocabulary);
  const markup = ending.startsWith('htm');
  const { comment, published, code } = markup ? NO_COMMENT : leadingComment(head.slice(0, VENDORED_HEAD));
  const lines = titleLines(comment);
  const segments = lower.split('/');
  return byBanner(lines, comment, published, vocabulary)
    ?? byPackageFolder(segments, vocabulary)
    ?? (markup || ending === 'ts' ? undefined : byName(lower, code, vocabulary))
    ?? (SOURCE_FOLDER.test(lower) ? undefined : byFolder(segments, vocabulary))
    ?? byUnlistedTitle(lines, comment, published, vocabulary);
}

interface Head {
  /** Text of the comments at the very top. */
  readonly comment: string;
  /** A comment that minifiers keep: it was written to travel with the file. */
  readonly published: boolean;
  readonly code: string;
}

const NO_COMMENT: Head = { comment: '', published: false, code: '' };

const BEFORE_COMMENT = /(?:\xef\xbb\xbf|\ufeff|\s|;|!(?=\/)|@charset\s{1,3}["'][^"'\n]{1,20}["'];|["']use strict["'];?){0,200}/y;

function leadingComment(head: string): Head {
  let at = 0;
  let comment = '';
  let published = false;
  for (;;) {
    BEFORE_COMMENT.lastIndex = at;
    BEFORE_COMMENT.test(head);
    at = BEFORE_COMMENT.lastIndex;
    const block = head.startsWith('/*', at);
    if (!block && !head.startsWith('//', at)) return { comment, published, code: head.slice(at) };
    published ||= head[at + 2] === '!';
    const end = head.indexOf(block ? '*/' : '\n', at + 2);
    comment += `${head.slice(at + 2, end < 0 ? undefined : end)}\n`;
    if (end < 0) return { comment, published, code: '' };
    at = end + (block ? 2 : 1);
  }
}

/** The first lines with something on them, without comment signs and the names of documentation tags. */
function titleLines(comment: string): readonly string[] {
  const lines: string[] = [];
  if (comment === '') return lines;
  for (const line of comment.split(/[\r\n]{1,20}/)) {
    const text = line.slice(0, 240).replace(/^[\s*/!#=;~_|-]{1,80}/, '').replace(/^@/, '').replace(TAG, '').replace(/\s{1,80}/g, ' ').trim();
    if (text !== '' && lines.push(text) === TITLE_LINES) break;
  }
  return lines;
}

function byBanner(lines: readonly string[], comment: string, published: boolean, vocabulary: ThirdParty): VendoredCopy | undefined {
  for (const line of lines) {
    for (const banner of vocabulary.banners.get(line.slice(0, 2).toLowerCase()) ?? []) {
      const match = banner.pattern.exec(line);
      if (match === null || !isProven(banner, comment, published, vocabulary)) continue;
      return copy(banner.library, match[1] ?? versionLine(lines), 'banner');
    }
  }
  return undefined;
}

function isProven({ proof }: Banner, comment: string, published: boolean, vocabulary: ThirdParty): boolean {
  if (proof === 'phrase') return true;
  if (vocabulary.licence.test(comment) || vocabulary.copyright.test(comment)) return true;
  return proof === 'version' && (published || /https?:\/\/|www\./i.test(comment));
}

function versionLine(lines: readonly string[]): string | undefined {
  return lines.map(line => /^version ?:? ?v?(\d[\w.-]{0,20})/i.exec(line)?.[1]).find(version => version !== undefined);
}

function byPackageFolder(segments: readonly string[], vocabulary: ThirdParty): VendoredCopy | undefined {
  const at = segments.findIndex((segment, index) => index < segments.length - 2 && vocabulary.packageFolders.has(segment));
  if (at < 0) return undefined;
  return copy(displayName(segments[at + 1] ?? '', vocabulary), /^\d{1,4}(?:\.\d{1,4}){1,3}/.exec(segments[at + 2] ?? '')?.[0], 'folder');
}

function byFolder(segments: readonly string[], vocabulary: ThirdParty): VendoredCopy | undefined {
  for (let at = 0; at < segments.length - 1; at++) {
    const segment = segments[at] ?? '';
    const folder = vocabulary.folders.get(segment);
    if (folder !== undefined && (folder.below.length === 0 || holds(folder, segments, at))) return copy(folder.library, undefined, 'folder');
    const [, name = '', version] = VERSIONED_FOLDER.exec(segment) ?? [];
    const library = name === '' ? undefined : vocabulary.folders.get(name)?.library ?? namedLibrary(name, vocabulary);
    if (library !== undefined) return copy(library, version?.replaceAll('_', '.'), 'folder');
  }
  return undefined;
}

/** What no browser reads (PHP, settings, documents) belongs to a library only where its path is listed. */
function inListedPath(segments: readonly string[], vocabulary: ThirdParty): VendoredCopy | undefined {
  for (let at = 0; at < segments.length - 1; at++) {
    const folder = vocabulary.folders.get(segments[at] ?? '');
    if (folder !== undefined && holds(folder, segments, at)) return copy(folder.library, undefined, 'folder');
  }
  return undefined;
}

const VERSION_FOLDER = /^v?\d{1,4}(?:\.\d{1,4}){1,3}$/;

function holds(folder: LibraryFolder, segments: readonly string[], at: number): boolean {
  // `lib/ueditor/1.4.3/dialogs`: templates of pages keep each library below its version.
  const from = VERSION_FOLDER.test(segments[at + 1] ?? '') ? at + 2 : at + 1;
  const below = segments.slice(from).join('/');
  return folder.below.some(part => below === part || below.startsWith(`${part}/`));
}

/** Everyday words name no folder of a library. */
function namedLibrary(name: string, vocabulary: ThirdParty): string | undefined {
  const known = vocabulary.files.get(name);
  return known === undefined || known.proof === 'word' ? undefined : known.library;
}

function displayName(name: string, vocabulary: ThirdParty): string {
  return vocabulary.folders.get(name)?.library ?? vocabulary.files.get(name)?.library ?? name;
}

function byName(path: string, code: string, vocabulary: ThirdParty): VendoredCopy | undefined {
  let name = path.slice(path.lastIndexOf('/') + 1, path.lastIndexOf('.'));
  let built = false;
  let version: string | undefined;
  for (let known = vocabulary.files.get(name); ; known = vocabulary.files.get(name)) {
    if (known !== undefined) return isNamed(known.proof, built || version !== undefined, code, vocabulary) ? copy(known.library, version, 'name') : undefined;
    const mark = MARK.exec(name);
    const end = mark ?? (version === undefined ? VERSION_AT_END.exec(name) : null);
    if (end === null || end.index === 0) return undefined;
    built ||= mark?.[1] !== undefined;
    if (mark === null) version = end[1];
    name = name.slice(0, end.index);
  }
}

function isNamed(proof: 'certain' | 'name' | 'word', marked: boolean, code: string, vocabulary: ThirdParty): boolean {
  const preamble = vocabulary.preamble.test(code);
  if (proof === 'word') return marked && preamble;
  return marked || preamble || proof === 'certain' && !WRITTEN_AS_MODULE.test(code);
}

/** A library that nobody listed: "Name 1.2.3" on top, an open-source licence, and a mark of publication or an address. */
function byUnlistedTitle(lines: readonly string[], comment: string, published: boolean, vocabulary: ThirdParty): VendoredCopy | undefined {
  if (!vocabulary.licence.test(comment) || !published && !/https?:\/\/|www\./i.test(comment)) return undefined;
  for (const line of lines.slice(0, UNLISTED_TITLE_LINES)) {
    const [, name, version] = UNLISTED_TITLE.exec(line) ?? [];
    if (name === undefined || vocabulary.noTitle.has(name.split(' ', 1)[0]?.toLowerCase() ?? '')) continue;
    return copy(name, version, 'banner');
  }
  return undefined;
}

function copy(name: string, version: string | undefined, evidence: VendoredCopy['evidence']): VendoredCopy {
  const trimmed = version?.replace(/[-.+]{1,20}$/, '');
  return trimmed === undefined || trimmed === '' ? { name, evidence } : { name, version: trimmed, evidence };
}
