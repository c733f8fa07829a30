// The notices of every package that is inside the bundles, from the bundler's own list of inputs.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const ROOT = join(dirname(fileURLToPath(import.meta.url)), '..');

interface Manifest {
  readonly name: string;
  readonly version: string;
  readonly license?: string;
}

/** Packages whose published file already contains their own dependencies. */
const PREBUNDLED: ReadonlySet<string> = new Set(['docx']);

/** Needs `dist/metafile.json` of a build. Packages sorted by name, each with version, licence and its licence text. */
export function thirdPartyNotices(): string {
  const metafile = JSON.parse(readFileSync(join(ROOT, 'dist', 'metafile.json'), 'utf8')) as { inputs: Record<string, unknown> };
  const folders = new Set(Object.keys(metafile.inputs).flatMap((input) => /^(?:.*\/)?node_modules\/(?:@[^/]+\/)?[^/]+/.exec(input)?.[0] ?? []));
  for (const folder of [...folders]) if (PREBUNDLED.has(folder.replace(/^.*node_modules\//, ''))) addDependencies(folder, folders);
  const packages = [...folders].map((folder) => ({ folder: join(ROOT, folder), manifest: JSON.parse(readFileSync(join(ROOT, folder, 'package.json'), 'utf8')) as Manifest }))
    .sort((a, b) => (`${a.manifest.name}@${a.manifest.version}` < `${b.manifest.name}@${b.manifest.version}` ? -1 : 1));
  const distinct = packages.filter(({ manifest }, index) => packages.findIndex((one) => one.manifest.name === manifest.name && one.manifest.version === manifest.version) === index);
  const sections = distinct.map(({ folder, manifest }) => `${'='.repeat(78)}\n${manifest.name} ${manifest.version} (${manifest.license ?? 'see text'})\n${'='.repeat(78)}\n\n${licenceText(folder, manifest)}\n`);
  return `HIS Guard contains the following third-party software.\nHIS Guard 包含以下第三方软件。\n\n${sections.join('\n')}`;
}

function addDependencies(folder: string, folders: Set<string>): void {
  const { dependencies = {} } = JSON.parse(readFileSync(join(ROOT, folder, 'package.json'), 'utf8')) as { dependencies?: Record<string, string> };
  for (const name of Object.keys(dependencies)) {
    const own = [`${folder}/node_modules/${name}`, `node_modules/${name}`].find((path) => existsSync(join(ROOT, path)));
    // Types describe code and are not in the bundle.
    if (own === undefined || name.startsWith('@types/') || folders.has(own)) continue;
    folders.add(own);
    addDependencies(own, folders);
  }
}

function licenceText(folder: string, manifest: Manifest): string {
  const name = readdirSync(folder).find((one) => /^(?:licen[cs]e|copying)(?:[._-].*)?$/i.test(one));
  if (name !== undefined && existsSync(join(folder, name))) return readFileSync(join(folder, name), 'utf8').replaceAll('\r\n', '\n').trim();
  return `The package carries no licence file; its manifest states ${manifest.license ?? 'no licence'}.`;
}
