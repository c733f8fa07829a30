// Runs the rule harness over our own rules without a build: `node --import tsx build/test-rules.ts [DIR...]`.
import { load } from 'js-yaml';
import { text } from '../src/messages/text.ts';
import { nodeFileSystem } from '../src/platform/node-file-system.ts';
import { testRuleFolder } from '../src/verify/test-rule-folder.ts';
import { loadRules, packagedParsers, RULES_FOLDER } from './load-rules.ts';

const { value, problems } = loadRules();
for (const problem of problems) process.stdout.write(`${problem.path ?? ''} ${problem.rule ?? ''}: ${text('en', problem.id, problem.args)}\n`);
for (const folder of process.argv.length > 2 ? process.argv.slice(2) : [RULES_FOLDER]) {
  const report = testRuleFolder(nodeFileSystem(), folder, value, (yaml) => load(yaml), packagedParsers, 'en');
  for (const failure of report.failures) process.stdout.write(`${failure}\n`);
  process.stdout.write(`${folder}: ${report.rules} rules, ${report.fixtures} fixtures, ${report.failures.length} failures\n`);
}
