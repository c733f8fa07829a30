// Publishes what other files may ask about code: constants of types and modules, and what calls pass to functions of other files.
import { NONE, type Code, type Constant } from '../../matching/code/code.ts';
import { typeNameOf } from '../../matching/code/file-calls.ts';
import { CREATION } from '../../matching/code/open-value.ts';
import { eachValue } from '../../matching/code/possible-values.ts';
import type { CodeFile } from '../../matching/search/code-file.ts';
import { valueText } from '../../matching/search/value-test.ts';
import type { Fact } from '../../model/fact.ts';
import { isTestPath } from '../../model/file-kind.ts';
import { spanOf } from '../../model/location.ts';
import { ALGORITHM_BEGINNINGS, isAlgorithmName, isPlainValue } from '../../model/plain-value.ts';
import type { SourceFile } from '../../model/source-file.ts';
import { asksForValues } from '../../ruleset/asks-for-values.ts';
import type { Analysis } from '../analysis.ts';
import { ownProgram } from '../own-program.ts';
import { ARGUMENT_VALUE, CONSTANT_VALUE, nameOfArgument, nameOfConstant } from './project-values.ts';

const LITERAL = /["'`]([A-Za-z0-9][A-Za-z0-9/.-]{1,80})["'`]/g;
/** Bytes that stand in the code: keys, IVs, salts and passwords are passed on as such. */
const BYTES = /"\.(?:getBytes|toCharArray)\(|\b(?:byte|char)\s?(?:\[ ?\]\s{0,4}\w{1,40}|\w{1,40}\s?\[ ?\])\s{0,4}=\s{0,4}\{|\bnew\s{1,4}(?:byte|char)\s?\[ ?\]\s{0,4}\{/;
/** Texts that are passed on as such: a variable that is called a password, key or salt, and the later arguments of calls that encrypt. */
const SECRET_TEXT = /\b(?:\w{0,20}(?:[Pp]assword|[Ss]ecret|[Kk]ey|[Ss]alt)|pwd|iv)\s{0,4}=\s{0,4}"[^"\n]{1,80}"\s{0,4};|(?:[Ee]n|[Dd]e)crypt\w{0,20}\([^"\n]{0,60},\s{0,4}"[^"\n]{4,80}"\s{0,4}[,)]/;
const SECRET_NAME = /(?:password|passwd|pwd|secret|key|salt)$|^iv$/i;
const CIPHER_NAME = /(?:en|de)crypt/i;
const CONSTANT_WORDS = new Set(['final', 'const', 'readonly', 'static']);
/** What comes with a language or framework has no parameters of ours. */
const LIBRARIES = /^(?:javax?|jakarta|System|Microsoft|org\.(?:springframework|apache|bouncycastle|slf4j))\b/;
const MOST_FACTS = 500;

/** Facts only, of kinds `constant-value` and `argument-value`; none where no rule asks for values, and of a value that hides something only that it is a literal. */
export const codeValues: Analysis = {
  id: 'linking-values',
  reads: [],
  kinds: ['java', 'csharp', 'php', 'python', 'javascript', 'typescript', 'go'],
  keywords: [...ALGORITHM_BEGINNINGS.flatMap((word) => [`"${word}`, `'${word}`]), '".getbytes(', '".tochararray(', 'byte[', 'byte []', 'char[', 'char []', '[] = {', '[]={',
    ...['password', 'pwd', 'secret', 'key', 'salt', 'iv'].flatMap((word) => [`${word} = "`, `${word}="`]), 'encrypt', 'decrypt'],
  collect(context) {
    const { file, rules } = context;
    // What a test passes is no value of the system.
    const isAsked = asksForValues(rules.rules) && !isTestPath(file.path) && (holdsAlgorithm(file.text) || BYTES.test(file.text) || SECRET_TEXT.test(file.text));
    const code = isAsked ? ownProgram(context, true) : undefined;
    const facts = code === undefined ? [] : factsOf(file, code);
    return { detections: [], facts: facts.slice(0, MOST_FACTS), problems: [] };
  },
};

/** Most files that hold a keyword hold another word that begins so; they need not be parsed. */
function holdsAlgorithm(text: string): boolean {
  for (const [, content = ''] of text.matchAll(LITERAL)) if (isAlgorithmName(content)) return true;
  return false;
}

function factsOf(file: SourceFile, code: CodeFile): Fact[] {
  const space = spaceOf(code.root);
  const facts = new Map<string, Fact>();
  const add = (kind: string, name: string, plainName: string, constant: Constant | undefined, at: Code, more: { readonly space?: string } = {}): void => {
    for (const value of eachValue(constant).flatMap((one) => valueText(one) ?? [])) {
      const key = `${kind} ${name} ${value}`;
      if (isPlainValue(plainName, value) && !facts.has(key)) facts.set(key, { kind, name, path: file.path, line: spanOf(file.lineStarts, at).startLine, data: { value, ...more } });
    }
  };
  const hide = (kind: string, name: string, at: Code): void => {
    const key = `${kind} ${name}`;
    if (!facts.has(key)) facts.set(key, { kind, name, path: file.path, line: spanOf(file.lineStarts, at).startLine, data: {} });
  };
  for (const node of code.byKind.get('var') ?? []) {
    const [attributes = NONE, , name = NONE, value = NONE] = node.kids;
    const type = ownerOf(node, file.path);
    const isConstant = attributes.kids.some(({ text }) => CONSTANT_WORDS.has(text)) && name.declared !== undefined && name.declared.writes <= 1;
    if (type !== undefined && isConstant) add(CONSTANT_VALUE, nameOfConstant(type, name.text), name.text, value.value, node, space === undefined ? {} : { space });
  }
  // Python declares by assigning.
  for (const node of code.byKind.get('assign') ?? []) {
    const [name = NONE, value = NONE] = node.kids;
    const type = name.kind === 'id' && name.declared?.node === name && name.declared.writes === 1 && node.parent !== undefined ? ownerOf(node.parent, file.path) : undefined;
    if (type !== undefined) add(CONSTANT_VALUE, nameOfConstant(type, name.text), name.text, value.value, node);
  }
  for (const node of [...code.byKind.get('call') ?? [], ...code.byKind.get('new') ?? []]) {
    const called = code.calls?.calleeOf(node) === undefined ? calledIn(node) : undefined;
    const args = node.kids[1]?.kids ?? [];
    if (called === undefined || args.some(({ kind }) => kind === 'named' || kind === 'spread')) continue;
    args.forEach((arg, index) => {
      const name = nameOfArgument({ kind: 'argument', ...called, count: args.length, index });
      add(ARGUMENT_VALUE, name, called.method, arg.value, arg);
      if (arg.value?.kind === 'string' && arg.value.text !== '' && (isBytes(arg) || isSecretText(arg, called.method))) hide(ARGUMENT_VALUE, name, arg);
    });
  }
  return [...facts.values()];
}

/** Whether an argument is bytes or characters, by its declaration or by the call that makes it. */
function isBytes(arg: Code): boolean {
  if (arg.kind === 'newarray') return true;
  if (arg.kind === 'call') return /^(?:getBytes|toCharArray)$/.test(arg.kids[0]?.kids[1]?.text ?? '');
  let type = arg.declared?.type;
  while (type?.kind === 'arraytype') type = type.kids[0];
  return type !== undefined && type !== arg.declared?.type && /^(?:byte|char)$/.test(type.text);
}

/** Whether an argument is a text that is called a secret where it stands, or that a call to encrypt or decrypt is given. */
function isSecretText(arg: Code, method: string): boolean {
  if (arg.kind === 'string') return CIPHER_NAME.test(method);
  const name = arg.kind === 'member' ? arg.kids[1] : arg;
  return name?.kind === 'id' && SECRET_NAME.test(name.text);
}

/** The type that a declaration is a field of, or the module whose variable it is. */
function ownerOf({ parent }: Code, path: string): string | undefined {
  if (parent?.kind === 'body') return parent.parent?.kids[1]?.text;
  return parent?.kind === 'file' ? moduleOf(path) : undefined;
}

/** A file's name without its ending. */
function moduleOf(path: string): string {
  const name = path.slice(path.lastIndexOf('/') + 1);
  return name.includes('.') ? name.slice(0, name.lastIndexOf('.')) : name;
}

/** Whose function a call runs, as far as the call itself tells. */
function calledIn(node: Code): { readonly type: string; readonly method: string } | undefined {
  const [callee = NONE] = node.kids;
  if (LIBRARIES.test(callee.qualified ?? '')) return undefined;
  if (node.kind === 'new') return { type: (callee.kind === 'generic' ? callee.kids[0] : callee)?.text ?? '', method: CREATION };
  if (callee.kind === 'id') return callee.declared === undefined || callee.declared.imported !== undefined ? { type: '', method: callee.text } : undefined;
  const [object = NONE, name] = callee.kids;
  if (callee.kind !== 'member' || name?.kind !== 'id' || LIBRARIES.test(object.qualified ?? '')) return undefined;
  const type = object.kind === 'id' && object.declared === undefined ? object.text : typeNameOf(object);
  return type === undefined ? undefined : { type, method: name.text };
}

/** The package or namespace that the file declares. */
function spaceOf(root: Code): string | undefined {
  const stack = [...root.kids];
  for (let node = stack.shift(); node !== undefined; node = stack.shift()) {
    if (node.kind === 'package') return spelled(node.kids[0]);
    if (node.kind !== 'other' || !node.text.includes('namespace')) continue;
    const name = node.kids.find((kid) => kid.kind === 'id' || kid.kind === 'member');
    if (name !== undefined) return spelled(name);
  }
  return undefined;
}

function spelled(name: Code | undefined): string | undefined {
  if (name?.kind === 'member') return [spelled(name.kids[0]), name.kids[1]?.text].join('.');
  return name?.text;
}
