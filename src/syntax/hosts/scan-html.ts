// Tags, attributes and raw text of HTML-like pages, as browsers read them, on finished and half-typed text alike.
import type { Region } from '../../model/location.ts';

export interface HtmlAttribute {
  /** As written. */
  readonly name: string;
  /** Inside the quotes; empty at the end of the name where there is no value. */
  readonly value: Region;
  readonly quoted: boolean;
}

/** A start tag. */
export interface HtmlTag {
  /** In lower case. */
  readonly name: string;
  readonly attributes: readonly HtmlAttribute[];
  /** First character after the tag. */
  readonly end: number;
  /** Text up to the end tag, for elements whose content is no markup (script, style, ...), else undefined. */
  readonly content: Region | undefined;
}

export interface HtmlPage {
  readonly tags: readonly HtmlTag[];
  /** `{{ ... }}` in text, without the braces, when asked for. */
  readonly interpolations: readonly Region[];
}

const RAW_TEXT: ReadonlySet<string> = new Set(['script', 'style', 'textarea', 'title', 'xmp', 'noscript', 'iframe']);

/** Reads a page. `mustache`: text holds `{{ ... }}`, in which `<` is no tag. */
export function scanHtml(text: string, mustache = false): HtmlPage {
  const tags: HtmlTag[] = [];
  const interpolations: Region[] = [];
  const step = mustache ? /<|\{\{/g : /</g;
  for (let at = 0; ;) {
    step.lastIndex = at;
    const found = step.exec(text);
    if (found === null) return { tags, interpolations };
    const from = found.index;
    if (found[0] === '{{') {
      const close = text.indexOf('}}', from + 2);
      // Half-typed: braces that close only after the next tag begin belong to something else.
      const end = close === -1 || /<\/?[a-z]/i.test(text.slice(from + 2, close)) && text.slice(from + 2, close).includes('{{') ? -1 : close;
      if (end !== -1) interpolations.push({ start: from + 2, end });
      at = end === -1 ? from + 2 : end + 2;
    } else if (text.startsWith('<!--', from)) {
      const close = text.indexOf('-->', from + 4);
      at = close === -1 ? text.length : close + 3;
    } else if (/[a-z]/i.test(text[from + 1] ?? '')) {
      const tag = readTag(text, from);
      tags.push(tag);
      at = tag.content?.end ?? tag.end;
    } else {
      at = from + 1;
    }
  }
}

function readTag(text: string, from: number): HtmlTag {
  let at = from + 1;
  while (at < text.length && !/[\s/><]/.test(text[at] as string)) at++;
  const name = text.slice(from + 1, at).toLowerCase();
  const attributes: HtmlAttribute[] = [];
  while (at < text.length && text[at] !== '>' && text[at] !== '<') {
    if (/[\s/"'=]/.test(text[at] as string)) {
      at++;
      continue;
    }
    const start = at;
    while (at < text.length && !/[\s/>=<]/.test(text[at] as string)) at++;
    const nameEnd = at;
    let value: Region = { start: at, end: at };
    let quoted = false;
    let equals = at;
    while (/[^\S\n]/.test(text[equals] ?? '')) equals++;
    if (text[equals] === '=') {
      at = equals + 1;
      while (/\s/.test(text[at] ?? '')) at++;
      const quote = text[at];
      if (quote === '"' || quote === "'") {
        const close = text.indexOf(quote, at + 1);
        const lineEnd = text.indexOf('\n', at);
        quoted = close !== -1;
        value = { start: at + 1, end: close !== -1 ? close : lineEnd === -1 ? text.length : lineEnd };
        at = value.end + (quoted ? 1 : 0);
      } else {
        const valueStart = at;
        while (at < text.length && !/[\s><]/.test(text[at] as string)) at++;
        value = { start: valueStart, end: at };
      }
    }
    attributes.push({ name: text.slice(start, nameEnd), value, quoted });
  }
  const selfClosing = text[at - 1] === '/';
  const end = text[at] === '>' ? at + 1 : at;
  if (!RAW_TEXT.has(name) || selfClosing || text[at] !== '>') return { name, attributes, end, content: undefined };
  const close = new RegExp(`</${name}(?=[\\s/>]|$)`, 'gi');
  close.lastIndex = end;
  return { name, attributes, end, content: { start: end, end: close.exec(text)?.index ?? text.length } };
}

/** The value of attribute `name` (lower case), undefined: the tag has none. */
export function attributeValue(text: string, tag: HtmlTag, name: string): string | undefined {
  const found = tag.attributes.find((attribute) => attribute.name.toLowerCase() === name);
  return found === undefined ? undefined : text.slice(found.value.start, found.value.end).trim();
}
