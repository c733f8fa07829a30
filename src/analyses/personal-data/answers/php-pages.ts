// Pages that PHP fills: templates of ThinkPHP and Smarty, Blade; which fields of persons a page shows, and which page a handler fills with what.
import type { Fact } from '../../../model/fact.ts';
import type { SourceFile } from '../../../model/source-file.ts';
import { subjectOf } from '../../../ruleset/vocabularies/match-field.ts';
import type { PersonalDataFields } from '../../../ruleset/vocabularies/personal-data-fields.ts';
import { pageFact } from '../flow/flow-facts.ts';
import { hides, isGenericName, MOST_FIELDS, NOT_ROWS, ShownFields } from './shown-fields.ts';
import { SCRIPT, withoutBlocks, type BlockMarks } from './without-blocks.ts';

const BLOCKS: readonly BlockMarks[] = [['{/*', '*/}'], ['<!--', '-->'], ['{{--', '--}}'], ['{*', '*}'], SCRIPT];
/** `{$patient.phone}`, `{$vo['phone']}`, `{$vo->phone|default=''}`. */
const THINK = /\{\$([A-Za-z_]\w{0,60})(?:\.|->|\[['"])(\w{1,60})(?:['"]\])?((?:\s{0,4}(?:\||\?)[^{}]{0,120})?)\}/g;
/** `{{ $patient->phone }}`, `{!! $patient['phone'] ?? '' !!}`. */
const BLADE = /\{(?:\{|!!)\s{0,20}\$([A-Za-z_]\w{0,60})(?:->|\[['"])(\w{1,60})(?:['"]\])?((?:\s{0,4}(?:\?\?|\|\||\?:)[^{}]{0,120})?)\s{0,20}(?:\}|!!)\}/g;
/** `{volist name="patients" id="vo"}`, `<foreach name="list" item="vo">`. */
const LIST = /[{<](?:volist|foreach)\s([^{}<>]{1,300})[}>]/g;
const EACH = /(?:\{foreach\s{1,8}|@for(?:each|else)\s{0,4}\(\s{0,4})\$([\w>-]{1,60})\s{1,8}as\s{1,8}(?:\$\w{1,60}\s{0,4}=>\s{0,4})?\$(\w{1,60})/g;
const ATTRIBUTE = /(\w{1,10})\s{0,4}=\s{0,4}["']?\$?([\w.]{1,60})/g;

/** Folders of pages about accounts, and what such a page shows of each. */
const ACCOUNTS = /^(?:users?|admins?|accounts?|members?|auth\w{0,10}|system|login|profile)$/i;
const ACCOUNT_FIELDS = /^(?:patient_name|phone|email|birth_date|wechat_openid)$/;

export function isPhpPage({ path, kind, text }: SourceFile): boolean {
  return path.endsWith('.blade.php') || (kind === 'html' && text.includes('{$') && !text.includes('{%'));
}

/** A fact of kind `page-fields`, where the page shows any. */
export function phpPageFields(file: SourceFile, vocabulary: PersonalDataFields): Fact[] {
  const text = withoutBlocks(file.text, BLOCKS);
  const loops = new Map(Array.from(text.matchAll(EACH), ([, list = '', variable = '']) => [variable, list.split('->')]));
  for (const [, rest = ''] of text.matchAll(LIST)) {
    const given = new Map(Array.from(rest.matchAll(ATTRIBUTE), ([, name = '', value = '']) => [name, value]));
    const variable = given.get('id') ?? given.get('item');
    if (variable !== undefined) loops.set(variable, (given.get('name') ?? given.get('from') ?? '').split('.'));
  }
  const stem = (file.path.split('/').at(-1) ?? '').replace(/(?:\.\w{1,10}){1,2}$/, '');
  const folder = file.path.split('/').at(-2) ?? '';
  const shown = new ShownFields();
  for (const [, variable = '', field = '', filters = ''] of [...text.matchAll(file.path.endsWith('.blade.php') ? BLADE : THINK)].slice(0, MOST_FIELDS)) {
    if (hides(filters, vocabulary) || NOT_ROWS.test(variable)) continue;
    const over = loops.get(variable) ?? [];
    const root = over[0] ?? variable;
    const named = [...over, variable].filter((one) => one.length > 2 && !isGenericName(one));
    // Nothing tells what the rows are but the page's own place.
    const holder = named.find((one) => subjectOf(vocabulary, '', one) === 'patient') ?? named[0] ?? (subjectOf(vocabulary, '', folder) === 'patient' ? folder : stem);
    shown.add(root, holder, field);
  }
  const isStaff = subjectOf(vocabulary, '', folder) === 'staff';
  const holders = shown.holders(vocabulary).flatMap((held) => {
    const isPatient = subjectOf(vocabulary, '', held.holder) === 'patient';
    // Who may log in has a name and a number, too.
    const isAccount = !isPatient && ACCOUNTS.test(folder) && held.members.every(([, id]) => ACCOUNT_FIELDS.test(id));
    return isAccount ? [] : [{ ...held, staff: held.staff || (!isPatient && isStaff) }];
  });
  return holders.length === 0 ? [] : [pageFact({ name: file.path, path: file.path }, { holders, includes: [] })];
}

const FETCHES = /\breturn\s{1,8}(?:\$this\s?->\s?(?:view\s?->\s?)?|View::)?(?:fetch|display|view)\s?\(\s{0,8}(?:['"]([\w./@:-]{0,120})['"])?|\$this\s?->\s?display\s?\(\s{0,4}(?:['"]([\w./@:-]{0,120})['"])?/g;
const ASSIGNS = /\bassign\s?\(\s{0,8}['"](\w{1,60})['"]\s{0,4},\s{0,4}(\$\w{1,60})?/g;
const COMPACT = /\bcompact\s?\(([^()]{1,600})\)/g;
const WITH = /(?:->\s?with\s?\(\s{0,4}|[[,]\s{0,8})['"](\w{1,60})['"]\s{0,4}(?:,|=>)\s{0,4}(\$\w{1,60})?/g;
/** What the caller's own number selects, and what the session holds. */
const OWN = /\bsession\s?\(\s?['"]|\bSession::get|\$_SESSION|\bAuth::|\bauth\s?\(\)|->user\(\)/;

/** A page that a method may fill, and the names under which it gives rows to it. */
export interface PhpPage {
  readonly page: string;
  readonly given: readonly string[];
}

/** @param type name of the class. @param code of the method, with that of those of its class that it calls. */
export function filledByPhp(type: string, method: string, code: string): PhpPage[] {
  const named = Array.from(code.matchAll(FETCHES), ([, a, b]) => a ?? b ?? '');
  if (named.length === 0) return [];
  const isOwn = (variable: string | undefined): boolean => variable !== undefined && [...code.matchAll(new RegExp(String.raw`\$${variable.slice(1)}\s{0,8}=(?!=)([^;]{1,400});`, 'g'))].some(([, value = '']) => OWN.test(value));
  const given = [
    ...Array.from(code.matchAll(ASSIGNS)).filter(([, , value]) => !isOwn(value)).map(([, name = '']) => name),
    ...Array.from(code.matchAll(COMPACT)).flatMap(([, list = '']) => Array.from(list.matchAll(/['"](\w{1,60})['"]/g), ([, name = '']) => name)).filter((name) => !isOwn(`$${name}`)),
    ...Array.from(code.matchAll(WITH)).filter(([, , value]) => !isOwn(value)).map(([, name = '']) => name),
  ];
  const controller = type.replace(/(?<=.)Controller$/, '');
  const places = (action: string): readonly string[] => [`${controller}/${action}`, `${controller.toLowerCase()}/${action.toLowerCase()}`, `${controller.replace(/(?<=[a-z\d])(?=[A-Z])/g, '_').toLowerCase()}/${action.toLowerCase()}`];
  const pages = named.flatMap((name): readonly string[] => {
    if (name === '') return places(method);
    const path = name.replace(/^[@/]|^\w{1,40}@|^\w{1,40}::/g, '').replace(/:/g, '/');
    if (!path.includes('/') && !path.includes('.')) return [...places(path), `${path}.blade.php`];
    return path.includes('/') ? [path] : [`${path.replaceAll('.', '/')}.blade.php`, path.replaceAll('.', '/')];
  });
  return [...new Set(pages)].map((page) => ({ page, given: [...new Set(given)] }));
}
