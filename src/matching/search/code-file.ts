// A file's code made ready for all rules: lowered, names resolved, nodes by kind.
import { isStatement, isStatementList, NONE, type Code, type CodeKind } from '../code/code.ts';
import { FileCalls } from '../code/file-calls.ts';
import { Lowering } from '../code/lowering.ts';
import { propagateValues } from '../code/propagate-values.ts';
import { resolveNames } from '../code/resolve-names.ts';
import { widenValues } from '../code/widen-values.ts';
import type { CodeLanguage, MatchedLanguage } from '../languages/code-language.ts';
import type { SyntaxTree } from '../../syntax/syntax-tree.ts';

export interface CodeFile {
  readonly text: string;
  readonly language: MatchedLanguage;
  readonly root: Code;
  /** All nodes by kind, in order of the text. */
  readonly byKind: ReadonlyMap<CodeKind, readonly Code[]>;
  readonly statements: readonly Code[];
  /** Nodes whose children are statements in their order. */
  readonly statementLists: readonly Code[];
  /** Calls by the name of what is called. */
  readonly callsByName: ReadonlyMap<string, readonly Code[]>;
  /** Which functions of the file its calls run, where those are followed (`toWideCodeFile`). */
  readonly calls?: FileCalls;
}

/** Code of a parsed file. @param writtenElsewhere fields that functions write to which the tree is without. */
export function toCodeFile(tree: SyntaxTree, language: CodeLanguage, writtenElsewhere?: ReadonlySet<string>): CodeFile {
  const root = new Lowering(tree, language.table).root();
  resolveNames(root, language.traits, writtenElsewhere);
  propagateValues(root, tree.text, language.traits, language.flow.innerFunctionsRun);
  return indexCode(tree.text, language, root);
}

/** The same for rules with `hisguard_scope`: values are known over the whole file. Of its own nodes, since other rules must not see that. */
export function toWideCodeFile(tree: SyntaxTree, language: CodeLanguage): CodeFile {
  const traits = { ...language.traits, wide: true };
  const root = new Lowering(tree, language.table).root();
  resolveNames(root, traits);
  const calls = new FileCalls(root, language.traits);
  widenValues(root, tree.text, traits, language.flow.innerFunctionsRun, calls);
  return { ...indexCode(tree.text, { traits: { ...traits, constantWhen: 'once' }, flow: { ...language.flow, decidesConditions: true } }, root), calls };
}

/** The part of a file below `root`, for patterns held against what a metavariable is bound to. */
export function indexCode(text: string, language: MatchedLanguage, root: Code): CodeFile {
  const byKind = new Map<CodeKind, Code[]>();
  const callsByName = new Map<string, Code[]>();
  const statements: Code[] = [];
  const statementLists: Code[] = [];
  const addCall = (name: string, call: Code): void => {
    const calls = callsByName.get(name);
    if (calls === undefined) callsByName.set(name, [call]);
    else calls.push(call);
  };
  const visit = (node: Code): void => {
    const same = byKind.get(node.kind);
    if (same === undefined) byKind.set(node.kind, [node]);
    else same.push(node);
    if (isStatement(node)) statements.push(node);
    if (isStatementList(node)) statementLists.push(node);
    if (node.kind === 'call') {
      const name = calledName(node);
      const qualified = node.kids[0]?.qualified;
      const imported = qualified?.slice(qualified.lastIndexOf('.') + 1);
      if (name !== undefined) addCall(name, node);
      if (imported !== undefined && imported !== name) addCall(imported, node);
    }
    for (const kid of node.kids) if (kid !== NONE) visit(kid);
  };
  visit(root);
  return { text, language, root, byKind, statements, statementLists, callsByName };
}

/** The last name of what is called, where it is a name. */
export function calledName(call: Code): string | undefined {
  const callee = call.kids[0];
  let name = callee?.kind === 'member' ? callee.kids[1] : callee;
  if (name?.kind === 'generic') name = name.kids[0];
  return name?.kind === 'id' ? name.text : undefined;
}

