// Runs the built command line in a process of its own, the way a user does.
import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

export const REPOSITORY = join(dirname(fileURLToPath(import.meta.url)), '..');
const CLI = join(REPOSITORY, 'dist', 'hisguard.cjs');

export interface CliRun {
  readonly status: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

export interface CliOptions {
  readonly cwd?: string;
  readonly input?: string | Buffer;
  readonly environment?: Readonly<Record<string, string>>;
  readonly nodeOptions?: readonly string[];
}

/** `--date` is fixed and the cache is off unless the arguments say otherwise. */
export function hisguard(args: readonly string[], options: CliOptions = {}): CliRun {
  const environment = Object.fromEntries(Object.entries(process.env).filter(([name]) => !['CI', 'NO_COLOR', 'FORCE_COLOR'].includes(name)));
  const run = spawnSync(process.execPath, [...(options.nodeOptions ?? []), CLI, ...args], {
    cwd: options.cwd ?? REPOSITORY, encoding: 'utf8', maxBuffer: 256 * 1024 * 1024, env: { ...environment, ...options.environment }, ...(options.input !== undefined && { input: options.input }),
  });
  return { status: run.status, stdout: run.stdout, stderr: run.stderr };
}

/** A project on disk for one test; its folder name has Chinese, blanks and brackets. */
export function withProject<T>(files: Readonly<Record<string, string | Buffer>>, use: (root: string) => T): T {
  const { parent, root } = makeProject(files);
  try {
    return use(root);
  } finally {
    rmSync(parent, { recursive: true, force: true });
  }
}

export async function withProjectAsync<T>(files: Readonly<Record<string, string | Buffer>>, use: (root: string) => Promise<T>): Promise<T> {
  const { parent, root } = makeProject(files);
  try {
    return await use(root);
  } finally {
    rmSync(parent, { recursive: true, force: true });
  }
}

function makeProject(files: Readonly<Record<string, string | Buffer>>): { parent: string; root: string } {
  const parent = mkdtempSync(join(tmpdir(), 'hisguard-test-'));
  const root = join(parent, '张三 的项目 (1)');
  mkdirSync(join(root, '.hisguard'), { recursive: true });
  for (const [path, content] of Object.entries(files)) {
    mkdirSync(dirname(join(root, path)), { recursive: true });
    writeFileSync(join(root, path), content);
  }
  return { parent, root };
}
