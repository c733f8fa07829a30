// Holds the structure that src/README.md describes: layers, sizes, names, who may touch the outside world, generated files.
import assert from 'node:assert/strict';
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { builtinModules } from 'node:module';
import { dirname, join, relative, resolve, sep } from 'node:path';
import { fileURLToPath } from 'node:url';

const ROOT = resolve(dirname(fileURLToPath(import.meta.url)), '..');
const SOURCE = join(ROOT, 'src');

/** Which folder of src/ may import which others; itself always. Imports go down only. */
const MAY_IMPORT: Readonly<Record<string, readonly string[]>> = {
  model: [],
  platform: ['model'],
  messages: ['model'],
  syntax: ['model'],
  configuration: ['model'],
  outline: ['model'],
  settings: ['model', 'configuration'],
  matching: ['model', 'syntax', 'configuration', 'outline'],
  ruleset: ['model', 'syntax', 'configuration', 'matching'],
  detectors: ['model', 'messages', 'syntax', 'configuration', 'matching', 'ruleset'],
  analyses: ['model', 'messages', 'syntax', 'configuration', 'outline', 'matching', 'ruleset'],
  compliance: ['model', 'messages'],
  reporters: ['model', 'messages'],
  documents: ['model', 'messages'],
  engine: ['model', 'platform', 'messages', 'syntax', 'configuration', 'outline', 'settings', 'matching', 'ruleset', 'detectors', 'analyses', 'compliance'],
  handover: ['model', 'messages', 'platform', 'engine', 'compliance', 'reporters', 'documents'],
  verify: ['model', 'messages', 'platform', 'ruleset', 'engine'],
  protocol: ['model'],
  server: ['model', 'platform', 'messages', 'syntax', 'configuration', 'settings', 'matching', 'ruleset', 'detectors', 'analyses', 'compliance', 'reporters', 'documents', 'engine', 'handover', 'verify', 'protocol'],
  extension: ['protocol'],
  cli: ['model', 'platform', 'messages', 'syntax', 'configuration', 'settings', 'matching', 'ruleset', 'detectors', 'analyses', 'compliance', 'reporters', 'documents', 'engine', 'handover', 'verify', 'protocol'],
};

/** Node modules that reach the outside world, and the folders that may use them. */
const OUTSIDE: Readonly<Record<string, readonly string[]>> = {
  fs: ['platform'], 'fs/promises': ['platform'], child_process: ['platform'], worker_threads: ['platform', 'engine'], os: ['platform', 'cli'], process: ['cli'], readline: ['cli'], 'readline/promises': ['cli'],
};
const NETWORK = ['net', 'tls', 'http', 'https', 'http2', 'dgram', 'dns', 'dns/promises', 'inspector'];
const FORBIDDEN_NAMES = /(?:^|[-/])(?:utils?|helpers?|manager|impl|misc)(?:[-/]|$)|(?:^|\/)(?:common|shared)(?:\/|$)/;
const MAXIMUM_LINES = 400;
const MAXIMUM_MEDIAN = 120;

interface SourceText {
  readonly path: string;
  readonly folder: string;
  readonly text: string;
}

function sources(folder = SOURCE): SourceText[] {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) return sources(path);
    if (!entry.name.endsWith('.ts') || entry.name.endsWith('.d.ts')) return [];
    const inside = relative(SOURCE, path).split(sep).join('/');
    return [{ path: inside, folder: inside.split('/')[0] ?? '', text: readFileSync(path, 'utf8') }];
  });
}

/** Scripts below `folder`, the probes and samples of other languages apart. */
function scripts(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) return ['golden', 'probes', '.cache', 'ruling'].includes(entry.name) ? [] : scripts(path);
    return /\.m?ts$/.test(entry.name) ? [path] : [];
  });
}

function importsOf(text: string): string[] {
  return [...text.matchAll(/(?:^|\n)\s*(?:import|export)\b[^;'"]*?from\s*['"]([^'"]+)['"]|\bimport\(\s*['"]([^'"]+)['"]\s*\)|(?:^|\n)\s*import\s+['"]([^'"]+)['"]/g)].map((match) => match[1] ?? match[2] ?? match[3] ?? '');
}

describe('architecture', () => {
  const files = sources();

  it('imports go down only', () => {
    const offences = files.flatMap((file) => importsOf(file.text).filter((one) => one.startsWith('.')).flatMap((target) => {
      const to = relative(SOURCE, resolve(SOURCE, dirname(file.path), target)).split(sep).join('/');
      const folder = to.split('/')[0] ?? '';
      if (folder === file.folder || to === '../package.json') return [];
      const allowed = MAY_IMPORT[file.folder];
      return allowed?.includes(folder) ? [] : [`${file.path} imports ${to}; ${file.folder} may import ${allowed?.join(', ') ?? 'nothing: the folder is not in the layer table'}`];
    }));
    assert.deepEqual(offences, []);
  });

  it('imports run in no circle', () => {
    const targets = new Map(files.map((file) => [file.path, importsOf(file.text).filter((one) => one.startsWith('.')).map((target) => relative(SOURCE, resolve(SOURCE, dirname(file.path), target)).split(sep).join('/'))]));
    const finished = new Set<string>();
    const circles: string[] = [];
    const visit = (path: string, trail: readonly string[]): void => {
      if (trail.includes(path)) circles.push([...trail.slice(trail.indexOf(path)), path].join(' -> '));
      if (finished.has(path) || trail.includes(path)) return;
      for (const target of targets.get(path) ?? []) visit(target, [...trail, path]);
      finished.add(path);
    };
    for (const path of targets.keys()) visit(path, []);
    assert.deepEqual(circles, []);
  });

  it('every name has one home: no file gives on what it imports, the entry of the server apart', () => {
    const offences = files.filter((file) => file.path !== 'server/main.ts').flatMap((file) => {
      const imported = new Set([...file.text.matchAll(/^import (?:type )?\{([^}]*)\}/gm)].flatMap((match) => (match[1] ?? '').split(',').map((name) => name.trim().replace(/^type /, '').replace(/.* as /, ''))));
      const given = [...file.text.matchAll(/^export (?:type )?(?:\*|\{([^}]*)\})( from)?/gm)].filter((match) => match[2] !== undefined || (match[1] ?? '').split(',').some((name) => imported.has(name.trim())));
      return given.map((match) => `${file.path}: ${match[0]}`);
    });
    assert.deepEqual(offences, []);
  });

  it('what a file exports, another one asks for', () => {
    const names = (text: string): ReadonlySet<string> => new Set(text.match(/\w+/g));
    const askers = [...files.map(({ path, text }) => ({ path, text: names(text) })), ...['build', 'bench', 'test'].flatMap((folder) => scripts(join(ROOT, folder))).map((path) => ({ path, text: names(readFileSync(path, 'utf8')) }))];
    const offences = files.flatMap(({ path, text }) => [...text.matchAll(/^export (?:async )?(?:function|const|class) (\w+)/gm)].map((match) => match[1] ?? '')
      // Called by the editor, by its name.
      .filter((name) => name !== 'deactivate' && !askers.some((asker) => asker.path !== path && asker.text.has(name))).map((name) => `${path}: ${name}`));
    assert.deepEqual(offences, []);
  });

  it('detectors do not import each other, nor do analyses', () => {
    const offences = files.filter((file) => file.folder === 'detectors' || file.folder === 'analyses').flatMap((file) => importsOf(file.text).filter((one) => one.startsWith('.')).flatMap((target) => {
      const to = relative(SOURCE, resolve(SOURCE, dirname(file.path), target)).split(sep).join('/');
      const [folder, own, deeper] = to.split('/');
      const room = file.path.split('/')[1];
      return folder === file.folder && deeper !== undefined && own !== room ? [`${file.path} imports ${to}`] : [];
    }));
    assert.deepEqual(offences, []);
  });

  it('no command of the command line imports another', () => {
    const isCommand = (path: string): boolean => /^cli\/[^/]*-command\.ts$/.test(path);
    const commands = files.filter((file) => isCommand(file.path));
    assert.ok(commands.length >= 8, 'commands are looked at');
    const offences = commands.flatMap((file) => importsOf(file.text).filter((target) => isCommand(join('cli', target).split(sep).join('/'))).map((target) => `${file.path} imports ${target}: what two commands need has a file of its own`));
    assert.deepEqual(offences, []);
  });

  it('only platform and the hosts touch the outside world, and nothing the network', () => {
    const offences = files.flatMap((file) => importsOf(file.text).flatMap((target) => {
      const name = target.replace(/^node:/, '');
      if (!builtinModules.includes(name)) return [];
      if (NETWORK.includes(name)) return [`${file.path} imports ${target}: no network client anywhere`];
      const allowed = OUTSIDE[name];
      return allowed !== undefined && !allowed.includes(file.folder) ? [`${file.path} imports ${target}; only ${allowed.join(', ')} may`] : [];
    }));
    const globals = files.filter((file) => !['platform', 'cli', 'server', 'extension'].includes(file.folder)).flatMap((file) => {
      const code = file.text.replace(/\/\*[\s\S]*?\*\/|\/\/[^\n]*/g, '').replace(/'(?:[^'\\\n]|\\.)*'|"(?:[^"\\\n]|\\.)*"|`(?:[^`\\$]|\\.|\$(?!\{))*`/g, "''");
      return [/\bprocess\.(?:env|cwd|argv|exit|stdout|stderr)\b/, /\bDate\.now\(/, /\bnew Date\(\)/, /\bMath\.random\(/, /\bperformance\.now\(/, /\bfetch\(/].filter((pattern) => pattern.test(code)).map((pattern) => `${file.path} uses ${pattern.source}`);
    });
    assert.deepEqual([...offences, ...globals], []);
  });

  it('files are small, named after what they hold, and open with what they are for', () => {
    const offences: string[] = [];
    for (const file of files) {
      const lines = file.text.split('\n').length - 1;
      if (lines > MAXIMUM_LINES) offences.push(`${file.path} has ${lines} lines, at most ${MAXIMUM_LINES}`);
      if (FORBIDDEN_NAMES.test(file.path.replace(/\.ts$/, ''))) offences.push(`${file.path}: name it after the one thing it holds`);
      if (!/^[a-z0-9]+(?:-[a-z0-9]+)*\.ts$/.test(file.path.split('/').pop() ?? '')) offences.push(`${file.path}: file names are kebab-case`);
      if (!file.text.startsWith('// ')) offences.push(`${file.path}: the first line says what the file is for`);
      if (/\bexport default\b/.test(file.text)) offences.push(`${file.path}: no default exports`);
      if (/\binterface I[A-Z]/.test(file.text)) offences.push(`${file.path}: no I prefix`);
      if (file.path.split('/').length > 4) offences.push(`${file.path}: too deep`);
    }
    const sizes = files.map((file) => file.text.split('\n').length).sort((a, b) => a - b);
    const median = sizes[Math.floor(sizes.length / 2)] ?? 0;
    if (median > MAXIMUM_MEDIAN) offences.push(`the median file has ${median} lines, at most ${MAXIMUM_MEDIAN}`);
    assert.deepEqual(offences, []);
  });

  it('every folder of src/ is in the layer table and in src/README.md', () => {
    const folders = readdirSync(SOURCE).filter((name) => statSync(join(SOURCE, name)).isDirectory());
    const readme = readFileSync(join(SOURCE, 'README.md'), 'utf8');
    assert.deepEqual(folders.filter((name) => MAY_IMPORT[name] === undefined), []);
    assert.deepEqual(folders.filter((name) => !readme.includes(`\`${name}/\``)), []);
  });

  it('every invariant of src/README.md names a test that exists', () => {
    const readme = readFileSync(join(SOURCE, 'README.md'), 'utf8');
    const section = readme.slice(readme.indexOf('## Invariants'));
    const items = section.split(/\n(?=\d+\. )/).slice(1);
    assert.ok(items.length >= 10, 'ten invariants');
    for (const item of items) {
      const named = [...item.matchAll(/`(test\/[^`]+\.test\.ts)`/g)].map((match) => match[1] ?? '');
      assert.notEqual(named.length, 0, `no test named: ${item.slice(0, 80)}`);
      for (const path of named) assert.ok(statSync(join(ROOT, path)).isFile());
    }
  });

  it('no text of the repository names a machine path', () => {
    const offences = files.filter((file) => /['"`\s](?:\/work|\/home\/[a-z]+|\/tmp|\/root|C:\\Users\\)[/\\]/.test(file.text)).map((file) => file.path);
    assert.deepEqual(offences, []);
  });
});
