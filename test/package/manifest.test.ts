// package.json says what the code does: settings and their defaults, commands, restricted settings, the problem matcher.
import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { OPEN_RULE_COMMAND, SET_STATE_COMMAND, SUPPRESS_COMMAND } from '../../src/protocol/client-commands.ts';
import { DEFAULT_EDITOR_SETTINGS } from '../../src/protocol/editor-settings.ts';
import { REPOSITORY } from '../run-cli.ts';

interface Setting {
  readonly default: unknown;
  readonly scope: string;
  readonly type: string;
  readonly enum?: readonly string[];
  readonly enumItemLabels?: readonly string[];
  readonly markdownDescription: string;
}

interface Manifest {
  readonly capabilities: { readonly untrustedWorkspaces: { readonly supported: string; readonly restrictedConfigurations: readonly string[] } };
  readonly activationEvents: readonly string[];
  readonly contributes: {
    readonly commands: readonly { readonly command: string; readonly category: string }[];
    readonly menus: Readonly<Record<string, readonly { readonly command: string }[]>>;
    readonly configuration: readonly { readonly properties: Readonly<Record<string, Setting>> }[];
    readonly problemMatchers: readonly { readonly name: string; readonly owner: string; readonly fileLocation: readonly string[] }[];
    readonly problemPatterns: readonly { readonly regexp: string }[];
  };
}

const manifest = JSON.parse(readFileSync(join(REPOSITORY, 'package.json'), 'utf8')) as Manifest;
const settings = Object.fromEntries(manifest.contributes.configuration.flatMap(({ properties }) => Object.entries(properties)));

describe('manifest of the extension', () => {
  it('declares the settings of the protocol with their defaults, and only a trace setting beside them', () => {
    const declared = Object.fromEntries(Object.entries(settings).filter(([key]) => key !== 'hisguard.trace.server').map(([key, setting]) => [key, setting.default]));
    assert.deepEqual(declared, flatten('hisguard', DEFAULT_EDITOR_SETTINGS));
  });

  it('shows every setting in the Settings UI', () => {
    for (const [key, setting] of Object.entries(settings)) {
      assert.ok(['boolean', 'string', 'integer', 'array'].includes(setting.type), key);
      assert.match(setting.markdownDescription, /^%[\w.]+%$/, key);
      if (setting.enum !== undefined) assert.equal(setting.enumItemLabels?.length, setting.enum.length, key);
    }
  });

  it('does not let an untrusted workspace choose what is read or written elsewhere', () => {
    assert.equal(manifest.capabilities.untrustedWorkspaces.supported, 'limited');
    assert.deepEqual(manifest.capabilities.untrustedWorkspaces.restrictedConfigurations, Object.keys(settings).filter((key) => /folders?$/.test(key)).sort().reverse());
  });

  it('registers every command it declares, under one category', () => {
    const code = readdirSync(join(REPOSITORY, 'src', 'extension'), { recursive: true, encoding: 'utf8' }).filter((path) => path.endsWith('.ts')).map((path) => readFileSync(join(REPOSITORY, 'src', 'extension', path), 'utf8')).join('\n');
    const registered = new Set([...code.matchAll(/(?:registerCommand\(|^ {4})'(hisguard\.\w+)'/gm)].map((match) => match[1]));
    for (const id of [OPEN_RULE_COMMAND, SET_STATE_COMMAND, SUPPRESS_COMMAND]) registered.add(id);
    assert.deepEqual(manifest.contributes.commands.map(({ command }) => command).sort(), [...registered].sort());
    assert.deepEqual([...new Set(manifest.contributes.commands.map(({ category }) => category))], ['HIS Guard']);
    const known = new Set(manifest.contributes.commands.map(({ command }) => command));
    for (const entry of Object.values(manifest.contributes.menus).flat()) assert.ok(known.has(entry.command), entry.command);
  });

  it('is activated without a search of files', () => {
    assert.deepEqual(manifest.activationEvents, ['onStartupFinished', 'onLanguage']);
  });

  it('reads one line per finding of its tasks', () => {
    const pattern = new RegExp(manifest.contributes.problemPatterns[0]?.regexp ?? 'none');
    const [, file, line, column, severity, message, rule] = pattern.exec('conf/app[1].yml:20:7: error: 口令明文写在文件中: spring [datasource] [hardcoded-password]') ?? [];
    assert.deepEqual([file, line, column, severity, message, rule], ['conf/app[1].yml', '20', '7', 'error', '口令明文写在文件中: spring [datasource]', 'hardcoded-password']);
    assert.equal(pattern.exec('his: files 12, errors 1, warnings 0, notes 0'), null);
  });

  it('keeps the problems of tasks apart from those of the server', () => {
    const [matcher] = manifest.contributes.problemMatchers;
    assert.equal(matcher?.name, 'hisguard');
    // The name of the language client is the owner of its problems: with the same one a task would clear them.
    assert.notEqual(matcher.owner, 'hisguard');
    // Anything else makes the editor look for each file, longer than it listens to a task that has ended.
    assert.deepEqual(matcher.fileLocation, ['relative', '${workspaceFolder}']);
  });
});

function flatten(prefix: string, value: object): Record<string, unknown> {
  return Object.fromEntries(Object.entries(value).flatMap(([key, one]: [string, unknown]) => (typeof one === 'object' && one !== null && !Array.isArray(one) ? Object.entries(flatten(`${prefix}.${key}`, one)) : [[`${prefix}.${key}`, one]])));
}
