// Vue single-file components: script blocks, and the expressions of the template in the script's language.
import type { EmbeddedCode } from './embedded-code.ts';
import { scriptLanguage } from './find-html-code.ts';
import { attributeValue, type HtmlAttribute, scanHtml } from './scan-html.ts';
import { type TemplatePiece, templateProgram } from './template-program.ts';

/** Script blocks are programs; the template's expressions together are one, too. `v-for` gives its source, slots nothing: they declare. */
export function findVueCode(text: string): EmbeddedCode[] {
  const { tags, interpolations } = scanHtml(text, true);
  const scripts = tags.flatMap((tag): EmbeddedCode[] => {
    if (tag.name !== 'script' || tag.content === undefined || text.slice(tag.content.start, tag.content.end).trim() === '') return [];
    const language = scriptLanguage(text, tag);
    return language === undefined ? [] : [{ language, role: 'script', ranges: [tag.content], masks: [] }];
  });
  const template = tags.find((tag) => tag.name === 'template');
  // Pug and the like have no such tags; what looks like one is chance.
  if (template === undefined || !['', 'html', undefined].includes(attributeValue(text, template, 'lang'))) return scripts;
  const pieces: TemplatePiece[] = [
    ...interpolations.map((region): TemplatePiece => ({ ...region, as: 'expression' })),
    ...tags.flatMap((tag) => tag.attributes.flatMap((attribute) => pieceOf(text, attribute))),
  ].sort((a, b) => a.start - b.start);
  // Expressions may use the syntax of the script's language; plain script is enough where there is none.
  const language = scripts.some((one) => one.language !== 'javascript') ? 'typescript' : 'javascript';
  return [...scripts, ...templateProgram(text, language, pieces)];
}

/** https://vuejs.org/api/built-in-directives.html */
function pieceOf(text: string, { name, value, quoted }: HtmlAttribute): TemplatePiece[] {
  if (!quoted || value.start === value.end) return [];
  if (/^(?:@|v-on[:.]|v-on$)/.test(name)) return [{ ...value, as: 'statements' }];
  if (/^(?:#|v-slot|slot-scope$|v-pre$|v-cloak$|v-once$)/.test(name)) return [];
  if (name === 'v-for') {
    const source = /^[\s\S]*?\s(?:in|of)\s/.exec(text.slice(value.start, value.end));
    return source === null ? [] : [{ start: value.start + source[0].length, end: value.end, as: 'expression' }];
  }
  return /^(?::|\.|v-)/.test(name) ? [{ ...value, as: 'expression' }] : [];
}
