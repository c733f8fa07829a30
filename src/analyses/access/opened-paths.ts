// Path patterns that a project lets through without a login: in calls and lists of code, in Spring and Shiro XML, in configuration.
import type { ConfigurationView } from '../../configuration/configuration-view.ts';
import type { Fact } from '../../model/fact.ts';
import { positionAt } from '../../model/location.ts';
import type { SourceFile } from '../../model/source-file.ts';
import { groupAt } from '../../configuration/argument-list.ts';
import type { LoginSigns } from '../../ruleset/vocabularies/login-signs.ts';
import { OPENED_PATH } from './endpoint.ts';
import { stringLiterals } from './string-literals.ts';

/** Calls whose arguments are paths; the first group only counts where `permitAll()` follows or `ignoring()` goes before. */
const CALL = /\.\s{0,40}(antMatchers|requestMatchers|mvcMatchers|pathMatchers|excludePathPatterns|addExclude|notMatch|addExcludePath)\s?\(/g;
const LET_THROUGH = /^\s{0,200}\.\s{0,8}(?:permitAll|anonymous)\s?\(/;
const AFTER_IGNORING = /\bignoring\s?\(\s?\)(?:\s{0,200}\.\s{0,8}\w{4,20}Matchers\s?\([^()]{0,400}\)){0,6}\s{0,200}$/;
const SHIRO = /\.\s{0,4}(?:put|addPathDefinition)\s?\(\s?"(\/[^"\r\n]{0,200})"\s?,\s?"anon"/g;

/** Facts of kind `opened-path`: the pattern, and whether `code` or `configuration` opens it. */
export function openedInCode(file: SourceFile, code: string, signs: LoginSigns): Fact[] {
  if (!code.includes('"/')) return [];
  const facts: Fact[] = [];
  const add = (pattern: string, at: number): void => {
    // Behind a `+` the beginning is unknown.
    if (/^\/\S{0,200}$/.test(pattern) && !/\+\s{0,40}"?$/.test(code.slice(Math.max(0, at - 42), at))) facts.push({ kind: OPENED_PATH, name: pattern, path: file.path, line: positionAt(file.lineStarts, at).line, data: 'code' });
  };
  for (const { 0: call, 1: name = '', index } of code.matchAll(CALL)) {
    const open = index + call.length - 1;
    const { end } = groupAt(code, open);
    const before = code.slice(Math.max(0, index - 600), index);
    const opens = name.endsWith('Matchers') ? LET_THROUGH.test(code.slice(end, end + 300)) || AFTER_IGNORING.test(before) : !name.startsWith('exclude') || isAskingInterceptor(before, signs);
    if (!opens) continue;
    const elsewhere = name === 'excludePathPatterns' ? askedElsewhere(code, signs) : undefined;
    for (const literal of stringLiterals(code.slice(open, end))) if (elsewhere?.has(literal.text) !== true) add(literal.text, open + literal.at);
  }
  for (const { 0: call, 1: pattern = '', index } of code.matchAll(SHIRO)) add(pattern, index + call.indexOf('"'));
  for (const { 0: assignment, 1: name = '', index } of code.matchAll(/\b([A-Za-z_]\w{2,60})\s{0,8}=(?!=)/g)) {
    if (!isOpenList(name, signs)) continue;
    const from = index + assignment.length;
    const end = code.indexOf(';', from);
    for (const literal of stringLiterals(code.slice(from, end < 0 ? from : Math.min(end, from + 6_000)))) add(literal.text, from + literal.at);
  }
  for (const { 0: call, 1: name = '', 2: pattern = '', index } of code.matchAll(/\b([A-Za-z_]\w{2,60})\s?\.\s?[aA]dd\s?\(\s?"(\/[^"\r\n]{0,200})"/g)) if (isOpenList(name, signs)) add(pattern, index + call.indexOf('"'));
  return facts;
}

/** Patterns that an interceptor which asks for a login takes over: one for the staff leaves out what another one checks for patients. */
function askedElsewhere(code: string, signs: LoginSigns): ReadonlySet<string> {
  const patterns = new Set<string>();
  for (const { 0: call, index } of code.matchAll(/\.\s{0,40}addPathPatterns\s?\(/g)) {
    if (!isAskingInterceptor(code.slice(Math.max(0, index - 600), index), signs)) continue;
    const open = index + call.length - 1;
    for (const literal of stringLiterals(code.slice(open, groupAt(code, open).end))) patterns.add(literal.text);
  }
  return patterns;
}

/** Whether what stands before a list of paths registers an interceptor that asks for a login. */
function isAskingInterceptor(before: string, { askingInterceptor }: LoginSigns): boolean {
  return askingInterceptor.test(before.slice(before.lastIndexOf('addInterceptor')));
}

/** Shiro's `filterChainDefinitions`, Spring Security's `intercept-url` and `http security="none"`, `mvc:exclude-mapping`. */
export function openedInXml(file: SourceFile, code: string): Fact[] {
  const found: { pattern: string; at: number }[] = [];
  for (const { 0: line, 1: pattern = '', index } of code.matchAll(/^[ \t]{0,80}(\/[^\s=<>]{0,200})[ \t]{0,8}=[ \t]{0,8}anon\b/gm)) found.push({ pattern, at: index + line.indexOf('/') });
  for (const { 0: tag, index } of code.matchAll(/<(?:[\w-]{1,20}:)?(?:intercept-url|http|exclude-mapping)\b[^<>]{0,400}>/g)) {
    const pattern = /\b(?:pattern|path)\s?=\s?"(\/[^"]{0,200})"/.exec(tag);
    if (pattern !== null && (/\bsecurity\s?=\s?"none"|permitAll|IS_AUTHENTICATED_ANONYMOUSLY|isAnonymous/.test(tag) || tag.includes('exclude-mapping'))) found.push({ pattern: pattern[1] ?? '', at: index + pattern.index });
  }
  return found.map(({ pattern, at }) => ({ kind: OPENED_PATH, name: pattern, path: file.path, line: positionAt(file.lineStarts, at).line, data: 'code' }));
}

/** Lists of paths in YAML, properties and JSON whose key says that they need no login: `security.ignore.whites[0]`, `shiro.anon-urls: /a,/b`. */
export function openedInConfiguration(file: SourceFile, view: ConfigurationView, signs: LoginSigns): Fact[] {
  return view.entries.flatMap((entry): Fact[] => {
    if (entry.commented === true || entry.within !== undefined || !entry.value?.includes('/')) return [];
    const names = entry.path.filter((segment) => !/^\d+$/.test(segment));
    const joined = names.join('.');
    if (!names.slice(-3).some((name) => signs.openList.test(name)) || signs.otherList.test(joined) || !signs.pathList.test(names.slice(-2).join('.'))) return [];
    return entry.value.split(/[,;\s]+/).filter((one) => /^\/[\w/*.{}:-]{1,200}$/.test(one)).map((pattern) => ({ kind: OPENED_PATH, name: pattern, path: file.path, line: positionAt(file.lineStarts, entry.valueRegion.start).line, data: 'configuration' }));
  });
}

/** A list of paths that need no login, by its name. */
function isOpenList(name: string, { openList, pathList, otherList }: LoginSigns): boolean {
  return openList.test(name) && pathList.test(name) && !otherList.test(name);
}
