// Razor pages (.cshtml, .razor): C# and markup that hold each other.
import type { Region } from '../../model/location.ts';
import { blankMask, type EmbeddedCode, identifierMask, type Mask } from './embedded-code.ts';
import { findScriptAroundHoles } from './find-html-code.ts';
import { RazorScanner } from './razor-scanner.ts';

/**
 * The page's C# in order as one program of statements, its expressions among them; `@functions` and `@code` as classes; script elements.
 * https://learn.microsoft.com/aspnet/core/mvc/views/razor
 */
export function findRazorCode(text: string): EmbeddedCode[] {
  const { ranges, masks, members, outputs, silent } = new RazorScanner(text).scan();
  const holes: Mask[] = [...outputs.map(identifierMask), ...silent.map(blankMask)].sort((a, b) => a.start - b.start);
  return [{ language: 'csharp', role: 'page', ranges, masks }, ...members.map((body) => classBody(text, body)), ...findScriptAroundHoles(text, holes)];
}

/** `@code {` and the white space around it have room for the head of a class, as short as it must be. */
function classBody(text: string, { start, end }: Region): EmbeddedCode {
  const keyword = text.lastIndexOf('@', start);
  const room = /\s{0,20}$/.exec(text.slice(Math.max(0, keyword - 20), keyword))?.[0].length ?? 0;
  const from = keyword - Math.min(room, 2);
  const head = ['class _ {', 'class _{'].find((one) => one.length <= start - from);
  if (head === undefined) return { language: 'csharp', role: 'page', ranges: [{ start, end }], masks: [] };
  const close = Math.min(text.length, end + 1);
  return { language: 'csharp', role: 'page', ranges: [{ start: from, end: close }], masks: [{ start: from, end: start, text: head.padStart(start - from) }] };
}
