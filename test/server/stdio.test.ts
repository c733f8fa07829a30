// `hisguard lsp --stdio` as an editor starts it, driven by a client written here on the wire format alone (LSP base protocol); and by Neovim where it is installed.
import assert from 'node:assert/strict';
import { spawn, spawnSync, type ChildProcessWithoutNullStreams } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { PROGRAM, uriOf, writeInto } from './test-client.ts';

const YAML = 'spring:\n  datasource:\n    url: jdbc:mysql://db:3306/his\n    username: his_app\n    password: 123456\n';
const CLI = join(PROGRAM, 'hisguard.cjs');

interface Message {
  readonly id?: number;
  readonly method?: string;
  readonly params?: { readonly uri?: string; readonly diagnostics?: { readonly code: string; readonly range: { readonly start: { readonly line: number } } }[] };
  readonly result?: { readonly capabilities?: unknown; readonly items?: { readonly code: string }[] } | null;
  readonly error?: unknown;
}

/** Content-Length framing and nothing else. */
class WireClient {
  readonly received: Message[] = [];
  readonly process: ChildProcessWithoutNullStreams;
  readonly exit: Promise<number | null>;
  #buffer: Buffer = Buffer.alloc(0);
  #waiting: (() => void)[] = [];

  constructor(home: string) {
    this.process = spawn(process.execPath, [CLI, 'lsp', '--stdio'], { env: { ...process.env, HOME: home, XDG_CACHE_HOME: join(home, 'cache') } });
    this.exit = new Promise((resolve) => { this.process.on('exit', resolve); });
    this.process.stdout.on('data', (chunk: Buffer) => {
      this.#buffer = Buffer.concat([this.#buffer, chunk]);
      this.#read();
    });
  }

  send(message: object): void {
    const body = Buffer.from(JSON.stringify({ jsonrpc: '2.0', ...message }));
    this.process.stdin.write(Buffer.concat([Buffer.from(`Content-Length: ${body.length}\r\n\r\n`), body]));
  }

  async until(test: (message: Message) => boolean): Promise<Message> {
    for (;;) {
      const found = this.received.find(test);
      if (found !== undefined) return found;
      await new Promise<void>((resolve) => { this.#waiting.push(resolve); });
    }
  }

  #read(): void {
    for (;;) {
      const end = this.#buffer.indexOf('\r\n\r\n');
      if (end === -1) return;
      const length = Number(/Content-Length: (\d+)/i.exec(this.#buffer.toString('latin1', 0, end))?.[1]);
      if (this.#buffer.length < end + 4 + length) return;
      this.received.push(JSON.parse(this.#buffer.toString('utf8', end + 4, end + 4 + length)) as Message);
      this.#buffer = this.#buffer.subarray(end + 4 + length);
      for (const wake of this.#waiting.splice(0)) wake();
    }
  }
}

describe('hisguard lsp --stdio', () => {
  let parent = '';
  let root = '';
  before(() => {
    parent = mkdtempSync(join(tmpdir(), 'hisguard-stdio-'));
    root = join(parent, '门诊 项目');
    mkdirSync(join(root, '.hisguard'), { recursive: true });
    writeInto(root, 'application.yml', YAML);
  });
  after(() => rmSync(parent, { recursive: true, force: true }));

  it('serves a client that knows the wire format alone, and ends when told', async () => {
    const client = new WireClient(parent);
    client.send({ id: 1, method: 'initialize', params: { processId: process.pid, rootUri: uriOf(root), capabilities: {} } });
    const { result } = await client.until((message) => message.id === 1);
    assert.ok(result?.capabilities);
    client.send({ method: 'initialized', params: {} });
    const uri = uriOf(join(root, 'application.yml'));
    client.send({ method: 'textDocument/didOpen', params: { textDocument: { uri, languageId: 'yaml', version: 1, text: YAML } } });
    const published = await client.until((message) => message.method === 'textDocument/publishDiagnostics' && message.params?.uri === uri && (message.params.diagnostics?.length ?? 0) > 0);
    assert.deepEqual(published.params?.diagnostics?.filter((one) => one.code === 'weak-password').map((one) => one.range.start.line), [4]);
    client.send({ method: 'textDocument/didChange', params: { textDocument: { uri, version: 2 }, contentChanges: [{ text: YAML.replace('123456', '${DB_PASSWORD}') }] } });
    await client.until((message) => message.method === 'textDocument/publishDiagnostics' && message.params?.diagnostics?.every((one) => one.code !== 'weak-password') === true);
    client.send({ id: 2, method: 'shutdown' });
    assert.equal((await client.until((message) => message.id === 2)).error, undefined);
    client.send({ method: 'exit' });
    assert.equal(await client.exit, 0);
    assert.ok(!client.received.some((message) => message.id !== undefined && message.method !== undefined), 'it asks a client without capabilities for nothing');
  });

  it('ends when the client is gone', async () => {
    const client = new WireClient(parent);
    client.send({ id: 1, method: 'initialize', params: { processId: null, rootUri: null, capabilities: {} } });
    await client.until((message) => message.id === 1);
    client.process.stdin.end();
    await client.exit;
  });

  it('wants --stdio, and stands in the help', () => {
    const wrong = spawnSync(process.execPath, [CLI, 'lsp'], { encoding: 'utf8' });
    assert.equal(wrong.status, 2);
    assert.match(wrong.stderr, /--stdio/);
    assert.match(spawnSync(process.execPath, [CLI, '--help'], { encoding: 'utf8' }).stdout, /\blsp\b/);
  });

  it('serves Neovim', function () {
    if (spawnSync('nvim', ['--version']).status !== 0) this.skip();
    const script = join(parent, 'client.lua');
    const out = join(parent, 'diagnostics.json');
    writeFileSync(script, `
vim.lsp.start_client_id = vim.lsp.start_client({ name = 'hisguard', cmd = { ${JSON.stringify(process.execPath)}, ${JSON.stringify(CLI)}, 'lsp', '--stdio' }, root_dir = ${JSON.stringify(root)} })
vim.cmd('edit ' .. vim.fn.fnameescape(${JSON.stringify(join(root, 'application.yml'))}))
vim.lsp.buf_attach_client(0, vim.lsp.start_client_id)
vim.wait(30000, function() return #vim.diagnostic.get(0) > 0 end, 50)
local codes = {}
for _, one in ipairs(vim.diagnostic.get(0)) do table.insert(codes, { code = one.code, line = one.lnum }) end
vim.fn.writefile({ vim.fn.json_encode(codes) }, ${JSON.stringify(out)})
vim.cmd('qa!')
`);
    const run = spawnSync('nvim', ['--headless', '-u', 'NONE', '-S', script], { encoding: 'utf8', timeout: 50_000, env: { ...process.env, XDG_CACHE_HOME: join(parent, 'cache') } });
    assert.equal(run.status, 0, run.stderr);
    assert.ok((JSON.parse(readFileSync(out, 'utf8')) as { code: string; line: number }[]).some((one) => one.code === 'weak-password' && one.line === 4));
  });
});
