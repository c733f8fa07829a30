// `hisguard grade`: the grading self-assessment (定级自评), with questions asked on a terminal.
import { Option, type Command } from 'commander';
import { assessGrading } from '../compliance/assess-grading.ts';
import { gradeName } from '../compliance/localized-text.ts';
import { localized } from '../model/rule.ts';
import type { CommandContext } from './command-context.ts';
import { EXIT } from './host.ts';
import { addJudgementFlags, gatherSources, isIncomplete, type JudgementFlags } from './judgement-sources.ts';
import { writeHandover } from './write-handover.ts';
import { askQuestions } from './ask-questions.ts';

interface GradeFlags extends JudgementFlags {
  readonly ask: boolean;
}

export function addGradeCommand(program: Command, context: CommandContext): void {
  const { say, finish } = context;
  addJudgementFlags(program.command('grade').description(say('grade.description')), context)
    .addOption(new Option('--ask', say('option.ask')).default(false))
    .addHelpText('after', `\n${say('grade.help')}`)
    .action(async (paths: string[], flags: GradeFlags) => { finish(await grade(paths, flags, context)); });
}

async function grade(paths: readonly string[], flags: GradeFlags, context: CommandContext): Promise<number> {
  if (flags.ask) await askQuestions(paths[0] ?? '.', flags, context);
  const sources = await gatherSources(paths, { ...flags, cache: false }, context);
  const assessment = assessGrading(sources.catalogues, sources.answers, sources.system, flags.date, sources.components);
  await writeHandover({ kind: 'grading', assessment }, flags, context);
  const { proposed, unanswered } = assessment;
  context.host.stdout.write(`${proposed.grade === null ? context.say('grade.open') : context.say('grade.proposed', localized(gradeName(proposed.grade), context.language), proposed.label)}\n`);
  if (unanswered.length > 0) context.host.stdout.write(`${context.say('grade.unanswered', unanswered.length)}\n`);
  return isIncomplete(sources) ? EXIT.incomplete : EXIT.clean;
}
