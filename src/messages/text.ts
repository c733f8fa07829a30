// Turns a message id with arguments into text in the language asked for.
import { localized, type Language } from '../model/rule.ts';
import { CATALOGUE } from './catalogue.ts';

/** Fills `{0}`, `{1}` ... of a template, and `{0|finding is|findings are}` by number; a missing argument stays visible as its placeholder. */
export function fill(template: string, args: readonly (string | number)[] = []): string {
  return template.replace(/\{(\d)(?:\|([^|{}]{0,60})\|([^|{}]{0,60}))?\}/g, (whole, index: string, one?: string, many?: string) => {
    const value = args[Number(index)];
    if (value === undefined) return whole;
    return (String(value) === '1' ? one : many) ?? String(value);
  });
}

/** The text of message `id`; an unknown id is shown as it is rather than lost. */
export function text(language: Language, id: string, args: readonly (string | number)[] = []): string {
  const entry = CATALOGUE[id];
  return entry === undefined ? [id, ...args].join(' ') : fill(localized(entry, language), args);
}
