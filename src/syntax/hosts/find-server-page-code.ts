// JSP and ASP.NET pages: what stands in `<% %>` is one program in the order of the page, script elements are others.
import type { Region } from '../../model/location.ts';
import { blankMask, type EmbeddedCode, identifierMask, type Mask } from './embedded-code.ts';
import { findScriptAroundHoles } from './find-html-code.ts';
import { attributeValue, scanHtml } from './scan-html.ts';

/** One `<% ... %>` or an element that means the same. */
interface Island extends Region {
  /** What follows the percent sign: '' statements, `=` output, `!` members, `@` directive, `-` comment, `$` expression language. */
  readonly sign: string;
  readonly code: Region;
}

/** Java of a JSP (https://jakarta.ee/specifications/pages/4.0/): scriptlets, expressions and declarations. Expression language is not Java. */
export function findJspCode(text: string): EmbeddedCode[] {
  const islands = findIslands(text, /<%--|<%[@!=]?|<jsp:(scriptlet|expression|declaration)\s*>|[$#]\{/g);
  return [pageProgram(text, 'java', islands.filter(({ sign }) => sign !== '$')), ...findScriptAroundHoles(text, islands.map(toHole))];
}

/** C# of an ASP.NET page (https://learn.microsoft.com/previous-versions/aspnet/fy30at8h(v=vs.100)); pages in Visual Basic have script alone. */
export function findAspxCode(text: string): EmbeddedCode[] {
  const islands = findIslands(text, /<%--|<%[@!=#:$]?/g);
  const scripts = findScriptAroundHoles(text, islands.map(toHole));
  const language = /<%@[^%]{0,400}?\blanguage\s*=\s*["']?(\w+)/i.exec(text)?.[1]?.toLowerCase();
  if (language !== undefined && !/^(?:c|cs|csharp)$/.test(language)) return scripts;
  const servers = scanHtml(text).tags.filter((tag) => tag.name === 'script' && tag.content !== undefined && attributeValue(text, tag, 'runat')?.toLowerCase() === 'server');
  const members = servers.flatMap(({ content }): EmbeddedCode[] => (content === undefined ? [] : [classBody(text, content)]));
  const inServer = ({ ranges }: EmbeddedCode): boolean => ranges.some((range) => servers.some(({ content }) => content?.start === range.start));
  return [pageProgram(text, 'csharp', islands.filter(({ sign }) => sign !== '$')), ...members, ...scripts.filter((script) => !inServer(script))];
}

/** Members of a type as the body of a class without a name of its own, in place of the tag before them and the `<` behind. */
function classBody(text: string, content: Region): EmbeddedCode {
  const head = 'class _ {';
  const start = content.start - head.length;
  const masks: Mask[] = [{ start, end: content.start, text: head }];
  if (content.end < text.length) masks.push({ start: content.end, end: content.end + 1, text: '}' });
  return { language: 'csharp', role: 'page', ranges: [{ start, end: Math.min(text.length, content.end + 1) }], masks };
}

function findIslands(text: string, opening: RegExp): Island[] {
  const islands: Island[] = [];
  opening.lastIndex = 0;
  for (let found = opening.exec(text); found !== null; found = opening.exec(text)) {
    const [open, element] = found;
    const start = found.index;
    const from = start + open.length;
    const closing = element !== undefined ? `</jsp:${element}>` : open === '<%--' ? '--%>' : open.startsWith('<%') ? '%>' : '}';
    let end = text.indexOf(closing, from);
    const next = open.startsWith('<%') && open !== '<%--' ? text.indexOf('<%', from) : -1;
    // Half-typed: an island that has not been closed ends with its line, an expression that has not is text.
    const lineEnd = text.indexOf('\n', from);
    const unclosed = end === -1 || (next !== -1 && next < end) || (closing === '}' && lineEnd !== -1 && lineEnd < end);
    if (unclosed && closing === '}') continue;
    if (unclosed) end = lineEnd === -1 ? text.length : lineEnd;
    const after = unclosed ? end : end + closing.length;
    const signs: Readonly<Record<string, string>> = { scriptlet: '', expression: '=', declaration: '!' };
    const sign = element !== undefined ? signs[element] ?? '' : closing === '}' || open.endsWith('$') ? '$' : open.slice(2, 3);
    islands.push({ start, end: after, sign: sign === '#' || sign === ':' ? '=' : sign, code: { start: from, end } });
    opening.lastIndex = after;
  }
  return islands;
}

function toHole(island: Island): Mask {
  return island.sign === '=' || island.sign === '$' ? identifierMask(island) : blankMask(island);
}

function pageProgram(text: string, language: 'java' | 'csharp', islands: readonly Island[]): EmbeddedCode {
  const ranges: Region[] = [];
  const masks: Mask[] = [];
  for (const { sign, start, code, end } of islands) {
    if (sign === '@') {
      const found = language === 'java' ? /\bimport(\s*=\s*["']\s*)[\w.*]+\s*(?=["'])/.exec(text.slice(code.start, code.end)) : null;
      if (found === null) continue;
      // `import="a.B"` reads as `import  a.B;`; of several in one attribute there is no room for any.
      const from = code.start + found.index;
      const quote = from + found[0].length;
      const gap = from + 'import'.length;
      ranges.push({ start: from, end: quote + 1 });
      masks.push(blankMask({ start: gap, end: gap + (found[1] ?? '').length }), { start: quote, end: quote + 1, text: ';' });
      continue;
    }
    if (sign === '-') continue;
    const tail = Math.min(end, code.end + 2);
    // In C# a value alone is no statement, but `_ = value;` is; `<%=` has room for that.
    const assigned = sign === '=' && language === 'csharp';
    ranges.push({ start: assigned ? start : code.start, end: tail });
    if (assigned) masks.push({ start, end: code.start, text: '_='.padEnd(code.start - start) });
    // The line end keeps a comment at the end of one island from reaching into the next.
    if (tail > code.end) masks.push({ start: code.end, end: tail, text: (sign === '=' ? ';\n' : '\n ').slice(0, tail - code.end) });
  }
  return { language, role: 'page', ranges, masks };
}
