// Script in HTML: script elements, event handlers, javascript: links.
import type { SyntaxLanguageId } from '../syntax-language.ts';
import { type EmbeddedCode, identifierMask, type Mask, maskedText } from './embedded-code.ts';
import { attributeValue, type HtmlPage, type HtmlTag, scanHtml } from './scan-html.ts';
import { type TemplatePiece, templateProgram } from './template-program.ts';

/** Thymeleaf's values inside script (https://www.thymeleaf.org/doc/tutorials/3.1/usingthymeleaf.html#inlining). */
const INLINED = /\[\[[$*#@~]\{[^\n]{0,300}?\}\]\]|\[\([$*#@~]\{[^\n]{0,300}?\}\)\]/g;

/** Each script element is a program; all handlers and links together are another. */
export function findHtmlCode(text: string): EmbeddedCode[] {
  return findScriptAroundHoles(text, [...text.matchAll(INLINED)].map((found) => identifierMask({ start: found.index, end: found.index + found[0].length })));
}

/**
 * The script of a page with server code: `holes` ascend; a hole masked by a name stands for a value, one masked by blanks for nothing.
 */
export function findScriptAroundHoles(text: string, holes: readonly Mask[]): EmbeddedCode[] {
  // A tag may hold server code with any character; the scan is to see none of it.
  const seen = maskedText(text, holes.map(identifierMask));
  const page = scanHtml(seen);
  const found = [...scriptElements(seen, page), ...templateProgram(seen, 'javascript', handlers(seen, page))];
  return found.map((code) => ({ ...code, masks: [...code.masks, ...holes.filter((hole) => code.ranges.some((range) => hole.start >= range.start && hole.end <= range.end))] }));
}

function scriptElements(text: string, page: HtmlPage): EmbeddedCode[] {
  return page.tags.flatMap((tag): EmbeddedCode[] => {
    if (tag.name !== 'script' || tag.content === undefined) return [];
    const language = scriptLanguage(text, tag);
    if (language === undefined || text.slice(tag.content.start, tag.content.end).trim() === '') return [];
    return [{ language, role: 'script', ranges: [tag.content], masks: [] }];
  });
}

/** By `lang`, then `type` (https://html.spec.whatwg.org/multipage/scripting.html#attr-script-type); undefined: data or a template. */
export function scriptLanguage(text: string, tag: HtmlTag): SyntaxLanguageId | undefined {
  const lang = attributeValue(text, tag, 'lang')?.toLowerCase();
  const type = attributeValue(text, tag, 'type')?.toLowerCase() ?? '';
  if (lang === 'ts' || lang === 'typescript' || type.endsWith('typescript')) return 'typescript';
  if (lang === 'tsx') return 'tsx';
  if (lang !== undefined && !/^(?:jsx?|javascript|babel|es\d*)?$/.test(lang)) return undefined;
  return type === '' || type === 'module' || /^(?:text|application)\/(?:x-)?(?:javascript|ecmascript|jsx|babel)(?:\s*;|$)/.test(type) ? 'javascript' : undefined;
}

function handlers(text: string, page: HtmlPage): TemplatePiece[] {
  return page.tags.flatMap((tag) => tag.attributes.flatMap(({ name, value, quoted }): TemplatePiece[] => {
    // `<asp:Button OnClick=...>` names a method of the server.
    if (!quoted || tag.name.includes(':')) return [];
    if (/^on[a-z]+$/i.test(name)) return [{ ...value, as: 'statements' }];
    const scheme = /^\s*javascript:/i.exec(text.slice(value.start, Math.min(value.end, value.start + 40)));
    return scheme === null ? [] : [{ start: value.start + scheme[0].length, end: value.end, as: 'statements' }];
  }));
}
