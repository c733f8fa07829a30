// `npm run package`: builds and packs hisguard-<version>.vsix, one artefact with editor, command line, server, rules and documents.
import { readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { ensureInstalled, ROOT, run, say } from './ensure-installed.mjs';

const built = process.argv.includes('--built');

if (!built) {
  ensureInstalled();
  say('构建 / building');
  if (run(process.execPath, ['build/build.mjs']).status !== 0) process.exit(1);
}
say('打包 / packing');
const { version } = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8'));
const file = `hisguard-${version}.vsix`;
// What goes in is the list `files` of package.json. Relative links of the README stay: they lead to files in the package.
const { status } = run(process.execPath, [
  'node_modules/@vscode/vsce/vsce', 'package', '--no-dependencies', '--allow-missing-repository', '--no-rewrite-relative-links', '--no-git-tag-version', '--no-update-package-json', '--out', file,
], { stdio: ['ignore', 'ignore', 'inherit'] });
if (status !== 0) process.exit(status ?? 1);
console.log(`${file}: ${(statSync(join(ROOT, file)).size / 1024 / 1024).toFixed(2)} MB`);
