// `hisguard init`: `.hisguard/` with commented defaults; asks nothing, overwrites nothing.
import { join, resolve } from 'node:path';
import type { Command } from 'commander';
import { findProjectRoot } from '../engine/project-root.ts';
import { nodeFileSystem } from '../platform/node-file-system.ts';
import { assessmentTemplate } from '../settings/assessment-template.ts';
import { settingsTemplate } from '../settings/settings-template.ts';
import type { CommandContext } from './command-context.ts';
import { EXIT, UsageError } from './host.ts';
import { addLanguageFlag } from './scan-options.ts';

export function addInitCommand(program: Command, context: CommandContext): void {
  const { host, language, say, finish } = context;
  addLanguageFlag(program.command('init').description(say('init.description')).argument('[PATH]', say('init.path')), context)
    .action((path: string | undefined) => {
      const fs = nodeFileSystem();
      const root = path === undefined ? findProjectRoot(fs, host.cwd) : resolve(host.cwd, path);
      if (fs.stat(root)?.kind !== 'directory') throw new UsageError(say('wrong.no-folder', path ?? '.'));
      const templates = { 'config.yaml': settingsTemplate(language), 'assessment.yaml': assessmentTemplate(language) };
      for (const [name, template] of Object.entries(templates)) {
        const file = join(root, '.hisguard', name);
        if (fs.exists(file)) host.stdout.write(`${say('init.kept', file)}\n`);
        else if (fs.write(file, Buffer.from(template)).value) host.stdout.write(`${say('init.wrote', file)}\n`);
        else throw new UsageError(say('wrong.cannot-write', file));
      }
      finish(EXIT.clean);
    });
}
