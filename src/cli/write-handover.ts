// Writes an assessment's documents and says where they are.
import { resolve } from 'node:path';
import type { ChecklistAssessment, GradingAssessment } from '../model/assessment.ts';
import { text } from '../messages/text.ts';
import { nodeFileSystem } from '../platform/node-file-system.ts';
import type { CommandContext } from './command-context.ts';
import { UsageError } from './host.ts';
import type { JudgementFlags } from './judgement-sources.ts';

export async function writeHandover(subject: { readonly kind: 'checklist'; readonly assessment: ChecklistAssessment } | { readonly kind: 'grading'; readonly assessment: GradingAssessment }, flags: JudgementFlags, context: CommandContext): Promise<void> {
  // Loaded here, not at the top: the writers are the largest part of the program and a scan needs none of them.
  const { writeDocuments } = await import('../handover/write-documents.ts');
  const { value, problems } = await writeDocuments({ ...subject, formats: flags.format, outDirectory: resolve(context.host.cwd, flags.out), language: flags.lang, fileSystem: nodeFileSystem() });
  for (const { path } of value) context.host.stdout.write(`${context.say('documents.wrote', path)}\n`);
  if (problems.length > 0) throw new UsageError(problems.map(({ id, args, path }) => (id === 'platform.unwritable' && path !== undefined ? context.say('wrong.cannot-write', path) : text(context.language, id, args))).join('\n'));
}
