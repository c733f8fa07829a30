// Which module a name of a file comes from, so that routers mounted elsewhere are known by one key.
import type { Code } from '../../../matching/code/code.ts';
import { requiredModule } from '../../../matching/code/resolve-names.ts';
import type { CodeFile } from '../../../matching/search/code-file.ts';
import { argumentsOf, lastName } from '../../code-parts.ts';

/** Name of what a module exports by default, or of the module itself. */
export const WHOLE = '*';

export interface Imported {
  readonly module: string;
  /** What it is called there; `WHOLE` for the module or its default export. */
  readonly name: string;
}

/** The file as imports write it: without its ending and `index`. */
export function scriptModule(path: string): string {
  return path.replace(/\.(?:d\.)?[cm]?[jt]sx?$/, '').replace(/\/index$/, '');
}

/** The last two parts of the dotted name: where a project's packages begin is unknown. */
export function pythonModule(path: string): string {
  return path.replace(/\.py$/, '').replace(/\/__init__$/, '').split('/').slice(-2).join('/');
}

/** Names that a script imports or requires, of modules of the project alone. */
export function scriptImports(file: CodeFile, path: string): ReadonlyMap<string, Imported> {
  const imports = new Map<string, Imported>();
  const add = (local: Code | undefined, module: string | undefined, name: string): void => {
    if (local?.kind === 'id' && module?.startsWith('.') === true) imports.set(local.text, { module: resolved(path, module), name });
  };
  for (const { kids: [module, names] } of file.byKind.get('import') ?? []) {
    for (const { kids: [name, local] } of names?.kids ?? []) add(local, module?.text, name?.text === 'default' ? WHOLE : name?.text ?? WHOLE);
  }
  for (const { kids: [, , name, value] } of file.byKind.get('var') ?? []) {
    if (value === undefined || name === undefined) continue;
    const whole = value.kind === 'member' ? value.kids[0] : value;
    const module = whole === undefined ? undefined : requiredModule(whole);
    if (name.kind === 'dict') for (const { kids: [key, local] } of name.kids) add(local, module, key?.text ?? WHOLE);
    else add(name, module, value.kind === 'member' && lastName(value) !== 'default' ? lastName(value) : WHOLE);
  }
  return imports;
}

/** The module that `require('./routes/patient')` gives where it stands. */
export function requiredHere(node: Code, path: string): string | undefined {
  const module = requiredModule(node);
  return module?.startsWith('.') === true ? resolved(path, module) : undefined;
}

function resolved(path: string, module: string): string {
  const parts = path.split('/').slice(0, -1);
  for (const part of module.split('/')) {
    if (part === '..') parts.pop();
    else if (part !== '.' && part !== '') parts.push(part);
  }
  return scriptModule(parts.join('/'));
}

/** Names that a Python file imports, and modules that it imports whole (`from .views import *`). */
export function pythonImports(file: CodeFile, path: string): { readonly names: ReadonlyMap<string, Imported>; readonly wildcards: readonly string[] } {
  const names = new Map<string, Imported>();
  const wildcards: string[] = [];
  for (const node of file.byKind.get('import') ?? []) {
    const [module, listed] = node.kids;
    if (module === undefined) continue;
    if (node.text === 'names' || node.text === 'from') {
      const from = pythonPath(module, path);
      if (listed?.kind === 'special') wildcards.push(pythonModule(from));
      else for (const { kids: [name, local] } of listed?.kids ?? []) if (name !== undefined && local?.kind === 'id') names.set(local.text, { module: from, name: name.text });
    } else {
      const [name, local] = module.kind === 'pair' ? module.kids : [module, module];
      if (name !== undefined) names.set(lastName(local), { module: pythonPath(name, path), name: WHOLE });
    }
  }
  return { names, wildcards };
}

/** The path of a module without its ending, as far as it is known. */
function pythonPath(module: Code, path: string): string {
  const folder = path.split('/').slice(0, -1);
  if (module.text !== 'relative_import') {
    const parts = dotted(module);
    // A script beside this one.
    return parts.length === 1 ? [...folder, ...parts].join('/') : parts.join('/');
  }
  const dots = /\.+/.exec(module.kids[0]?.text ?? '')?.[0].length ?? 1;
  return [...folder.slice(0, folder.length - dots + 1), ...dotted(module.kids[1])].join('/');
}

function dotted(name: Code | undefined): readonly string[] {
  if (name?.kind === 'member') return [...dotted(name.kids[0]), ...dotted(name.kids[1])];
  return name?.kind === 'id' ? [name.text] : [];
}

/** Names in what runs before a handler: `authorize('admin')`, `passport.authenticate('jwt')`, `[auth, check]`. */
export function namesIn(node: Code | undefined): readonly string[] {
  if (node === undefined) return [];
  if (node.kind === 'list') return node.kids.flatMap(namesIn);
  if (node.kind === 'spread' || node.kind === 'named') return namesIn(node.kids.at(-1));
  if (node.kind === 'call' || node.kind === 'new') {
    const own = nameOf(node.kids[0]);
    // What `jwt(...).unless(...)` and `wrap(auth)` are made of belongs to the name.
    const parts = argumentsOf(node).filter((one) => one.kind === 'id' || one.kind === 'member' || one.kind === 'call').flatMap(namesIn);
    return own === '' ? parts : [own, ...parts];
  }
  const name = nameOf(node);
  return name === '' ? [] : [name];
}

function nameOf(node: Code | undefined): string {
  if (node?.kind === 'member') return [nameOf(node.kids[0]), nameOf(node.kids[1])].filter((part) => part !== '').join('.');
  if (node?.kind === 'call' || node?.kind === 'new') return nameOf(node.kids[0]);
  return node?.kind === 'id' ? node.text : '';
}
