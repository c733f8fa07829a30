// `hisguard rules list|show|test|new`: the rules, their documents, the harness, a skeleton for one's own.
import { join, resolve } from 'node:path';
import type { Command } from 'commander';
import { openSemgrepRuleFile } from '../engine/semgrep-rule-file.ts';
import { linesOfYaml } from '../matching/rule/rule-path.ts';
import { nodeFileSystem } from '../platform/node-file-system.ts';
import { isReservedOnWindows } from '../platform/paths.ts';
import { wasmFiles } from '../platform/wasm-files.ts';
import { ruleSkeleton } from '../verify/rule-skeleton.ts';
import { openParsers } from '../syntax/parsers.ts';
import { testRuleFolder } from '../verify/test-rule-folder.ts';
import { testSemgrepRules } from '../verify/test-semgrep-rules.ts';
import type { CommandContext } from './command-context.ts';
import { unknownName } from './did-you-mean.ts';
import { EXIT, UsageError } from './host.ts';
import { loadRules } from './project-inputs.ts';
import { agreementTable, coverageTable, ruleList } from './rule-tables.ts';
import { ruleText } from './rule-text.ts';
import { addLanguageFlag, collect } from './scan-options.ts';
import { parse as parseYaml } from 'yaml';

export function addRulesCommand(program: Command, context: CommandContext): void {
  const { say } = context;
  const group = program.command('rules').description(say('rules.description'));
  const add = (name: string, description: string): Command => addLanguageFlag(group.command(name).description(say(description)), context);
  add('list', 'rules.list').option('--coverage', say('rules.coverage')).option('--rules <dir>', say('option.rules'), collect, [])
    .action((flags: { coverage?: boolean; rules: readonly string[] }) => { listRules(flags.rules, flags.coverage === true, context); });
  add('show', 'rules.show').argument('<RULE>', say('rules.rule')).option('--rules <dir>', say('option.rules'), collect, [])
    .action((id: string, flags: { rules: readonly string[] }) => { showRule(id, flags.rules, context); });
  add('test', 'rules.test').argument('<DIR...>', say('rules.test.dir'))
    .action(async (folders: string[]) => { await testRules(folders, context); });
  add('new', 'rules.new').argument('<ID>', say('rules.rule')).option('--dir <dir>', say('rules.new.dir'), 'rules')
    .action((id: string, flags: { dir: string }) => { writeSkeleton(id, flags.dir, context); });
}

function listRules(folders: readonly string[], coverage: boolean, context: CommandContext): void {
  const { rules } = loadRules(folders, context);
  context.host.stdout.write(coverage ? coverageTable(rules, context) : ruleList(rules, context));
  context.finish(EXIT.clean);
}

function showRule(id: string, folders: readonly string[], context: CommandContext): void {
  const { rules } = loadRules(folders, context);
  if (!rules.rules.some((rule) => rule.id === id)) throw unknownName('wrong.no-rule', id, rules.rules.map((rule) => rule.id), context);
  context.host.stdout.write(ruleText(rules, id, context));
  context.finish(EXIT.clean);
}

/** Our own technique's rules and those of Semgrep's format, each with its harness. */
async function testRules(folders: readonly string[], context: CommandContext): Promise<void> {
  const { host, say, language, finish } = context;
  const fs = nodeFileSystem();
  const parsers = await openParsers(wasmFiles(fs, host.programFolder));
  const { rules } = loadRules([], context);
  let failed = 0;
  let tested = 0;
  const tell = (count: number, failures: readonly string[]): void => {
    tested += count;
    failed += failures.length;
    for (const line of failures) host.stdout.write(`${line}\n`);
  };
  for (const folder of folders) {
    const absolute = resolve(host.cwd, folder);
    if (fs.stat(absolute)?.kind !== 'directory') throw new UsageError(say('wrong.no-folder', folder));
    const own = testRuleFolder(fs, absolute, rules, (one) => parseYaml(one), () => parsers, language);
    tell(own.rules, own.failures);
    const semgrep = testSemgrepRules(fs, absolute, (document, path, yaml) => openSemgrepRuleFile(document, path, parsers, linesOfYaml(yaml)), (one) => parseYaml(one, { logLevel: 'error' }), language);
    tell(semgrep.agreement.rules, semgrep.failures);
    if (semgrep.agreement.rules > 0) host.stdout.write(agreementTable(semgrep.agreement, context));
  }
  host.stdout.write(`${say('rules.tested', tested, failed)}\n`);
  if (tested === 0 && failed === 0) throw new UsageError(say('rules.nothing-tested'));
  finish(failed === 0 ? EXIT.clean : EXIT.findings);
}

function writeSkeleton(id: string, parent: string, { host, say, finish }: CommandContext): void {
  // The id becomes a folder, which colleagues on Windows must be able to check out.
  if (!/^[a-z0-9]+(?:-[a-z0-9]+)*$/.test(id) || isReservedOnWindows(id)) throw new UsageError(say('wrong.rule-id'));
  const folder = join(resolve(host.cwd, parent), id);
  const fs = nodeFileSystem();
  if (fs.exists(folder)) throw new UsageError(say('wrong.exists', folder));
  for (const [name, content] of Object.entries(ruleSkeleton(id))) {
    if (!fs.write(join(folder, name), Buffer.from(content)).value) throw new UsageError(say('wrong.cannot-write', join(folder, name)));
    host.stdout.write(`${say('init.wrote', join(folder, name))}\n`);
  }
  finish(EXIT.clean);
}
