// Makes text from scanned files harmless and visible before it enters any report or document: controls, reordering marks, invisible characters, endless tokens.

/** Longest text of one run; the whole stands in the JSON form. */
export const LONGEST_TEXT = 4000;

// C0 except tab and line feed, DEL and C1, Arabic letter mark, zero-width and direction marks, line and paragraph separators, embeddings,
// isolates and invisible operators, interlinear marks, byte order mark, tag characters, lone surrogates and non-characters.
// The first three groups and the surrogates are not allowed in XML 1.0 (section 2.2); the others reorder or hide text (Unicode TR 36).
// eslint-disable-next-line no-control-regex -- control characters are what this expression is for
const HIDDEN = /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u00ad\u061c\u115f\u1160\u180e\u200b-\u200f\u2028-\u202e\u2060-\u206f\u3164\ufeff\uffa0\ufff0-\ufffb\ufffe\uffff\u{e0000}-\u{e0fff}]|[\ud800-\udfff]/gu;

/** `text` with line ends as `\n`, tabs as a space, and every hidden or forbidden character as its code in brackets, `[U+202E]`. */
export function visibleText(text: string): string {
  const shown = text.replace(/\r\n?/g, '\n').replace(/\t/g, ' ').replace(HIDDEN, (unit) => `[U+${(unit.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}]`);
  if (shown.length <= LONGEST_TEXT) return shown;
  const end = /[\ud800-\udbff]/.test(shown.charAt(LONGEST_TEXT - 1)) ? LONGEST_TEXT - 1 : LONGEST_TEXT;
  return `${shown.slice(0, end)}… (+${shown.length - end})`;
}

/** The same on one line. */
export const visibleLine = (text: string): string => visibleText(text).replace(/\n+/g, ' ');
