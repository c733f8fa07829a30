// `npm run bench` and its parts (`bench:speed`, `bench:server`, `bench:editor`, `bench:accuracy` ...): builds, then runs the measurements of those names, one after the other; the arguments after `--` are the first one's.
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { ensureInstalled, ROOT, run } from './ensure-installed.mjs';

const given = process.argv.slice(2);
const firstOption = given.findIndex((argument) => argument.startsWith('-'));
const names = firstOption === -1 ? given : given.slice(0, firstOption);
ensureInstalled();
if (run(process.execPath, ['build/build.mjs']).status !== 0) process.exit(2);
if (names.includes('editor') && run(process.execPath, ['build/package.mjs', '--built']).status !== 0) process.exit(2);
let status = 0;
for (const [index, name] of names.entries()) {
  const script = existsSync(join(ROOT, 'bench', `${name}.ts`)) ? ['--import', 'tsx', `bench/${name}.ts`] : [`bench/${name}.mjs`];
  status = Math.max(status, run(process.execPath, [...script, ...(index === 0 && firstOption !== -1 ? given.slice(firstOption) : [])]).status ?? 70);
}
process.exit(status);
