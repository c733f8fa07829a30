// Puts the tools below bench/.cache: a virtual environment, a Go binary and npm packages, versions pinned. Development only.
import { spawnSync } from 'node:child_process';
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { oracleProgram } from '../semgrep-oracle.ts';
import { CACHE } from './tools.ts';

/** What cannot be had is said and left out; the tool is then reported as absent. */
export function installTools(): void {
  const node = join(CACHE, 'node');
  mkdirSync(node, { recursive: true });
  const steps: readonly (readonly [string, readonly string[], string])[] = [
    ['python3', ['-m', 'venv', 'venv'], CACHE],
    [join(CACHE, 'venv', 'bin', 'pip'), ['-q', 'install', 'credsweeper==1.19.5', 'detect-secrets==1.5.0'], CACHE],
    [join(CACHE, 'venv', 'bin', 'pip'), ['-q', 'install', 'bandit==1.9.2'], CACHE],
    ['go', ['install', 'github.com/zricethezav/gitleaks/v8@v8.30.0'], CACHE],
    ['npm', ['init', '-y'], node],
    ['npm', ['install', '--no-audit', '--no-fund', 'secretlint@12.0.0', '@secretlint/secretlint-rule-preset-recommend@12.0.0'], node],
    ['npm', ['install', '--no-audit', '--no-fund', 'eslint@9', 'eslint-plugin-sonarjs@3', 'eslint-plugin-security@3', '@typescript-eslint/parser@8', 'typescript@5', 'vue-eslint-parser@10'], node],
  ];
  for (const [program, args, cwd] of steps) {
    const { status } = spawnSync(program, args, { cwd, stdio: ['ignore', 'ignore', 'inherit'], env: { ...process.env, GOBIN: join(CACHE, 'bin') } });
    if (status !== 0) process.stderr.write(`${program} ${args.join(' ')} failed; the tool is reported as absent\n`);
  }
  try { oracleProgram(); } catch (error) { process.stderr.write(`${String(error)}; Semgrep is reported as absent\n`); }
}
