// Tells whether a file on disk is a document of ours, of which kind, and whether a person saved it since.
import { strFromU8, unzipSync } from 'fflate';
import { AUTHOR } from '../documents/office/package.ts';
import type { DocumentFormat } from './file-names.ts';

export interface Recognised {
  /** Schema id that the document carries; undefined where it is none of ours. */
  readonly schema: string | undefined;
  /** Word and Excel files name who saved them last. */
  readonly edited: boolean;
}

const NOT_OURS: Recognised = { schema: undefined, edited: false };
/** Larger core properties are none of ours; the archive is foreign and may be hostile. */
const LARGEST_CORE_BYTES = 64 * 1024;
const HEAD_CHARACTERS = 2000;

function recogniseOffice(bytes: Uint8Array): Recognised {
  try {
    const core = unzipSync(bytes, { filter: (file) => file.name === 'docProps/core.xml' && file.originalSize <= LARGEST_CORE_BYTES })['docProps/core.xml'];
    if (core === undefined) return NOT_OURS;
    const text = strFromU8(core);
    const [, category] = /<cp:category>([^<]{1,100})<\/cp:category>/.exec(text) ?? [];
    const [, saver] = /<cp:lastModifiedBy>([^<]{0,200})<\/cp:lastModifiedBy>/.exec(text) ?? [];
    return { schema: category, edited: saver !== AUTHOR };
  } catch {
    return NOT_OURS;
  }
}

const MARKS: Readonly<Record<Exclude<DocumentFormat, 'docx' | 'xlsx'>, RegExp>> = {
  html: /<meta name="hisguard-document" content="([^"]{1,100})">/,
  md: /^<!-- (hisguard\.[a-z]{1,40}\/\d{1,4}) -->\n/,
  json: /^\{\n {2}"schema": "([^"]{1,100})"/,
};

/** What the file with these bytes is. Never throws. */
export function recogniseDocument(bytes: Uint8Array, format: DocumentFormat): Recognised {
  if (format === 'docx' || format === 'xlsx') return recogniseOffice(bytes);
  const head = new TextDecoder().decode(bytes.subarray(0, HEAD_CHARACTERS));
  return { schema: MARKS[format].exec(head)?.[1], edited: false };
}
