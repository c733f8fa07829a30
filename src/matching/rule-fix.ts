// What a rule would put in place of a match: `fix` and `fix-regex`.
import { interpolate } from './interpolate.ts';
import type { SemgrepRule } from './rule/semgrep-rule.ts';
import type { Bound } from './search/bindings.ts';
import { compileRegex } from './search/rule-regex.ts';

/** @param own the fix of the formula that matched, over the rule's. */
export function fixOf(rule: SemgrepRule, own: string | undefined, text: string, start: number, end: number, bindings: ReadonlyMap<string, Bound>): string | undefined {
  const fix = own ?? rule.fix;
  if (fix !== undefined) return indented(interpolate(fix, bindings, text), indentAt(text, start));
  if (rule.fixRegex === undefined) return undefined;
  const { regex, replacement, count } = rule.fixRegex;
  return replaceMatches(text.slice(start, end), regex, replacement, count);
}

/** Further lines of a fix begin where its first line does. */
function indented(fix: string, indent: string): string {
  return fix.replace(/\n(?=[^\n])/g, `\n${indent}`);
}

function indentAt(text: string, at: number): string {
  const lineStart = text.lastIndexOf('\n', at - 1) + 1;
  return /^[ \t]*/.exec(text.slice(lineStart, at))?.[0] ?? '';
}

function replaceMatches(text: string, source: string, replacement: string, count: number | undefined): string {
  const regex = compileRegex(source, true);
  if ('unsupported' in regex) return text;
  let result = '';
  let done = 0;
  for (const found of regex.findAll(text).slice(0, count === undefined || count <= 0 ? undefined : count)) {
    result += text.slice(done, found.start) + replacement.replace(/\\(?:g<(\w+)>|(\d))/g, (_, name: string | undefined, digit: string | undefined) => {
      const group = found.groups[digit !== undefined ? Number(digit) : (regex.names.get(name ?? '') ?? Number(name))];
      return group === undefined ? '' : text.slice(group.start, group.end);
    });
    done = found.end;
  }
  return result + text.slice(done);
}
