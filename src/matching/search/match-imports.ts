// Imports of patterns against imports, and against what is required.
import { newCode, NONE, type Code } from '../code/code.ts';
import { dottedName, requiredModule } from '../code/resolve-names.ts';
import type { Bindings } from './bindings.ts';
import { matchAnyOrder, matchSlots } from './match-lists.ts';
import type { Found, MatchContext } from './match-context.ts';

/** An import of a module also matches imports of what lies below it. */
export function matchImport(context: MatchContext, pattern: Code, target: Code, bindings: Bindings | undefined, found: Found): void {
  const imported = target.kind === 'var' ? asImport(target) : target;
  if (imported?.kind !== 'import') return;
  const [path = NONE] = pattern.kids;
  if (pattern.text === '' && imported.text === 'names') matchFromImport(pattern, imported, bindings, found);
  else if (pattern.text !== imported.text) return;
  else if (path.kind === 'string' || (path.kind === 'meta' && imported.kids[0]?.kind === 'string')) matchFile(context, pattern, imported, target.kind === 'var', bindings, found);
  else matchDotted(context, pattern, imported, bindings, found);
}

/** `const { a } = require('m')` as an import of it. */
function asImport(variable: Code): Code | undefined {
  const [, , name = NONE, value = NONE] = variable.kids;
  const [path] = value.kids[1]?.kids ?? [];
  if (requiredModule(value) === undefined || path === undefined) return undefined;
  const names = name.kids.filter(({ kind, kids: [key, local] }) => kind === 'pair' && key?.text === local?.text);
  return newCode('import', 'names', [path, newCode('types', '', names, name.start, name.end)], variable.start, variable.end);
}

/** Files and packages are named by texts: `"m"` is also the beginning of `"m/sub"`. */
function matchFile(context: MatchContext, pattern: Code, target: Code, exact: boolean, bindings: Bindings | undefined, found: Found): void {
  const [path = NONE, names = NONE] = pattern.kids;
  const [targetPath = NONE, targetNames = NONE] = target.kids;
  const rest = (next: Bindings | undefined): void => {
    if (names.kind === 'types') matchNames(context, names.kids, targetNames.kids, next, found);
    else matchSlots(context, [names], [targetNames], [true], next, found);
  };
  if (!exact && targetPath.text.startsWith(`${path.text}/`)) rest(bindings);
  // A metavariable stands for the name without its quotes.
  else context.match(context, path, path.kind === 'meta' ? { ...targetPath, start: targetPath.start + 1, end: targetPath.end - 1 } : targetPath, bindings, rest);
}

/** Names in any order; one without a name of its own here stands for what it is called there, and for the default. */
function matchNames(context: MatchContext, names: readonly Code[], targets: readonly Code[], bindings: Bindings | undefined, found: Found): void {
  const plain = names.filter(({ kind }) => kind === 'id' || kind === 'meta').length;
  const nameOf = (pair: Code): readonly Code[] => {
    const [name, local] = pair.kids;
    if (name === undefined || name.text === '*') return [];
    if (name.text !== 'default') return [name];
    // The default is imported for itself.
    return plain === 1 && local !== undefined ? [local] : [];
  };
  const named = plain > 0 ? targets.flatMap(nameOf) : targets;
  matchAnyOrder(context, names, named, true, bindings, found);
}

function matchDotted(context: MatchContext, pattern: Code, target: Code, bindings: Bindings | undefined, found: Found): void {
  const [first] = target.kids;
  // A name of its own here says nothing of what is imported.
  const plain = pattern.kids[0]?.kind !== 'pair' && first?.kind === 'pair' && target.text === '' ? first.kids.slice(0, 1) : target.kids;
  matchSlots(context, pattern.kids, plain, [false, true], bindings, found);
  const [path = NONE, ...others] = pattern.kids;
  const [targetPath = NONE, ...targetOthers] = target.kids;
  if (targetPath.kind !== 'member' || targetPath.kids[0] === undefined || path.kind === 'meta') return;
  const below = (deeper: Code | undefined, wanted: Code, next: Bindings | undefined): void => {
    for (let at = deeper; at !== undefined && at !== NONE; at = at.kind === 'member' ? at.kids[0] : undefined) context.match(context, wanted, at, next, (last) => { matchSlots(context, others, targetOthers, [], last, found); });
  };
  // The last name of `import a.b.C` is what is imported, the others are the module.
  if (others[0] === undefined || others[0] === NONE) {
    const [module, name] = path.kids;
    if (path.kind === 'member' && module !== undefined && name !== undefined) context.match(context, name, targetPath.kids[1] ?? NONE, bindings, (next) => { below(targetPath.kids[0]?.kind === 'member' ? targetPath.kids[0].kids[0] : undefined, module, next); });
    else if (path.kind === 'id') below(targetPath.kids[0], path, bindings);
  } else below(targetPath.kids[0], path, bindings);
}

/** Python's `import a.b` also matches `from a import b` and `from a.b import c`. */
function matchFromImport(pattern: Code, target: Code, bindings: Bindings | undefined, found: Found): void {
  const wanted = pattern.kids[0] && dottedName(pattern.kids[0]);
  const [from = NONE, names = NONE] = target.kids;
  const module = dottedName(from);
  if (wanted === undefined || module === undefined) return;
  if (module === wanted || module.startsWith(`${wanted}.`) || names.kids.some((pair) => pair.kids[0] !== undefined && `${module}.${dottedName(pair.kids[0]) ?? ''}` === wanted)) found(bindings);
}
