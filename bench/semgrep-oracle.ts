// Stock Semgrep as the oracle: installed once into `bench/.cache` (development only), run so that it sees exactly the files it is given.
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { SEMGREP_VERSION } from '../src/matching/rule/read-semgrep-rules.ts';

const CACHE = join(dirname(fileURLToPath(import.meta.url)), '.cache', 'semgrep');
/** Where it is once installed. */
export const ORACLE_PROGRAM = join(CACHE, 'bin', 'semgrep');
/** No network, no limits, no ignore lists: both engines see the same files. */
export const ORACLE_FLAGS = ['scan', '--json', '--metrics', 'off', '--disable-version-check', '--no-git-ignore', '--x-ignore-semgrepignore-files', '--timeout', '0', '--max-target-bytes', '0', '--quiet'] as const;

/** A match as stock prints it: lines from 1, columns in bytes from 1, the end exclusive; offsets in bytes. */
export interface OracleMatch {
  readonly check_id: string;
  readonly path: string;
  readonly start: { readonly line: number; readonly col: number; readonly offset: number };
  readonly end: { readonly line: number; readonly col: number; readonly offset: number };
  readonly extra: { readonly message: string; readonly fix?: string };
}

export interface OracleResult {
  readonly version: string;
  readonly results: readonly OracleMatch[];
  readonly errors: readonly { readonly type: unknown; readonly rule_id?: string; readonly message?: string; readonly long_msg?: string; readonly path?: string }[];
  readonly paths: { readonly scanned: readonly string[] };
}

/** The program, installed on first use from PyPI into a virtual environment. */
export function oracleProgram(): string {
  if (existsSync(ORACLE_PROGRAM)) return ORACLE_PROGRAM;
  mkdirSync(dirname(CACHE), { recursive: true });
  for (const [program, args] of [['python3', ['-m', 'venv', CACHE]], [join(CACHE, 'bin', 'pip'), ['-q', 'install', `semgrep==${SEMGREP_VERSION}`]]] as const) {
    const { status } = spawnSync(program, args, { stdio: ['ignore', 'ignore', 'inherit'] });
    if (status !== 0) throw new Error(`${program} ${args.join(' ')} failed`);
  }
  return ORACLE_PROGRAM;
}

/** Runs the rules of `config` (file or folder) over `targets`, named relative to `cwd`. */
export function runOracle(config: string, targets: readonly string[], cwd: string, more: readonly string[] = []): OracleResult {
  const folder = mkdtempSync(join(tmpdir(), 'hisguard-oracle-'));
  const out = join(folder, 'out.json');
  const run = spawnSync(oracleProgram(), [...ORACLE_FLAGS, ...more, '--config', config, '--output', out, ...targets], { cwd, stdio: ['ignore', 'ignore', 'pipe'], encoding: 'utf8' });
  try {
    if (!existsSync(out)) throw new Error(`semgrep gave no result: ${run.stderr.slice(-2000)}`);
    return JSON.parse(readFileSync(out, 'utf8')) as OracleResult;
  } finally {
    rmSync(folder, { recursive: true });
  }
}
