// Pages that Django and Jinja fill: which fields of persons a template shows.
import type { Fact } from '../../../model/fact.ts';
import type { SourceFile } from '../../../model/source-file.ts';
import type { PersonalDataFields } from '../../../ruleset/vocabularies/personal-data-fields.ts';
import { pageFact } from '../flow/flow-facts.ts';
import { hides, isGenericName, MOST_FIELDS, NOT_ROWS, ShownFields } from './shown-fields.ts';
import { withoutBlocks, type BlockMarks } from './without-blocks.ts';

/** `{{ patient.id_card }}`, with what filters make of it and what stands there instead. */
const SHOWN = /\{\{-?\s{0,20}([A-Za-z_]\w{0,60}(?:\.\w{1,60}){1,5})((?:\s{0,8}\|[^{}|]{1,80}){0,4}(?:\s{1,8}(?:or|if)\s[^{}]{0,200})?)\s{0,20}-?\}\}/g;
const LOOP = /\{%-?\s{0,8}for\s{1,8}(?:\w{1,40}\s{0,4},\s{0,4})?(\w{1,60})\s{1,8}in\s{1,8}([\w.]{1,120})/g;
const INCLUDED = /\{%-?\s{0,8}(?:include|extends)\s{1,8}['"]([^'"\n]{1,200})['"]/g;
const COMMENTS: readonly BlockMarks[] = [['{#', '#}'], ['{% comment', 'endcomment'], ['{%comment', 'endcomment'], ['<!--', '-->']];

/** Whether a page is filled on the server; one that Vue fills in the browser uses the same braces. */
function isFilledPage(text: string): boolean {
  return text.includes('{%') && text.includes('{{') && !/\sv-(?:for|model|if|bind)\b|\bng-(?:app|repeat)\b/.test(text);
}

/** A fact of kind `page-fields`, where the page shows any, or includes another. */
export function pythonPageFields(file: SourceFile, vocabulary: PersonalDataFields): Fact[] {
  if (!isFilledPage(file.text)) return [];
  const text = withoutBlocks(file.text, COMMENTS);
  const loops = new Map(Array.from(text.matchAll(LOOP), ([, variable = '', rows = '']) => [variable, rows.split('.').at(-1) ?? '']));
  const stem = (file.path.split('/').at(-1) ?? '').replace(/\.\w{1,10}$/, '');
  const shown = new ShownFields();
  for (const [, path = '', filters = ''] of [...text.matchAll(SHOWN)].slice(0, MOST_FIELDS)) {
    const parts = path.split('.');
    const [root = ''] = parts;
    if (hides(filters, vocabulary) || parts.slice(0, -1).some((part) => NOT_ROWS.test(part)) || NOT_ROWS.test(loops.get(root) ?? '')) continue;
    const named = parts.length > 2 ? parts.at(-2) ?? '' : loops.get(root) ?? root;
    shown.add(undefined, isGenericName(named) || named.length < 3 ? stem : named, parts.at(-1) ?? '');
  }
  const holders = shown.holders(vocabulary);
  const includes = Array.from(text.matchAll(INCLUDED), ([, page = '']) => page);
  return holders.length === 0 && includes.length === 0 ? [] : [pageFact({ name: file.path, path: file.path }, { holders, includes })];
}
