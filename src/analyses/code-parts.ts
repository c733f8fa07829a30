// Parts of code in the one shape, as analyses ask for them: names, texts, arguments, annotations.
import { NONE, type Code, type CodeKind } from '../matching/code/code.ts';

const CALLS: ReadonlySet<CodeKind> = new Set<CodeKind>(['call', 'new', 'generic', 'annotation']);

/** The last name of what is named or called: `Column` of `db.Column(...)`; '' where that is no name. */
export function lastName(node: Code | undefined): string {
  if (node?.kind === 'id' || node?.kind === 'special') return node.text;
  if (node?.kind === 'member') return lastName(node.kids[1]);
  return node !== undefined && CALLS.has(node.kind) ? lastName(node.kids[0]) : '';
}

/** What the last name belongs to: `db` of `db.Column(...)`. */
export function ownerName(node: Code | undefined): string {
  if (node !== undefined && CALLS.has(node.kind)) return ownerName(node.kids[0]);
  return node?.kind === 'member' ? lastName(node.kids[0]) : '';
}

/** The text of a string, also of a name that holds one; undefined where it is not known. */
export function textOf(node: Code | undefined): string | undefined {
  if (node?.kind === 'string') return node.text;
  return node?.value?.kind === 'string' ? node.value.text : undefined;
}

/** Arguments of a call, creation or annotation. */
export function argumentsOf(node: Code | undefined): readonly Code[] {
  return node?.kids[1]?.kind === 'args' ? node.kids[1].kids : [];
}

/** The argument that stands under a name: `prefix="/patients"`. */
export function namedArgument(node: Code | undefined, name: string): Code | undefined {
  return argumentsOf(node).find((one) => one.kind === 'named' && one.kids[0]?.text === name)?.kids[1];
}

/** Keys and values of an object, dictionary or array with keys. */
export function entriesOf(node: Code | undefined): readonly { readonly name: string; readonly value: Code; readonly pair: Code }[] {
  if (node?.kind !== 'dict' && node?.kind !== 'list') return [];
  return node.kids.flatMap((pair) => {
    const [key, value] = pair.kids;
    return pair.kind === 'pair' && key !== undefined && value !== undefined ? [{ name: key.kind === 'id' ? key.text : textOf(key) ?? '', value, pair }] : [];
  });
}

export function entryOf(node: Code | undefined, name: string): Code | undefined {
  return entriesOf(node).find((one) => one.name === name)?.value;
}

/** Annotations, attributes or decorators of a class, function or field. */
export function annotationsOf(declaration: Code): readonly Code[] {
  return (declaration.kids[0]?.kids ?? []).filter(({ kind }) => kind === 'annotation');
}

/** Statements and members of a class. */
export function membersOf(type: Code): readonly Code[] {
  return type.kids[6]?.kids ?? [];
}

/** The names of what a class extends, then of what it implements. */
export function basesOf(type: Code): readonly Code[] {
  const [, , , base = NONE, others = NONE] = type.kids;
  return [base, ...others.kids].filter((one) => one !== NONE && one.kind !== 'named');
}
