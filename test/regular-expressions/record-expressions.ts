// Prints as JSON what src/ calls `RegExp` with while its modules load, our rules compile and the samples are scanned. Run by collect-expressions.ts.
import { dirname, resolve } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';

const ROOT = resolve(dirname(fileURLToPath(import.meta.url)), '..', '..');
const PREFIX = `${pathToFileURL(ROOT).href}/`;
/** Begins a place in a file of ours in a stack, by path or by address. */
const OURS = [PREFIX, `${ROOT}/`, `${ROOT}\\`].map((prefix) => `${prefix}src`);
const recorded = new Map<string, { source: string; flags: string; where: string }>();

function record(expression: RegExp): RegExp {
  const place = callerOf((new Error().stack ?? '').split('\n').slice(3));
  if (place !== undefined) recorded.set(`${place} ${expression.flags} ${expression.source}`, { source: expression.source, flags: expression.flags, where: place });
  return expression;
}

/** `src/…ts:line` of the caller, where it is ours. */
function callerOf(stack: readonly string[]): string | undefined {
  const caller = stack[0] ?? '';
  const start = Math.max(...OURS.map((prefix) => caller.includes(prefix) ? caller.indexOf(prefix) + prefix.length - 3 : -1));
  return start < 0 ? undefined : /^[^:]{1,300}:\d{1,6}/.exec(caller.slice(start))?.[0].replaceAll('\\', '/');
}

globalThis.RegExp = new Proxy(RegExp, {
  construct: (target, args: [string, string]) => record(new target(...args)),
  apply: (target, _, args: [string, string]) => record(target(...args)),
});

const { sourceFiles } = await import('./collect-expressions.ts');
// The extension's client needs an editor around it; the test refuses calls of `RegExp` there.
for (const path of sourceFiles().filter((path) => !path.startsWith('src/extension/') && !/\/(?:main|.*-main|.*worker.*)\.ts$/.test(path))) await import(new URL(path, PREFIX).href);
const { loadRules, packagedParsers, RULES_FOLDER } = await import('../../build/load-rules.ts');
const { value: rules } = loadRules();
const { testRuleFolder } = await import('../../src/verify/test-rule-folder.ts');
const { nodeFileSystem } = await import('../../src/platform/node-file-system.ts');
const { load } = await import('js-yaml');
testRuleFolder(nodeFileSystem(), RULES_FOLDER, rules, (text) => load(text), packagedParsers, 'en');
// What a project calls its own is put into expressions.
const { prepareProgram } = await import('../../src/engine/scan-program.ts');
const { scanFile } = await import('../../src/engine/scan-file.ts');
const { readSettings } = await import('../../src/settings/read-settings.ts');
const own = prepareProgram(rules, readSettings("vocabulary: {masking-helpers: ['Zhe', '(x+)+$'], crypto-wrappers: [Baomi, '@M.i'], protected-sinks: [miWenLog, '(y+)+$']}", '').value, packagedParsers);
scanFile(own, { path: 'Patient.java', text: 'class Patient { @Baomi private String idCard; void m() { log.info("{}", Zhe.gai(idCard)); } }' }, '2026-11-21');
process.stdout.write(JSON.stringify([...recorded.values()]));
