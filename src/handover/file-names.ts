// Names of the documents on disk: readable, and allowed on every system, Windows included.
import type { Language } from '../model/rule.ts';
import { text } from '../messages/text.ts';

export type DocumentKind = 'checklist' | 'grading';

/** The formats that work; PDF joins with a later issue. */
export const DOCUMENT_FORMATS = ['docx', 'xlsx', 'html', 'md', 'json'] as const;
export type DocumentFormat = (typeof DOCUMENT_FORMATS)[number];

// Most file systems take 255 bytes of UTF-8 or 255 UTF-16 units per name; a Chinese character is three bytes.
const LONGEST_SYSTEM_BYTES = 120;

/**
 * `name` as part of a file name: characters that Windows forbids, controls, direction and invisible marks become `_`; no leading or trailing
 * dots and spaces; at most 120 bytes of UTF-8, cut between characters. Empty becomes `system`.
 */
export function safeNamePart(name: string): string {
  const replaced = name.normalize('NFC').replace(/[<>:"/\\|?*\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]+/gu, '_').replace(/\s+/g, ' ');
  let kept = '';
  let bytes = 0;
  for (const unit of replaced) {
    bytes += Buffer.byteLength(unit);
    if (bytes > LONGEST_SYSTEM_BYTES) break;
    kept += unit;
  }
  const trimmed = kept.replace(/^[\s.]+/, '').replace(/(?<![\s.])[\s.]+$/, '');
  return trimmed === '' || /^_+$/.test(trimmed) ? 'system' : trimmed;
}

/** `上线前安全测试清单-<system>-<date>.docx`, or the English name. The kind comes first, so a reserved device name cannot arise. */
export function documentFileName(kind: DocumentKind, system: string, date: string, format: DocumentFormat, language: Language): string {
  return `${text(language, `handover.name-${kind}`)}-${safeNamePart(system)}-${safeNamePart(date)}.${format}`;
}
