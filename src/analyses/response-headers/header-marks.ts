// By which words code and configuration show that they set a header which protects pages.
import { readCodeText } from '../../configuration/code-text.ts';
import type { FileKind } from '../../model/file-kind.ts';

export interface PageHeader {
  readonly id: string;
  /** As messages call it. */
  readonly shown: string;
  /** Whether it means something over https alone. */
  readonly secureOnly: boolean;
  /** Lower case; any of them shows that the header is set. */
  readonly words: readonly string[];
}

export const HEADERS: readonly PageHeader[] = [
  { id: 'hsts', shown: 'Strict-Transport-Security', secureOnly: true, words: ['strict-transport-security', 'usehsts(', 'secure_hsts_seconds', 'httpstricttransportsecurity', 'stricttransportsecurity'] },
  { id: 'frame', shown: 'X-Frame-Options', secureOnly: false, words: ['x-frame-options', 'frame-ancestors', 'xframeoptionsmiddleware', 'frameoptions', 'anticlickjacking'] },
  { id: 'content', shown: 'Content-Security-Policy', secureOnly: false, words: ['content-security-policy', 'contentsecuritypolicy', 'cspmiddleware', 'csp_default_src'] },
];

/** Frameworks that set several by default. Spring Security: X-Frame-Options, and HSTS over https (reference, "Security HTTP Response Headers"); helmet: all three. */
const BY_DEFAULT: readonly { readonly words: readonly string[]; readonly headers: readonly string[] }[] = [
  { words: ['@enablewebsecurity', 'securityfilterchain', 'websecurityconfigureradapter'], headers: ['hsts', 'frame'] },
  { words: ['helmet(', 'koa-helmet', '@fastify/helmet'], headers: ['hsts', 'frame', 'content'] },
];

/** Parts of a chain that take away what a framework sets. */
const OFF = /\bheaders\s{0,4}\(\s{0,4}\)\s{0,20}\.\s{0,4}disable\b|\bheaders\s{0,4}\(\s{0,4}\w{0,40}(?:::|\s{0,4}->\s{0,4}\w{1,40}\.)disable\b/;
const FRAME_OFF = /\bframeOptions\s{0,4}\(\s{0,4}(?:\)\s{0,20}\.\s{0,4}disable\b|[\w.]{0,60}(?:::|\s{0,4}->\s{0,4}\w{1,40}\.)disable\b)/;

export const HEADER_WORDS: readonly string[] = [...HEADERS, ...BY_DEFAULT].flatMap(({ words }) => words);

/** Ids of the headers that this text sets, comments left out. */
export function headersSetIn(text: string, kind: FileKind): string[] {
  const { code } = readCodeText(text, kind);
  const lower = code.toLowerCase();
  if (OFF.test(code)) return [];
  const frameOff = FRAME_OFF.test(code);
  const has = (words: readonly string[]): boolean => words.some((word) => lower.includes(word));
  const found = new Set([...HEADERS.filter(({ words }) => has(words)).map(({ id }) => id), ...BY_DEFAULT.filter(({ words }) => has(words)).flatMap(({ headers }) => headers)]);
  if (frameOff) found.delete('frame');
  return [...found];
}
