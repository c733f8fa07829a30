// The notices of every package that is inside the bundles, from the bundler's own list of inputs.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { WASM_NOTICES, wasmNoticeText } from './wasm-notices.ts';

const ROOT = join(dirname(fileURLToPath(import.meta.url)), '..');

interface Manifest {
  readonly name: string;
  readonly version: string;
  readonly license?: string;
}

/** Its WebAssembly files are in the package; none of its code is in the bundles. */
const WASM_PACKAGE = 'node_modules/@vscode/tree-sitter-wasm';

/** Packages whose published file already contains their own dependencies. */
const PREBUNDLED: ReadonlySet<string> = new Set(['docx']);

/** Needs `dist/metafile.json` of a build. Packages sorted by name, each with version, licence and its licence text. */
export function thirdPartyNotices(): string {
  const metafile = JSON.parse(readFileSync(join(ROOT, 'dist', 'metafile.json'), 'utf8')) as { inputs: Record<string, unknown> };
  const folders = new Set([WASM_PACKAGE, ...Object.keys(metafile.inputs).flatMap((input) => /^(?:.*\/)?node_modules\/(?:@[^/]+\/)?[^/]+/.exec(input)?.[0] ?? [])]);
  for (const folder of [...folders]) if (PREBUNDLED.has(folder.replace(/^.*node_modules\//, ''))) addDependencies(folder, folders);
  const packages = [...folders].map((folder) => ({ folder: join(ROOT, folder), manifest: JSON.parse(readFileSync(join(ROOT, folder, 'package.json'), 'utf8')) as Manifest }))
    .sort((a, b) => (`${a.manifest.name}@${a.manifest.version}` < `${b.manifest.name}@${b.manifest.version}` ? -1 : 1));
  const distinct = packages.filter(({ manifest }, index) => packages.findIndex((one) => one.manifest.name === manifest.name && one.manifest.version === manifest.version) === index);
  const section = (name: string, version: string, licence: string, text: string): string => `${'='.repeat(78)}\n${name} ${version} (${licence})\n${'='.repeat(78)}\n\n${text}\n`;
  const sections = [
    ...distinct.map(({ folder, manifest }) => section(manifest.name, manifest.version, manifest.license ?? 'see text', licenceText(folder, manifest))),
    ...WASM_NOTICES.map((notice) => section(notice.name, notice.version, 'MIT', wasmNoticeText(notice))),
  ];
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
