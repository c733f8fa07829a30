// `--shard I/N` and `merge`: findings and facts of a part of the files, written and put together again.
import { resolve } from 'node:path';
import { InvalidArgumentError } from 'commander';
import { toShard } from '../engine/merge-shards.ts';
import type { Shard } from '../engine/scan-project.ts';
import { nodeFileSystem } from '../platform/node-file-system.ts';
import type { CommandContext } from './command-context.ts';
import { EXIT, UsageError } from './host.ts';
import type { OpenedScan } from './open-scan.ts';
import type { FormatRequest } from './outputs.ts';
import { loadBaseline } from './project-inputs.ts';

export function parseShard(value: string, { say }: CommandContext): Shard {
  const match = /^(\d{1,4})\/(\d{1,4})$/.exec(value);
  const index = Number(match?.[1]);
  const count = Number(match?.[2]);
  if (match === null || index < 1 || count < 1 || index > count) throw new InvalidArgumentError(say('wrong.shard'));
  return { index, count };
}

/** A shard is JSON whatever the language; the only format that makes sense before `merge`. */
export function writeShard(opened: OpenedScan, flags: { readonly format: readonly FormatRequest[]; readonly baseline?: string }, context: CommandContext): number {
  if (opened.shard === undefined) return EXIT.fault;
  if (flags.format.some((one) => one.format !== 'json')) throw new UsageError(context.say('wrong.shard-format'));
  const json = `${JSON.stringify(toShard(opened.run, {
    rulesetDigest: opened.rules.digest, settings: opened.settings, baseline: loadBaseline(opened.root, flags.baseline, context), shard: opened.shard,
    project: { name: opened.name, ...(opened.revision !== undefined && { revision: opened.revision }) },
  }))}\n`;
  const file = flags.format[0]?.file;
  if (file === undefined) context.host.stdout.write(json);
  else if (!nodeFileSystem().write(resolve(context.host.cwd, file), Buffer.from(json)).value) throw new UsageError(context.say('wrong.cannot-write', file));
  return EXIT.clean;
}
