// `npm run bench:peers -- --root CHECKOUT [--labels FILE] [--install]`: established secret scanners over the same files in the same run.
import { spawn, spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { availableParallelism, tmpdir } from 'node:os';
import { dirname, join, relative, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import type { Finding } from '../src/model/finding.ts';
import { readLabels, type Label, type LabelSet } from './labels.ts';
import { scoreFindings } from './score.ts';

const HERE = dirname(fileURLToPath(import.meta.url));
const CACHE = join(HERE, '.cache');
const CLI = join(HERE, '..', 'dist', 'hisguard.cjs');
const CREDENTIALS = new Set(['hardcoded-credential', 'weak-credential', 'default-credential', 'hardcoded-key', 'private-key-in-repo']);
const JOBS = String(availableParallelism());

const { values } = parseArgs({ options: { root: { type: 'string', multiple: true }, labels: { type: 'string', multiple: true }, install: { type: 'boolean' } } });

interface Hit {
  readonly path: string;
  readonly line: number;
}

interface Peer {
  readonly name: string;
  /** Where its program is, or undefined where it is absent. */
  readonly program: string | undefined;
  readonly command: (program: string, root: string, out: string) => readonly string[];
  readonly read: (root: string, out: string, stdout: string) => readonly Hit[];
}

const json = (file: string): unknown => (existsSync(file) ? JSON.parse(readFileSync(file, 'utf8') || '[]') : []);
const inside = (root: string, path: string): string => relative(root, resolve(root, path)).replaceAll('\\', '/');

const PEERS: readonly Peer[] = [
  {
    name: 'HIS Guard', program: process.execPath,
    command: (node, root, out) => [node, CLI, 'scan', root, '--no-cache', '--baseline', 'none', '--fail-on', 'never', '--format', `json=${out}`],
    read: (_root, out) => (json(out) as { findings: Finding[] }).findings.filter((one) => CREDENTIALS.has(one.category)).map((one) => ({ path: one.path, line: one.startLine ?? 0 })),
  },
  {
    name: 'CredSweeper 1.19.5', program: find('venv/bin/credsweeper'),
    command: (program, root, out) => [program, '--path', root, '--save-json', out, '--jobs', JOBS, '--log', 'fatal'],
    read: (root, out) => (json(out) as { line_data_list: { path: string; line_num: number }[] }[]).flatMap((one) => one.line_data_list.slice(0, 1).map((data) => ({ path: inside(root, data.path), line: data.line_num }))),
  },
  {
    name: 'detect-secrets 1.5.0', program: find('venv/bin/detect-secrets'),
    // It reports nothing outside its working folder, which `measure` sets to the root.
    command: (program) => [program, '-c', JOBS, 'scan', '--all-files', '.'],
    read: (root, _out, stdout) => Object.entries((JSON.parse(stdout) as { results: Record<string, { line_number: number }[]> }).results).flatMap(([path, hits]) => hits.map((hit) => ({ path: inside(root, path), line: hit.line_number }))),
  },
  {
    name: 'gitleaks 8', program: find('bin/gitleaks'),
    command: (program, root, out) => [program, 'dir', root, '--no-banner', '--exit-code', '0', '--report-format', 'json', '--report-path', out, '--log-level', 'fatal'],
    read: (root, out) => (json(out) as { File: string; StartLine: number }[]).map((one) => ({ path: inside(root, one.File), line: one.StartLine })),
  },
  {
    name: 'secretlint 12.0.0', program: find('node/node_modules/.bin/secretlint'),
    command: (program, root, out) => [program, '--secretlintrc', writeSecretlintConfig(), '--format', 'json', '--output', out, '--no-color', join(root, '**', '*')],
    read: (root, out) => (json(out) as { filePath: string; messages: { loc: { start: { line: number } } }[] }[]).flatMap((file) => file.messages.map((message) => ({ path: inside(root, file.filePath), line: message.loc.start.line }))),
  },
  {
    name: 'ripgrep, one pattern', program: onPath('rg'),
    command: (program, root) => [program, '--json', '-i', String.raw`(password|passwd|pwd|secret|token)["']?\s*[:=]\s*["']?[^\s"'$#{}<>]{3,}`, root],
    read: (root, _out, stdout) => stdout.split('\n').filter((line) => line.includes('"type":"match"')).map((line) => (JSON.parse(line) as { data: { path: { text?: string }; line_number: number } }).data).map((data) => ({ path: inside(root, data.path.text ?? ''), line: data.line_number })),
  },
];

if (values.install === true) install();
const roots = (values.root ?? []).map((root) => resolve(root));
if (roots.length === 0) {
  process.stderr.write('usage: npm run bench:peers -- --root CHECKOUT [--labels FILE] [--install]\n');
  process.exit(2);
}
const header = `${'tool'.padEnd(22)}${'found'.padStart(7)}${'hit'.padStart(5)}${'miss'.padStart(5)}${'false'.padStart(6)}${'prec.'.padStart(7)}${'recall'.padStart(7)}${'F1'.padStart(6)}${'wall s'.padStart(9)}${'peak MB'.padStart(9)}`;
for (const [index, root] of roots.entries()) {
  const labelFile = values.labels?.[index];
  process.stdout.write(`\n${root.split('/').pop() ?? root}${labelFile === undefined ? '' : '  (high-confidence credential rows)'}\n${header}\n${'-'.repeat(header.length)}\n`);
  for (const peer of PEERS) {
    if (peer.program === undefined) {
      process.stdout.write(`${peer.name.padEnd(22)}absent\n`);
      continue;
    }
    const folder = mkdtempSync(join(tmpdir(), 'hisguard-peers-'));
    const out = join(folder, 'out.json');
    const run = await measure(peer.command(peer.program, root, out), root);
    let hits: readonly Hit[] | undefined;
    try { hits = peer.read(root, out, run.stdout); } catch { hits = undefined; }
    rmSync(folder, { recursive: true });
    const score = hits === undefined || labelFile === undefined ? '' : scoreCells(hits, readLabels(labelFile));
    process.stdout.write(`${peer.name.padEnd(22)}${(hits === undefined ? 'failed' : String(hits.length)).padStart(7)}${score.padEnd(36)}${run.seconds.toFixed(2).padStart(9)}${run.peakMegabytes.toFixed(0).padStart(9)}\n`);
  }
}

/** Any credential category counts as any other: the peers know none. */
function scoreCells(hits: readonly Hit[], labels: LabelSet): string {
  const credential = (row: Label): Label => ({ ...row, category: 'hardcoded-credential' });
  const only: LabelSet = {
    rows: labels.rows.filter((row) => CREDENTIALS.has(row.category)).map(credential),
    defects: labels.defects.filter((defect) => CREDENTIALS.has(defect.category)).map((defect) => ({ ...defect, category: 'hardcoded-credential', rows: defect.rows.map(credential) })),
    readInFull: labels.readInFull, categories: new Set(['hardcoded-credential']),
  };
  const findings = [...new Map(hits.map((hit) => [`${hit.path}:${hit.line}`, hit])).values()].map((hit) => ({ path: hit.path, startLine: hit.line, endLine: hit.line, category: 'hardcoded-credential' }) as Finding);
  const { high } = scoreFindings(findings, only).byCategory.get('hardcoded-credential') ?? { high: { hits: 0, misses: 0, wrong: 0 } };
  const f1 = high.hits === 0 ? 0 : (2 * high.hits) / (2 * high.hits + high.misses + high.wrong);
  const share = (part: number, whole: number): string => (whole === 0 ? '-' : (part / whole).toFixed(2));
  return `${String(high.hits).padStart(5)}${String(high.misses).padStart(5)}${String(high.wrong).padStart(6)}${share(high.hits, high.hits + high.wrong).padStart(7)}${share(high.hits, high.hits + high.misses).padStart(7)}${f1.toFixed(2).padStart(6)}`;
}

/** Wall time and the largest resident memory of the process tree (sampled from /proc; 0 where there is none). */
function measure(command: readonly string[], cwd: string): Promise<{ seconds: number; peakMegabytes: number; stdout: string }> {
  return new Promise((done) => {
    const begun = performance.now();
    const child = spawn(command[0] ?? '', command.slice(1), { cwd, stdio: ['ignore', 'pipe', 'ignore'] });
    const chunks: Buffer[] = [];
    let peak = 0;
    const timer = setInterval(() => { peak = Math.max(peak, treeMemory(child.pid ?? 0)); }, 20);
    child.stdout.on('data', (chunk: Buffer) => chunks.push(chunk));
    child.on('close', () => {
      clearInterval(timer);
      done({ seconds: (performance.now() - begun) / 1000, peakMegabytes: peak / 1e6, stdout: Buffer.concat(chunks).toString('utf8') });
    });
  });
}

function treeMemory(root: number): number {
  if (!existsSync('/proc')) return 0;
  const parents = new Map<number, number>();
  const memory = new Map<number, number>();
  for (const name of readdirSync('/proc')) {
    if (!/^\d+$/.test(name)) continue;
    try {
      const stat = readFileSync(`/proc/${name}/stat`, 'utf8');
      const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
      parents.set(Number(name), Number(fields[1]));
      memory.set(Number(name), Number(fields[21]) * 4096);
    } catch { continue; }
  }
  const belongs = (pid: number): boolean => pid === root || (parents.has(pid) && parents.get(pid) !== 0 && belongs(parents.get(pid) ?? 0));
  return [...memory].reduce((sum, [pid, bytes]) => sum + (belongs(pid) ? bytes : 0), 0);
}

function find(path: string): string | undefined {
  return existsSync(join(CACHE, path)) ? join(CACHE, path) : onPath(path.split('/').pop() ?? '');
}

function onPath(name: string): string | undefined {
  return (process.env.PATH ?? '').split(':').map((folder) => join(folder, name)).find((path) => existsSync(path));
}

function writeSecretlintConfig(): string {
  const path = join(CACHE, 'node', '.secretlintrc.json');
  writeFileSync(path, JSON.stringify({ rules: [{ id: '@secretlint/secretlint-rule-preset-recommend' }] }));
  return path;
}

/** Development only: a virtual environment, a Go binary and npm packages below `bench/.cache`. */
function install(): void {
  mkdirSync(join(CACHE, 'node'), { recursive: true });
  const steps: readonly (readonly [string, readonly string[], string])[] = [
    ['python3', ['-m', 'venv', 'venv'], CACHE],
    [join(CACHE, 'venv', 'bin', 'pip'), ['-q', 'install', 'credsweeper==1.19.5', 'detect-secrets==1.5.0'], CACHE],
    ['go', ['install', 'github.com/zricethezav/gitleaks/v8@v8.30.0'], CACHE],
    ['npm', ['init', '-y'], join(CACHE, 'node')],
    ['npm', ['install', '--no-audit', '--no-fund', 'secretlint@12.0.0', '@secretlint/secretlint-rule-preset-recommend@12.0.0'], join(CACHE, 'node')],
  ];
  for (const [program, args, cwd] of steps) {
    const { status } = spawnSync(program, args, { cwd, stdio: ['ignore', 'ignore', 'inherit'], env: { ...process.env, GOBIN: join(CACHE, 'bin') } });
    if (status !== 0) process.stderr.write(`${program} ${args.join(' ')} failed; the tool is reported as absent\n`);
  }
}
