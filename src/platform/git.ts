// Asks the `git` command which files changed; everything else works without Git.
import { execFileSync } from 'node:child_process';
import type { Outcome } from '../model/problem.ts';

export type ChangeQuestion = { readonly staged: true } | { readonly reference: string };

const LIMIT = 64 * 1024 * 1024;

/**
 * Paths relative to `root`, forward slashes: staged files, or files that differ from `reference` in the working tree (untracked ones included).
 * Deleted files are left out. Undefined with problem `platform.no-git` where Git or a repository is missing, `platform.git-failed` where the reference is.
 */
export function changedFiles(root: string, question: ChangeQuestion): Outcome<readonly string[] | undefined> {
  try {
    list(root, ['rev-parse', '--git-dir']);
  } catch {
    return failed('platform.no-git');
  }
  try {
    if ('staged' in question) return { value: list(root, ['diff', '--name-only', '--relative', '-z', '--diff-filter=d', '--cached']), problems: [] };
    // A reference must not be read as an option.
    if (question.reference.startsWith('-')) return failed('platform.git-failed', question.reference);
    const changed = list(root, ['diff', '--name-only', '--relative', '-z', '--diff-filter=d', question.reference, '--']);
    const untracked = list(root, ['ls-files', '--others', '--exclude-standard', '-z']);
    return { value: [...new Set([...changed, ...untracked])].sort(), problems: [] };
  } catch (error) {
    const output = String((error as { stderr?: Buffer }).stderr ?? '').split('\n')[0] ?? '';
    return failed('platform.git-failed', output === '' && error instanceof Error ? error.message.split('\n')[0] ?? '' : output);
  }
}

function failed(id: string, ...args: string[]): Outcome<undefined> {
  return { value: undefined, problems: [{ id, args, effect: 'none' }] };
}

function list(root: string, args: readonly string[]): string[] {
  const output = execFileSync('git', ['-c', 'core.quotepath=off', ...args], { cwd: root, maxBuffer: LIMIT, stdio: ['ignore', 'pipe', 'pipe'] });
  return output.toString('utf8').split('\0').filter((path) => path !== '');
}
