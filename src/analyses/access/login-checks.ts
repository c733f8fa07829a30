// What in a project refuses requests without a login: security frameworks, filters, interceptors, gateways, and the paths that they are limited to.
import type { Fact } from '../../model/fact.ts';
import { positionAt } from '../../model/location.ts';
import type { SourceFile } from '../../model/source-file.ts';
import { groupAt } from '../../configuration/argument-list.ts';
import { ACCESS_CHECK, OPENED_PATH, PERMISSION_RULES } from './endpoint.ts';
import type { Outline } from '../../outline/outline.ts';
import type { LoginSigns } from '../../ruleset/vocabularies/login-signs.ts';
import { asks, refuses } from './asks-who-calls.ts';
import { stringLiterals } from './string-literals.ts';

/** Facts of kind `access-check`, and of kind `opened-path` for what a gateway lets through. */
export function loginChecks(file: SourceFile, { code, types }: Outline, signs: LoginSigns): Fact[] {
  const facts: Fact[] = [];
  const add = (name: string, patterns: readonly string[] | null, at: number): void => {
    facts.push({ kind: ACCESS_CHECK, name, path: file.path, line: positionAt(file.lineStarts, at).line, data: patterns });
  };
  const framework = signs.framework.exec(code);
  if (framework !== null) add('framework', null, framework.index);
  const rules = signs.permissionRules.exec(code);
  if (rules !== null) add(PERMISSION_RULES, null, rules.index);
  for (const type of types) {
    const body = code.slice(type.body.start, type.body.end);
    if (type.supers.some((one) => signs.beforeHandlers.has(/[\w.]+/.exec(one)?.[0].split('.').at(-1) ?? '')) || (type.name.endsWith('Middleware') && body.includes('HttpContext')) || type.annotations.has('Aspect')) {
      if (!refuses(body, signs)) continue;
      const guards = guardedPaths(body, signs);
      add(plain(type.name), guards === undefined || guards.checked.length === 0 ? null : guards.checked, type.at);
      for (const { text, at } of guards?.passed ?? []) facts.push({ kind: OPENED_PATH, name: text, path: file.path, line: positionAt(file.lineStarts, type.body.start + at).line, data: 'code' });
    }
  }
  for (const { 0: call, index } of code.matchAll(/\.\s{0,8}(?:addInterceptor|addFilter|setFilter)\s{0,4}\(/g)) {
    const group = groupAt(code, index + call.length - 1);
    const statement = code.slice(group.end, statementEnd(code, group.end));
    const limits = /\.\s{0,20}addPathPatterns\s{0,4}\(/.exec(statement);
    const name = /\b([A-Za-z_]\w{2,80})\s{0,4}(?:\(|$|\.class)/.exec(group.arguments[0]?.text.replace(/^new\s+/, '') ?? '')?.[1] ?? '';
    const patterns = limits === null ? [] : stringLiterals(code.slice(group.end + limits.index, groupAt(code, group.end + limits.index + limits[0].length - 1).end)).map((one) => one.text);
    add(`registered:${plain(name)}`, limits !== null && patterns.length === 0 ? null : patterns.length === 0 || patterns.includes('/**') || patterns.includes('/*') ? null : patterns, index);
  }
  return facts;
}

/** What configuration in XML asks before paths, as facts of kind `access-check`. Which paths they see is not told apart: where XML asks, it does so for most. */
export function checksInXml(file: SourceFile, code: string, signs: LoginSigns): Fact[] {
  return [{ name: 'framework', sign: signs.asksInXml }, { name: PERMISSION_RULES, sign: signs.grantsInXml }].flatMap(({ name, sign }): Fact[] => {
    const found = sign.exec(code);
    return found === null ? [] : [{ kind: ACCESS_CHECK, name, path: file.path, line: positionAt(file.lineStarts, found.index).line, data: null }];
  });
}

/** A type's name as its bean and its factory method write it. */
export function plain(name: string): string {
  return name.replace(/^(?:get|create|new)(?=[A-Z])/, '').toLowerCase();
}

interface Guards {
  readonly checked: readonly string[];
  readonly passed: readonly { readonly text: string; readonly at: number }[];
}

/**
 * `if (matcher.match("/api/**", path)) { ... }` of a filter: a path whose block goes on is let through, one whose block asks who calls or refuses is checked.
 * Undefined where the filter asks outside of such blocks, too: then it sees everything but what it lets through.
 */
function guardedPaths(body: string, signs: LoginSigns): Guards | undefined {
  const checked: string[] = [];
  const passed: { text: string; at: number }[] = [];
  let outside = body;
  let hasAsked = false;
  for (const { 0: head, index } of body.matchAll(/\bif\s{0,4}\(/g)) {
    const condition = groupAt(body, index + head.length - 1);
    const text = body.slice(index, condition.end);
    const matched = stringLiterals(text).filter((one) => one.text.startsWith('/'));
    if (matched.length === 0 || !/\.\s?(?:match|matches|contains|startsWith|StartsWith|Contains|startsWithIgnoreCase|equals)\w{0,20}\s?\(/.test(text)) continue;
    const block = /^\s{0,20}\{/.exec(body.slice(condition.end, condition.end + 21));
    const end = block === null ? statementEnd(body, condition.end) + 1 : groupAt(body, condition.end + block[0].length - 1).end;
    const inside = body.slice(condition.end, end);
    if (text.includes('!')) continue;
    if (/chain\s?\.\s?(?:filter|doFilter)|return\s{1,4}true|await\s{1,4}_?next|\bproceed\s?\(/.test(inside)) passed.push(...matched.map((one) => ({ text: one.text, at: index + one.at })));
    else {
      checked.push(...matched.map((one) => one.text));
      hasAsked ||= asks(inside, signs);
    }
    outside = outside.slice(0, index) + ' '.repeat(end - index) + outside.slice(end);
  }
  if (!hasAsked) return passed.length > 0 ? { checked: [], passed } : undefined;
  const method = /\b(?:filter|doFilter|doFilterInternal|preHandle|InvokeAsync|Invoke)\s?\([^()]{0,300}\)[^{};]{0,100}\{/.exec(outside);
  const main = method === null ? outside : outside.slice(method.index, groupAt(outside, method.index + method[0].length - 1).end);
  return asks(main, signs) ? { checked: [], passed } : { checked, passed };
}

function statementEnd(code: string, from: number): number {
  const end = code.indexOf(';', from);
  return end < 0 ? code.length : end;
}
