// Git's ignore rules over a tree: one combined rule set per folder that has a `.gitignore`, later and deeper rules winning.
import ignore, { type Ignore } from 'ignore';

/** The rules in force inside a folder, for the paths below it. */
export interface IgnoreRules {
  /** `path` relative to the place where the rules begin (Git root, else project root); a folder ends with a slash. */
  ignores(path: string): boolean;
  /** The same rules with those of the `.gitignore` in `folder` (relative, no slash at the end, `` for the start) on top. */
  with(folder: string, text: string): IgnoreRules;
}

/** No rules yet. Git's own default: upper and lower case differ, on every system, so that results do not depend on it. */
export function noIgnoreRules(): IgnoreRules {
  return rulesOver(newRules());
}

function rulesOver(rules: Ignore): IgnoreRules {
  return {
    ignores: path => rules.ignores(path),
    with: (folder, text) => text === '' ? rulesOver(rules) : rulesOver(newRules().add(rules).add(rebase(folder, text))),
  };
}

function newRules(): Ignore {
  return ignore({ ignorecase: false, allowRelativePaths: true });
}

/**
 * Rewrites the lines of a nested `.gitignore` so that they mean the same from the start of the rules (gitignore(5), "PATTERN FORMAT"):
 * a pattern with a slash before its end is anchored at its own folder, any other matches at every depth below it.
 */
function rebase(folder: string, text: string): string {
  if (folder === '') return text;
  const base = `/${folder.replace(/[\\*?[\]!# ]/g, '\\$&')}/`;
  return text.replace(/^\ufeff/, '').split(/\r?\n/).map(line => {
    if (line.startsWith('#') || line.trim() === '') return '';
    const negated = line.startsWith('!') ? '!' : '';
    const pattern = line.slice(negated.length).replace(/^\\(?=[!#])/, '');
    if (pattern.startsWith('/')) return negated + base + pattern.slice(1);
    return negated + base + (/\/(?!\s*$)/.test(pattern) ? '' : '**/') + pattern;
  }).join('\n');
}
