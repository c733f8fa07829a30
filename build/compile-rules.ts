// Build step: rules/ -> one JSON file that the product loads in a millisecond.
import { writeFileSync } from 'node:fs';
import { text } from '../src/messages/text.ts';
import { packRules } from '../src/ruleset/packed-rules.ts';
import { loadRules } from './load-rules.ts';

const { value, problems } = loadRules();
for (const problem of problems) process.stderr.write(`${problem.path ?? ''} ${problem.rule ?? ''}: ${text('en', problem.id, problem.args)}\n`);
if (problems.length > 0) process.exit(1);
writeFileSync(process.argv[2] ?? 'rules.json', JSON.stringify(packRules(value)).replace(/[\u0080-\uffff]/g, (unit) => String.raw`\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`));
