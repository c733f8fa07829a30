// Which calls a pattern cannot do without, and where in a file those stand: most statements need not be held against most patterns.
import { NONE, type Code } from '../code/code.ts';
import type { RuleOptions } from '../rule/rule-options.ts';
import { calledName, type CodeFile } from './code-file.ts';

const NO_NAMES: readonly string[] = [];
const NAMES = new WeakMap<Code, readonly string[]>();

/** Names of the calls in a pattern: what it matches holds a call of each, written there or under an imported name. */
export function requiredCalls(pattern: Code, options: RuleOptions): readonly string[] {
  // A variable that stands for an expression stands for the calls in it, too.
  if (options.symbolicPropagation || options.hisguardScope !== 'stock') return NO_NAMES;
  let names = NAMES.get(pattern);
  if (names === undefined) NAMES.set(pattern, names = [...new Set(namesIn(pattern))]);
  return names;
}

function namesIn(pattern: Code): string[] {
  const own = pattern.kind === 'call' ? calledName(pattern) : undefined;
  const inner = pattern.kids.flatMap((kid) => (kid === NONE ? [] : namesIn(kid)));
  return own === undefined ? inner : [own, ...inner];
}

const HOLDERS = new WeakMap<CodeFile, Map<string, ReadonlySet<Code>>>();

/** Whether `node` is or holds a call of each of these names. */
export function holdsCalls(file: CodeFile, names: readonly string[], node: Code): boolean {
  for (const name of names) if (!holdersOf(file, name).has(node)) return false;
  return true;
}

function holdersOf(file: CodeFile, name: string): ReadonlySet<Code> {
  let known = HOLDERS.get(file);
  if (known === undefined) HOLDERS.set(file, known = new Map<string, ReadonlySet<Code>>());
  let holders = known.get(name);
  if (holders === undefined) known.set(name, holders = findHolders(file, name));
  return holders;
}

function findHolders(file: CodeFile, name: string): ReadonlySet<Code> {
  const holders = new Set<Code>([file.root]);
  for (const call of file.callsByName.get(name) ?? NO_CALLS) {
    for (let at: Code | undefined = call; at !== undefined && !holders.has(at); at = at.parent) holders.add(at);
  }
  return holders;
}

const NO_CALLS: readonly Code[] = [];
