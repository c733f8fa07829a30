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
import type { CompiledRules } from '../ruleset/ruleset.ts';
import type { CommandContext } from './command-context.ts';
import { EXIT, UsageError } from './host.ts';
import { loadRules } from './project-inputs.ts';
import { agreementTable, coverageTable, ruleList } from './rule-tables.ts';
import { ruleText } from './rule-text.ts';
import { addLanguageFlag, collect } from './scan-options.ts';
import { parse as parseYaml } from 'yaml';

export function addRulesCommand(program: Command, context: CommandContext): void {
  const { host, say, finish } = context;
  const group = program.command('rules').description(say('rules.description'));
  const language = (command: Command): Command => addLanguageFlag(command, context);
  const load = (folders: readonly string[] = []): CompiledRules => loadRules(folders, context).rules;

  language(group.command('list').description(say('rules.list')).option('--coverage', say('rules.coverage')).option('--rules <dir>', say('option.rules'), collect, []))
    .action((flags: { coverage?: boolean; rules: readonly string[] }) => {
      host.stdout.write(flags.coverage === true ? coverageTable(load(flags.rules), context) : ruleList(load(flags.rules), context));
      finish(EXIT.clean);
    });
  language(group.command('show').description(say('rules.show')).argument('<RULE>', say('rules.rule')).option('--rules <dir>', say('option.rules'), collect, []))
    .action((id: string, flags: { rules: readonly string[] }) => {
      const rules = load(flags.rules);
      if (!rules.rules.some((rule) => rule.id === id)) throw new UsageError(say('wrong.no-rule', id));
      host.stdout.write(ruleText(rules, id, context));
      finish(EXIT.clean);
    });
  language(group.command('test').description(say('rules.test')).argument('<DIR...>', say('rules.test.dir')))
    .action(async (folders: string[]) => {
      const fs = nodeFileSystem();
      const parsers = await openParsers(wasmFiles(fs, host.programFolder));
      let failed = 0;
      let tested = 0;
      for (const folder of folders) {
        const absolute = resolve(host.cwd, folder);
        if (fs.stat(absolute)?.kind !== 'directory') throw new UsageError(say('wrong.no-folder', folder));
        const report = testRuleFolder(fs, absolute, load(), (one) => parseYaml(one), () => parsers, context.language);
        tested += report.rules;
        failed += report.failures.length;
        for (const line of report.failures) host.stdout.write(`${line}\n`);
        const semgrep = testSemgrepRules(fs, absolute, (document, path, yaml) => openSemgrepRuleFile(document, path, parsers, linesOfYaml(yaml)), (one) => parseYaml(one, { logLevel: 'error' }), context.language);
        tested += semgrep.agreement.rules;
        failed += semgrep.failures.length;
        for (const line of semgrep.failures) host.stdout.write(`${line}\n`);
        if (semgrep.agreement.rules > 0) host.stdout.write(agreementTable(semgrep.agreement, context));
      }
      host.stdout.write(`${say('rules.tested', tested, failed)}\n`);
      if (tested === 0 && failed === 0) throw new UsageError(say('rules.nothing-tested'));
      finish(failed === 0 ? EXIT.clean : EXIT.findings);
    });
  language(group.command('new').description(say('rules.new')).argument('<ID>', say('rules.rule')).option('--dir <dir>', say('rules.new.dir'), 'rules'))
    .action((id: string, flags: { dir: string }) => {
      // The id becomes a folder, which colleagues on Windows must be able to check out.
      if (!/^[a-z0-9]+(?:-[a-z0-9]+)*$/.test(id) || isReservedOnWindows(id)) throw new UsageError(say('wrong.rule-id'));
      const folder = join(resolve(host.cwd, flags.dir), id);
      const fs = nodeFileSystem();
      if (fs.exists(folder)) throw new UsageError(say('wrong.exists', folder));
      for (const [name, content] of Object.entries(ruleSkeleton(id))) {
        if (!fs.write(join(folder, name), Buffer.from(content)).value) throw new UsageError(say('wrong.cannot-write', join(folder, name)));
        host.stdout.write(`${say('init.wrote', join(folder, name))}\n`);
      }
      finish(EXIT.clean);
    });
}
