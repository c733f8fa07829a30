// The name that a literal stands under in code or text: the key of an object, the name of a setter, a variable, an element, a caption.

/** How far back a key may begin. */
const REACH = 96;
const isSpace = (unit: string): boolean => unit === ' ' || unit === '\t';
const isQuote = (unit: string): boolean => unit === '"' || unit === "'" || unit === '`' || unit === '\\';
const isNameUnit = (unit: string): boolean => /[\w$\u4e00-\u9fa5]/.test(unit);
const SEPARATORS = new Set(['=', ':', '：', '(', ',', '>', '|', '＝']);

/** The key before `start` on its line, empty where there is none: `phone: '…`, `setPhone("…`, `"phone" => "…`, `<phone>…`, `手机号：…`, `put("phone", "…`. */
export function keyBefore(text: string, start: number): string {
  const from = Math.max(0, start - REACH);
  let at = start;
  const back = (accept: (unit: string) => boolean, most: number): number => {
    let count = 0;
    while (at > from && count < most && accept(text.charAt(at - 1))) { at--; count++; }
    return count;
  };
  back((unit) => isSpace(unit) || isQuote(unit) || unit === '+' || unit === '-' || unit === '[' || unit === '{', 12);
  if (text.slice(Math.max(0, at - 2), at) === '86' && /[\s+"'`:=(]/.test(text.charAt(at - 3))) {
    at -= 2;
    back((unit) => isSpace(unit) || isQuote(unit) || unit === '+', 8);
  }
  if (text.charAt(at - 1) === '>' && text.charAt(at - 2) !== '=') return elementBefore(text, at - 1, from);
  const separators = back((unit) => SEPARATORS.has(unit) || isSpace(unit), 6);
  if (separators === 0) return '';
  back((unit) => isSpace(unit) || isQuote(unit) || unit === ']' || unit === ')' || unit === '*', 8);
  const end = at;
  back((unit) => isNameUnit(unit) || unit === '-' || unit === '.', 64);
  return text.slice(at, end).replace(/^[-.]+/, '');
}

/** The name of the element whose start tag ends at `close` (`<a-item label="手机">`: its caption where it has one). */
function elementBefore(text: string, close: number, from: number): string {
  const open = text.lastIndexOf('<', close);
  if (open < from || text.charAt(open + 1) === '/') return '';
  const tag = text.slice(open + 1, close);
  const caption = /\b(?:label|title|name|key)\s?=\s?["']([^"']{1,40})["']/.exec(tag)?.[1];
  return caption ?? /^[\w.:-]{1,64}/.exec(tag)?.[0].replace(/^\w+:/, '') ?? '';
}
