// Pages that Django and Jinja fill: which fields of persons a template shows.
import type { Fact } from '../../../model/fact.ts';
import type { SourceFile } from '../../../model/source-file.ts';
import { subjectOf } from '../../../ruleset/vocabularies/match-field.ts';
import type { PersonalDataFields } from '../../../ruleset/vocabularies/personal-data-fields.ts';
import { pageFact, type PageHolder } from '../flow/flow-facts.ts';
import { isAboutField, personalMembers, showsPerson } from '../personal-members.ts';

/** `{{ patient.id_card }}`, with what filters make of it and what stands there instead. */
const SHOWN = /\{\{-?\s{0,20}([A-Za-z_]\w{0,60}(?:\.\w{1,60}){1,5})((?:\s{0,8}\|[^{}|]{1,80}){0,4}(?:\s{1,8}(?:or|if)\s[^{}]{0,200})?)\s{0,20}-?\}\}/g;
const LOOP = /\{%-?\s{0,8}for\s{1,8}(?:\w{1,40}\s{0,4},\s{0,4})?(\w{1,60})\s{1,8}in\s{1,8}([\w.]{1,120})/g;
const INCLUDED = /\{%-?\s{0,8}(?:include|extends)\s{1,8}['"]([^'"\n]{1,200})['"]/g;
const COMMENT = /\{#[^\n]{0,2000}?#\}|\{%\s{0,8}comment\b[\s\S]{0,20000}?endcomment\s{0,8}%\}|<!--[\s\S]{0,20000}?-->/g;
/** Filters that leave out a part of what they show. */
export const HIDES = /mask|slice|hide|desens|truncat|star|privacy|secret|tuomin|length|yesno/i;
/** Fields of forms, who is logged in, and what the template engine gives. */
export const NOT_ROWS = /^(?:form|forms|field|fields|errors?|request|user|current_user|session|g|self|loop|forloop|csrf|settings|config|site|messages?|pagination|paginator|hospital|clinic|company|organi[sz]ation|department|dept|supplier|pharmacy)$|_form$|^form_/i;
/** Names that say nothing of what they hold: the page's own name does. */
const GENERIC = /^(?:object|object_list|page_obj|obj|objs|item|items|row|rows|data|datas|list|lists|info|infos|result|results|record_list|queryset|page|x|i|one|all)$/i;
export const MOST_FIELDS = 200;

/** Whether a page is filled on the server; one that Vue fills in the browser uses the same braces. */
export function isFilledPage(text: string): boolean {
  return text.includes('{%') && text.includes('{{') && !/\sv-(?:for|model|if|bind)\b|\bng-(?:app|repeat)\b/.test(text);
}

/** A fact of kind `page-fields`, where the page shows any, or includes another. */
export function pageFields(file: SourceFile, vocabulary: PersonalDataFields): Fact[] {
  if (!isFilledPage(file.text)) return [];
  const text = file.text.includes('#}') || file.text.includes('-->') || file.text.includes('endcomment') ? file.text.replace(COMMENT, (comment) => ' '.repeat(comment.length)) : file.text;
  const loops = new Map(Array.from(text.matchAll(LOOP), ([, variable = '', rows = '']) => [variable, rows.split('.').at(-1) ?? '']));
  const stem = (file.path.split('/').at(-1) ?? '').replace(/\.\w{1,10}$/, '');
  const shown = new Map<string, Set<string>>();
  for (const [, path = '', filters = ''] of [...text.matchAll(SHOWN)].slice(0, MOST_FIELDS)) {
    const parts = path.split('.');
    const [root = ''] = parts;
    if (HIDES.test(filters) || parts.slice(0, -1).some((part) => NOT_ROWS.test(part)) || NOT_ROWS.test(loops.get(root) ?? '')) continue;
    const named = parts.length > 2 ? parts.at(-2) ?? '' : loops.get(root) ?? root;
    const holder = GENERIC.test(named) || named.length < 3 ? stem : named;
    const fields = shown.get(holder);
    if (fields === undefined) shown.set(holder, new Set([parts.at(-1) ?? '']));
    else fields.add(parts.at(-1) ?? '');
  }
  const holders = Array.from(shown, ([holder, names]) => heldIn(holder, [...names], vocabulary)).filter(({ members }) => members.length > 0);
  const includes = Array.from(text.matchAll(INCLUDED), ([, page = '']) => page);
  return holders.length === 0 && includes.length === 0 ? [] : [pageFact({ name: file.path, path: file.path }, { holders, includes })];
}

/** Whether a name says nothing of what it holds. */
export function isGenericName(name: string): boolean {
  return GENERIC.test(name);
}

/** Fields of persons among those that a page shows of one record. An address on a page of visits is the clinic's as often as not. */
export function heldIn(holder: string, names: readonly string[], vocabulary: PersonalDataFields): PageHolder {
  const subject = subjectOf(vocabulary, '', holder);
  const all = personalMembers({ name: holder, members: names.map((name) => ({ name })) }, vocabulary).filter(({ member, match }) => !isAboutField(member.name, match.field.id));
  const members = showsPerson(all, subject === 'patient') ? all.filter(({ match }) => match.field.exposed && match.field.id !== 'address').map(({ member, match }) => [member.name, match.field.id, ''] as const) : [];
  return { holder, staff: subject === 'staff', members };
}

