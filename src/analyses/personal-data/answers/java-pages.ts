// Pages that Java fills: JSP with its expressions and tags, Thymeleaf, FreeMarker, and the tags of Struts; which fields of persons a page shows.
import type { Fact } from '../../../model/fact.ts';
import type { SourceFile } from '../../../model/source-file.ts';
import { subjectOf } from '../../../ruleset/vocabularies/match-field.ts';
import type { PersonalDataFields } from '../../../ruleset/vocabularies/personal-data-fields.ts';
import { pageFact } from '../flow/flow-facts.ts';
import { isGenericName, MOST_FIELDS, NOT_ROWS, ShownFields } from './shown-fields.ts';
import { SCRIPT, withoutBlocks, type BlockMarks } from './without-blocks.ts';

const COMMENTS: readonly BlockMarks[] = [['<%--', '--%>'], ['<!--', '-->'], ['<#--', '-->']];
/** `${patient.phone}`, `*{phone}`, `${p.getPhone()}`: a path and nothing beside it; FreeMarker's `!` only fills gaps. */
const EXPRESSION = /(?<!\\)([$*])\{\s{0,20}([A-Za-z_]\w{0,60}(?:\.\w{1,60}(?:\(\))?){0,5})\s{0,8}(?:!(?:"[^"{}]{0,20}"|'[^'{}]{0,20}')?)?\s{0,20}\}/g;
/** Attributes that ask and walk, and show nothing. */
const ASKED = /(?:\b(?:test|items|begin|end|if|unless|each|object|switch|case|with|replace|insert|include)\s{0,4}=\s{0,4}["'][^"'<>]{0,80})$/;
const TAG = /<(s:property|s:iterator|c:forEach|bean:write|logic:iterate)\b([^<>]{0,400}?)\/?>/g;
const ATTRIBUTE = /([\w:]{1,20})\s{0,4}=\s{0,4}(?:"([^"]{0,200})"|'([^']{0,200})')/g;
const SCRIPTLET = /<%=\s{0,20}([a-z_]\w{0,60})\s{0,4}\.\s{0,4}(?:get([A-Z]\w{0,60})\(\s{0,4}\)|(?:get|getString|getObject)\(\s{0,4}"(\w{1,60})"\s{0,4}\))\s{0,20}%>/g;
const TYPED = /\b([A-Z]\w{1,60})\s{1,8}([a-z_]\w{0,60})\s{0,8}(?=[=:])/g;
const EACH = /\bth:each\s{0,4}=\s{0,4}"\s{0,8}(\w{1,60})(?:\s{0,4},\s{0,4}\w{1,60})?\s{0,4}:\s{0,4}\$\{\s{0,8}([\w.]{1,120}(?:\(\))?)\s{0,8}\}/g;
const OBJECT = /\bth:object\s{0,4}=\s{0,4}"\s{0,8}\$\{\s{0,8}([\w.]{1,120})\s{0,8}\}/g;
const LIST = /<#list\s{1,8}([\w.]{1,120})(?:\s{0,4}!\s{0,4}\[?\]?)?\s{1,8}as\s{1,8}(\w{1,60})\s{0,8}>/g;
/** What belongs to the login, the address or the page, not to what the handler has put there. */
const SCOPE = /^(?:sessionScope|session|applicationScope|application|param|paramValues|cookie|header|initParam|pageContext|parameters|rc|springMacroRequestContext|principal|shiro)$/;

/** One field that is shown: what holds it, and the name that the handler gave to the outermost part. */
interface Shown {
  readonly root: string | undefined;
  readonly holders: readonly string[];
  readonly field: string;
}

/** What a variable of a loop runs over, or the type that it is declared with. */
interface Loop {
  readonly over: readonly string[];
  readonly type?: string;
}

export function isJavaPage({ path, kind, text }: SourceFile): boolean {
  return kind === 'jsp' || (kind === 'html' && (/\sth:[a-z]/.test(text) || path.endsWith('.ftl')));
}

/** A fact of kind `page-fields`, where the page shows any. */
export function javaPageFields(file: SourceFile, vocabulary: PersonalDataFields): Fact[] {
  // In a script of Thymeleaf and FreeMarker the same characters are the script's own.
  const text = withoutBlocks(file.text, file.kind === 'jsp' ? COMMENTS : [...COMMENTS, SCRIPT]);
  const stem = (file.path.split('/').at(-1) ?? '').replace(/\.\w{1,10}$/, '');
  const shown = new ShownFields();
  for (const { root, holders, field } of shownIn(text).slice(0, MOST_FIELDS)) {
    const named = holders.filter((one) => one.length > 2 && !isGenericName(one));
    shown.add(root, named.find((one) => subjectOf(vocabulary, '', one) === 'patient') ?? named[0] ?? stem, field);
  }
  const holders = shown.holders(vocabulary);
  return holders.length === 0 ? [] : [pageFact({ name: file.path, path: file.path }, { holders, includes: [] })];
}

function shownIn(text: string): Shown[] {
  const loops = new Map<string, Loop>();
  const learn = (variable: string, over: string): void => void loops.set(variable, { over: partsOf(over) ?? [] });
  for (const [, variable = '', over = ''] of text.matchAll(EACH)) learn(variable, over);
  for (const [, over = '', variable = ''] of text.matchAll(LIST)) learn(variable, over);
  const shown: Shown[] = [];
  /** What a tag without a variable of its own runs over. */
  let around: readonly string[] = [];
  for (const { 0: whole, 1: tag = '', 2: rest = '' } of text.matchAll(TAG)) {
    const given = new Map(Array.from(rest.matchAll(ATTRIBUTE), ([, name = '', a, b]) => [name, a ?? b ?? '']));
    const value = unwrapped(given.get(tag === 'c:forEach' ? 'items' : tag.startsWith('s:') ? 'value' : 'name') ?? '');
    if (tag === 's:property') shown.push(...pathShown(partsOf(value), loops, around));
    else if (tag === 'bean:write') shown.push(...pathShown(partsOf(`${value}.${given.get('property') ?? ''}`), loops, []));
    else if (!whole.startsWith('</')) {
      const variable = given.get('var') ?? given.get('id');
      if (variable !== undefined) learn(variable, value);
      else around = partsOf(value) ?? [];
    }
  }
  const object = partsOf([...text.matchAll(OBJECT)][0]?.[1] ?? '');
  for (const { 0: whole, 1: sign, 2: path = '', index } of text.matchAll(EXPRESSION)) {
    if (ASKED.test(text.slice(Math.max(0, index - 120), index)) || /^\s{0,4}\}/.test(text.slice(index + whole.length, index + whole.length + 5)) && sign === '$' && text[index - 1] === '{') continue;
    const parts = partsOf(path);
    shown.push(...pathShown(sign === '*' ? parts && object && [...object, ...parts] : parts, loops, []));
  }
  for (const [, type = '', variable = ''] of text.includes('<%=') ? text.matchAll(TYPED) : []) if (!loops.has(variable)) loops.set(variable, { over: [], type });
  for (const [, variable = '', getter, key] of text.matchAll(SCRIPTLET)) {
    if (SCOPE.test(variable) || variable === 'request') continue;
    shown.push({ root: undefined, holders: [loops.get(variable)?.type ?? '', variable], field: getter === undefined ? key ?? '' : decapitalised(getter) });
  }
  return shown;
}

/** A field at the end of a path, unless the path begins with who is logged in. */
function pathShown(path: readonly string[] | undefined, loops: ReadonlyMap<string, Loop>, around: readonly string[]): Shown[] {
  if (path === undefined) return [];
  const parts = path.length === 1 ? [...around, ...path] : path;
  const [first = ''] = parts;
  const loop = loops.get(first);
  const over = loop === undefined ? [] : outermost(loop.over, loops);
  const [root = first] = over;
  const inner = [...over, ...parts.slice(loop === undefined ? 0 : 1, -1)];
  if (parts.length < 2 || SCOPE.test(root) || inner.some((part, at) => NOT_ROWS.test(part) && (at === 0 && loop === undefined || !/^(?:user|page)$/i.test(part)))) return [];
  return [{ root, holders: [...parts.slice(0, -1).reverse(), ...over.toReversed()], field: parts.at(-1) ?? '' }];
}

/** A loop over what another loop gives. */
function outermost(over: readonly string[], loops: ReadonlyMap<string, Loop>): readonly string[] {
  const [first = ''] = over;
  const outer = loops.get(first);
  return outer === undefined || outer.over[0] === first || outer.over.length === 0 ? over : [...outer.over, ...over];
}

/** `requestScope.patient.phone` as its names; undefined for a call that is no getter. */
function partsOf(path: string): string[] | undefined {
  const parts = path.trim().split('.').filter((part) => part !== '');
  if (parts.length > 1 && /^(?:requestScope|request|pageScope)$/.test(parts[0] ?? '')) parts.shift();
  if (parts.length === 0 || parts.some((part) => part.endsWith('()') && !/^get\w/.test(part))) return undefined;
  return parts.map((part) => (part.endsWith('()') ? decapitalised(part.slice(3, -2)) : part));
}

/** `%{#request.pb.list}`, `${patients}` without what stands around the path. */
function unwrapped(value: string): string {
  return (/^\s{0,8}(?:[%$]\{\s{0,8})?#?([\w.]{1,160}(?:\(\))?)\s{0,8}\}?\s{0,8}$/.exec(value)?.[1] ?? '').replace(/^#/, '');
}

function decapitalised(name: string): string {
  return name.slice(0, 1).toLowerCase() + name.slice(1);
}
