// `npm run bench`, `bench:server`, `bench:accuracy`, `bench:peers`, `bench:ruling`: builds, then runs the measurement of that name with the arguments after `--`.
import { ensureInstalled, run } from './ensure-installed.mjs';

const [name = 'speed', ...rest] = process.argv.slice(2);
ensureInstalled();
if (run(process.execPath, ['build/build.mjs']).status !== 0) process.exit(2);
process.exit(run(process.execPath, ['--import', 'tsx', `bench/${name}.ts`, ...rest]).status ?? 70);
