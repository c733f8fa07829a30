// `grade --ask`: the grading questionnaire at the terminal; answers are added to `.hisguard/assessment.yaml`, none is overwritten.
import { join, resolve } from 'node:path';
import { createInterface } from 'node:readline/promises';
import { ASSESSMENT_FILE } from '../engine/project-file-names.ts';
import { findProjectRoot } from '../engine/project-root.ts';
import { text } from '../messages/text.ts';
import type { Question } from '../model/grading.ts';
import { localized } from '../model/rule.ts';
import { decode } from '../platform/decode.ts';
import { nodeFileSystem } from '../platform/node-file-system.ts';
import { addAnswers, type NewAnswer } from '../settings/add-answers.ts';
import { assessmentTemplate } from '../settings/assessment-template.ts';
import type { CommandContext } from './command-context.ts';
import { UsageError } from './host.ts';
import type { JudgementFlags } from './judgement-sources.ts';
import { loadAnswers, loadCatalogues, loadRules } from './project-inputs.ts';

export async function askQuestions(path: string, flags: JudgementFlags, context: CommandContext): Promise<void> {
  const { host, say } = context;
  if (host.stdin.isTTY !== true) throw new UsageError(say('wrong.no-terminal'));
  const fs = nodeFileSystem();
  const root = findProjectRoot(fs, resolve(host.cwd, path));
  const catalogues = loadCatalogues(loadRules(flags.rules, context).rules);
  const known = loadAnswers(root, catalogues, context);
  const open = catalogues.grading.questions.filter((question) => known.grading[question.id] === undefined);
  const terminal = createInterface({ input: host.stdin, output: host.stdout });
  const answers: NewAnswer[] = [];
  try {
    host.stdout.write(`${say('grade.ask-intro')}\n`);
    const by = (await terminal.question(say('grade.ask-name'))).trim();
    for (const [index, question] of open.entries()) {
      const chosen = await ask(question, index, open.length);
      if (chosen === 'stop') break;
      if (chosen.length > 0) answers.push({ section: 'grading', key: question.id, value: { value: question.multiple ? chosen : chosen[0] ?? '', ...(by !== '' && { by }), date: flags.date } });
    }
  } finally {
    terminal.close();
  }
  if (answers.length === 0) return;
  const file = join(root, ASSESSMENT_FILE);
  const bytes = fs.exists(file) ? fs.readBytes(file).value : undefined;
  const { value, problems } = addAnswers(bytes === undefined ? assessmentTemplate(flags.lang) : decode(bytes).text, file, answers);
  if (problems.length > 0) throw new UsageError(problems.map((problem) => text(flags.lang, problem.id, problem.args)).join('\n'));
  if (!fs.write(file, Buffer.from(value.text)).value) throw new UsageError(say('wrong.cannot-write', file));
  host.stdout.write(`${say('grade.saved', file)}\n`);

  async function ask(question: Question, index: number, total: number): Promise<readonly string[] | 'stop'> {
    host.stdout.write(`\n${index + 1}/${total} ${localized(question.text, flags.lang)}\n${question.options.map((option, number) => `  ${number + 1}. ${localized(option.label, flags.lang)}\n`).join('')}`);
    for (;;) {
      const typed = (await terminal.question('> ')).trim();
      if (typed === 'q') return 'stop';
      if (typed === '') return [];
      const numbers = typed.split(/[,\uff0c\s]+/).map(Number);
      const options = numbers.map((number) => question.options[number - 1]?.id);
      if (options.every((option) => option !== undefined) && (question.multiple || options.length === 1)) return [...new Set(options)];
      host.stdout.write(`${say('grade.ask-again', question.options.length)}\n`);
    }
  }
}
