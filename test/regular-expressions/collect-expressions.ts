// Every regular expression the product ships: literals of the source by its syntax tree, and those put together at run time, whether by code or from the data in rules/.
import { spawnSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative, resolve, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import ts from 'typescript';

export const ROOT = resolve(dirname(fileURLToPath(import.meta.url)), '..', '..');

export interface Expression {
  readonly source: string;
  /** Without `d` and `g`, which change nothing about backtracking. */
  readonly flags: string;
  /** `src/…ts:line` of the literal, or of the call that compiles it; lines are 1-based. */
  readonly where: string;
}

/** A call of `RegExp` in the source, by `src/…ts:line`. */
export type Construction = string;

interface SourceExpressions {
  readonly literals: readonly Expression[];
  readonly constructions: readonly Construction[];
}

/** What the syntax trees of src/ hold. */
export function expressionsOfSource(): SourceExpressions {
  const literals: Expression[] = [];
  const constructions: Construction[] = [];
  for (const path of sourceFiles()) {
    const tree = ts.createSourceFile(path, readFileSync(join(ROOT, path), 'utf8'), ts.ScriptTarget.Latest, true);
    const named = new Set<string>();
    const visit = (node: ts.Node): void => {
      const where = (): string => `${path}:${tree.getLineAndCharacterOfPosition(node.getStart(tree)).line + 1}`;
      if (ts.isRegularExpressionLiteral(node)) {
        const end = node.text.lastIndexOf('/');
        literals.push({ source: node.text.slice(1, end), flags: effective(node.text.slice(end + 1)), where: where() });
        if (ts.isVariableDeclaration(node.parent) && ts.isIdentifier(node.parent.name)) named.add(node.parent.name.text);
      } else if ((ts.isNewExpression(node) || ts.isCallExpression(node)) && ts.isIdentifier(node.expression) && node.expression.text === 'RegExp') {
        const [source] = node.arguments ?? [];
        // A copy of a literal, for a position of its own, is no other expression.
        if (source === undefined || !ts.isIdentifier(source) || !named.has(source.text)) constructions.push(where());
      }
      ts.forEachChild(node, visit);
    };
    visit(tree);
  }
  return { literals, constructions };
}

/** What `RegExp` is called with while all modules load and our rules compile; in a process of its own, since here the modules are loaded already. */
export function expressionsAtRunTime(): readonly Expression[] {
  const recorder = join(ROOT, 'test', 'regular-expressions', 'record-expressions.ts');
  const { stdout, stderr, status } = spawnSync(process.execPath, ['--import', 'tsx', recorder], { cwd: ROOT, encoding: 'utf8', maxBuffer: 1 << 26 });
  if (status !== 0) throw new Error(stderr);
  return (JSON.parse(stdout) as Expression[]).map((one) => ({ ...one, flags: effective(one.flags) }));
}

/** Relative to the repository, with `/`. */
export function sourceFiles(folder = join(ROOT, 'src')): string[] {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) return sourceFiles(path);
    return entry.name.endsWith('.ts') && !entry.name.endsWith('.d.ts') ? [relative(ROOT, path).split(sep).join('/')] : [];
  });
}

function effective(flags: string): string {
  return flags.replace(/[dg]/g, '');
}
