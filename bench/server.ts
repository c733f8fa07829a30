// `npm run bench:server -- [--root DIR ...] [--rules DIR]`: the language server from request to response, without the debounce; wall and processor time; memory with a system indexed.
import { copyFileSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { spawn } from 'node:child_process';
import { availableParallelism, loadavg, tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { createProtocolConnection, StreamMessageReader, StreamMessageWriter, type ProtocolConnection } from 'vscode-languageserver/node';
import { URI } from 'vscode-uri';
import { editorSample } from './editor-samples.ts';
import { benchDocuments, companions, filesBelow, type BenchDocument, type EditPlace } from './server-documents.ts';
import { decode } from '../src/platform/decode.ts';
import { SERVER_ARGUMENTS, SERVER_ENVIRONMENT } from '../src/protocol/server-process.ts';

const HERE = dirname(fileURLToPath(import.meta.url));
const PROGRAM = process.env.HISGUARD_DIST ?? join(HERE, '..', 'dist');
const { values } = parseArgs({ options: { root: { type: 'string', multiple: true }, rules: { type: 'string' }, edits: { type: 'string', default: '60' } } });
const SAMPLES = join(HERE, '..', 'test', 'golden');
/** Documents are taken from all of these, and the first is the system that is indexed. */
const ROOTS = (values.root ?? []).map((root) => resolve(root));
const EDITS = Number(values.edits);
const WARM_UP_EDITS = 10;
const LARGE_SYSTEM_FILES = 3_000;
/** Milliseconds after which an editor that is left alone has come to rest. */
const REST = 3_000;
/** After so many more the engine has given back what indexing needed. */
const LONG_REST = 17_000;
const SIZES = [1_000, 10_000];
/** Files of a kind in the folder whose first file is opened. */
const COMPANIONS = 12;

const HEADING = `${'document'.padEnd(26)}${'edits'.padStart(7)}${'p50 ms'.padStart(9)}${'p95 ms'.padStart(9)}${'max ms'.padStart(9)}${'cpu ms'.padStart(9)}${'findings'.padStart(10)}\n${'-'.repeat(79)}\n`;

const parent = mkdtempSync(join(tmpdir(), 'hisguard-bench-'));
try {
  if (values.rules !== undefined) await keystrokesWithRules();
  else await keystrokes();
  await memory(ROOTS[0] ?? largeSystem());
} finally {
  rmSync(parent, { recursive: true, force: true });
}

/** The first file of each kind, then edits of each document. */
async function keystrokes(): Promise<void> {
  const root = join(parent, 'project');
  mkdirSync(join(root, '.hisguard'), { recursive: true });
  const documents = benchDocuments(ROOTS.length === 0 ? [SAMPLES] : ROOTS, SIZES);
  process.stdout.write(`load of the machine: ${loadavg().map((load) => load.toFixed(1)).join(' ')} on ${String(availableParallelism())} processors\n\n`);
  for (const one of documents) process.stdout.write(`${`${one.kind} ${String(one.size)}`.padEnd(18)}${one.source}\n`);
  process.stdout.write('\n');
  await firstFiles(documents.filter(({ size }) => size === SIZES[0]));
  const server = await start(root);
  process.stdout.write(HEADING);
  for (const { kind, size, ending, text, places } of documents) {
    for (const place of places) await measure(server, join(root, `src/main/${place.name}${String(size)}${ending}`), text, `${kind} ${String(size)} ${place.name}`, place, 'x');
  }
  const begun = performance.now();
  const uri = URI.file(join(root, 'fresh.yml')).toString();
  await open(server, uri, 'spring:\n  datasource:\n    password: 123456\n');
  await server.connection.sendRequest('textDocument/diagnostic', { textDocument: { uri } });
  process.stdout.write(`first diagnostics of a document, warm: ${(performance.now() - begun).toFixed(0)} ms; after the process began: ${server.first.toFixed(0)} ms\n`);
  await stop(server);
}

/** The first file of a kind that a person opens, a few seconds after a folder with others of that kind. */
async function firstFiles(documents: readonly BenchDocument[]): Promise<void> {
  for (const { kind, ending, text } of documents) {
    const folder = join(parent, `first-${kind}`);
    mkdirSync(join(folder, '.hisguard'), { recursive: true });
    companions(ROOTS, ending, COMPANIONS).forEach((file, at) => { copyFileSync(file, join(folder, `${String(at)}${ending}`)); });
    const server = await start(folder);
    await server.ready;
    await new Promise((resolve) => setTimeout(resolve, REST));
    const uri = URI.file(join(folder, `src/main/first${ending}`)).toString();
    const before = cpuMilliseconds(server.pid);
    const begun = performance.now();
    await open(server, uri, text);
    await server.connection.sendRequest('textDocument/diagnostic', { textDocument: { uri } });
    process.stdout.write(`first ${kind} file of a new server: ${(performance.now() - begun).toFixed(0)} ms after opening (${String(cpuMilliseconds(server.pid) - before)} of the processor); the server began ${server.first.toFixed(0)} ms before\n`);
    await stop(server);
  }
  process.stdout.write('\n');
}

/** With rules in Semgrep's language: edits inside a function, and edits of an import. */
async function keystrokesWithRules(): Promise<void> {
  const root = join(parent, 'project');
  mkdirSync(join(root, '.hisguard'), { recursive: true });
  // Rules are read and kept by the first server; a second one starts as after any restart of the editor.
  await stop(await start(root));
  const server = await start(root);
  process.stdout.write(HEADING);
  for (const language of ['Java', 'C#'] as const) {
    const first = editorSample(language, 1_000);
    const uri = URI.file(join(root, `src/First${first.ending}`)).toString();
    const begun = performance.now();
    await open(server, uri, first.text);
    await server.connection.sendRequest('textDocument/diagnostic', { textDocument: { uri } });
    process.stdout.write(`first ${language} file of 1,000 lines: ${(performance.now() - begun).toFixed(0)} ms after opening\n`);
    for (const size of [1_000, 10_000]) {
      const sample = editorSample(language, size);
      const lines = sample.text.split('\n');
      // Before the semicolon that ends the line, so that code stays code.
      const endOf = (name: string, line: number): EditPlace => ({ name, line, character: (lines[line] ?? '').length - 1 });
      for (const place of [endOf('function', sample.inFunction), endOf('import', sample.inImports)]) await measure(server, join(root, `src/${place.name}${size}${sample.ending}`), sample.text, `${language} ${size} ${place.name}`, place, ' ');
    }
  }
  process.stdout.write(`after the process began: ${server.first.toFixed(0)} ms; memory now ${residentMegabytes(server.pid, 'VmRSS')} MB, peak ${residentMegabytes(server.pid, 'VmHWM')} MB\n`);
  await stop(server);
}

/** A letter is typed and taken away again. */
async function measure(server: Server, path: string, text: string, name: string, { line, character }: EditPlace, letter: string): Promise<void> {
  const uri = URI.file(path).toString();
  await open(server, uri, text);
  const report: { readonly items?: readonly unknown[] } = await server.connection.sendRequest('textDocument/diagnostic', { textDocument: { uri } });
  const times: number[] = [];
  let cpu = 0;
  for (let edit = 0; edit < EDITS + WARM_UP_EDITS; edit++) {
    const at = { line, character };
    await server.connection.sendNotification('textDocument/didChange', { textDocument: { uri, version: edit + 2 }, contentChanges: [edit % 2 === 0 ? { range: { start: at, end: at }, text: letter } : { range: { start: at, end: { line, character: character + 1 } }, text: '' }] });
    const before = cpuMilliseconds(server.pid);
    const begun = performance.now();
    await server.connection.sendRequest('textDocument/diagnostic', { textDocument: { uri } });
    if (edit < WARM_UP_EDITS) continue;
    times.push(performance.now() - begun);
    cpu += cpuMilliseconds(server.pid) - before;
  }
  times.sort((a, b) => a - b);
  const at = (share: number): string => (times[Math.min(times.length - 1, Math.floor(times.length * share))] ?? 0).toFixed(1).padStart(9);
  process.stdout.write(`${name.padEnd(26)}${String(times.length).padStart(7)}${at(0.5)}${at(0.95)}${at(1)}${(cpu / times.length).toFixed(1).padStart(9)}${String(report.items?.length ?? 0).padStart(10)}\n`);
  await server.connection.sendNotification('textDocument/didClose', { textDocument: { uri } });
}

/** The samples again and again, until there are as many files as in a hospital's system. */
function largeSystem(): string {
  const root = join(parent, 'large');
  const files = filesBelow(SAMPLES).filter((file) => !/[\\/]\.|expected|\.json$/.test(file.slice(SAMPLES.length)));
  for (let at = 0; at < LARGE_SYSTEM_FILES; at++) {
    const file = files[at % files.length] ?? '';
    const to = join(root, `module${Math.floor(at / files.length)}`, file.slice(SAMPLES.length));
    mkdirSync(dirname(to), { recursive: true });
    copyFileSync(file, to);
  }
  return root;
}

async function memory(root: string): Promise<void> {
  const server = await start(root);
  const begun = performance.now();
  const total = await server.ready;
  const indexed = performance.now() - begun;
  let opened = 0;
  for (const file of filesBelow(root).filter((one) => /\.(?:java|ya?ml|xml|sql|properties|vue|js|ts|cs)$/.test(one) && !/[\\/](?:node_modules|\.git)[\\/]/.test(one))) {
    const bytes = readFileSync(file);
    if (bytes.length > 300_000 || opened === 50) continue;
    opened++;
    const uri = URI.file(file).toString();
    await open(server, uri, decode(bytes).text);
    await server.connection.sendRequest('textDocument/diagnostic', { textDocument: { uri } });
  }
  const atOnce = residentMegabytes(server.pid, 'VmRSS');
  await new Promise((resolve) => setTimeout(resolve, REST));
  const atRest = residentMegabytes(server.pid, 'VmRSS');
  await new Promise((resolve) => setTimeout(resolve, LONG_REST));
  process.stdout.write(`${root.split(/[\\/]/).pop() ?? ''}: ${total} files indexed in ${(indexed / 1000).toFixed(1)} s; ${opened} documents open; memory at once ${atOnce} MB, ${String(REST / 1000)} s later ${atRest} MB, ${String((REST + LONG_REST) / 1000)} s later ${residentMegabytes(server.pid, 'VmRSS')} MB, peak ${residentMegabytes(server.pid, 'VmHWM')} MB\n`);
  await stop(server);
}

interface Server {
  readonly connection: ProtocolConnection;
  readonly pid: number;
  readonly first: number;
  /** Files, once the index is ready. */
  readonly ready: Promise<number>;
}

async function start(root: string): Promise<Server> {
  const begun = performance.now();
  // As the extension starts it.
  const child = spawn(process.execPath, [...SERVER_ARGUMENTS, join(PROGRAM, 'server.cjs'), '--stdio'], { stdio: ['pipe', 'pipe', 'inherit'], env: { ...process.env, ...SERVER_ENVIRONMENT } });
  const connection = createProtocolConnection(new StreamMessageReader(child.stdout), new StreamMessageWriter(child.stdin), undefined);
  const ready = new Promise<number>((done) => { connection.onNotification('hisguard/folderStatus', (status: { phase: string; total: number }) => { if (status.phase === 'ready') done(status.total); }); });
  connection.onRequest('workspace/configuration', ({ items }: { items: unknown[] }) => items.map(() => ({ live: { debounceMilliseconds: 0, maximumKilobytes: 65_536 }, cache: { enable: values.rules !== undefined }, rules: { folders: values.rules === undefined ? [] : [resolve(values.rules)] } })));
  connection.onRequest('workspace/diagnostic/refresh', () => null);
  connection.listen();
  await connection.sendRequest('initialize', { processId: process.pid, rootUri: null, workspaceFolders: [{ uri: URI.file(root).toString(), name: 'bench' }], capabilities: { textDocument: { diagnostic: {} }, workspace: { configuration: true, diagnostics: { refreshSupport: true } } }, initializationOptions: { storageFolder: join(parent, 'storage') } });
  await connection.sendNotification('initialized', {});
  const uri = URI.file(join(root, 'first.yml')).toString();
  await connection.sendNotification('textDocument/didOpen', { textDocument: { uri, languageId: 'yaml', version: 1, text: 'spring:\n  datasource:\n    password: 123456\n' } });
  await connection.sendRequest('textDocument/diagnostic', { textDocument: { uri } });
  return { connection, pid: child.pid ?? 0, first: performance.now() - begun, ready };
}

async function open(server: Server, uri: string, text: string): Promise<void> {
  await server.connection.sendNotification('textDocument/didOpen', { textDocument: { uri, languageId: 'plaintext', version: 1, text } });
}

async function stop(server: Server): Promise<void> {
  await server.connection.sendRequest('shutdown');
  await server.connection.sendNotification('exit');
  server.connection.dispose();
}

/** User and system time of a process with all its threads, where the system has `/proc`; ticks of 10 ms. */
function cpuMilliseconds(pid: number): number {
  const path = join('/proc', String(pid), 'stat');
  if (!existsSync(path)) return 0;
  const fields = readFileSync(path, 'utf8').split(') ')[1]?.split(' ') ?? [];
  return 10 * (Number(fields[11]) + Number(fields[12]));
}

function residentMegabytes(pid: number, name: string): number {
  const path = join('/proc', String(pid), 'status');
  return existsSync(path) ? Math.round(Number(new RegExp(`${name}:\\s+(\\d+)`).exec(readFileSync(path, 'utf8'))?.[1]) / 1024) : 0;
}
