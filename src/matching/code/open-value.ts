// Expressions whose value stands elsewhere in the project: in its configuration, in a constant of another file, with callers.
import type { ValueQuestion } from '../../model/need.ts';
import { NONE, type Code } from './code.ts';
import { isConstructor, parametersOf } from './file-calls.ts';
import { dottedName } from './resolve-names.ts';

export interface OpenValue {
  readonly question: ValueQuestion;
  /** What it is where nothing says otherwise. */
  readonly fallback?: Code;
}

/** Methods that read a setting by its key, whatever object they are of. */
const READERS = new Set(['getProperty', 'getRequiredProperty', 'getenv', 'Getenv', 'GetEnvironmentVariable', 'getEnv', 'GetValue', 'GetString']);
/** Methods that do so of such objects, or as functions. */
const CAUTIOUS_READERS = new Set(['get', 'Get', 'getString', 'env', 'config', 'getConfig', 'value']);
const SETTINGS = /(?:^|\.)(?:environ|env|environment|_?config(?:uration)?|_?settings|appsettings|props|properties|viper)$/i;
/** Spring's `${key:default}`. */
const PLACEHOLDER = /^\$\{([\w.-]{1,200})(?::([^{}]{0,200}))?\}$/;
/** What the constructor of a type is called in questions and facts. */
export const CREATION = 'new';
/** Names that stand for others, one after another. */
const MOST_STEPS = 5;

/** What `node` asks of the project; undefined where its value is no question of that kind. */
export function openValueOf(node: Code): OpenValue | undefined {
  let at = node;
  for (let steps = 0; steps < MOST_STEPS; steps++) {
    const next = at.kind === 'cast' ? at.kids[1] : at.kind === 'id' || at.kind === 'member' ? at.symbolic : undefined;
    if (next === undefined) break;
    at = next;
  }
  switch (at.kind as string) {
    case 'call': return readByCall(at);
    case 'index': return readByIndex(at);
    case 'member': return readByName(at) ?? injected(at) ?? constantOf(at);
    case 'id': return injected(at) ?? passed(at) ?? importedConstant(at);
    default: return undefined;
  }
}

/** `properties.getProperty("key", "default")`, `os.environ.get("KEY")`, `env('KEY')`. */
function readByCall(call: Code): OpenValue | undefined {
  const [callee = NONE, args = NONE] = call.kids;
  const [key, fallback] = args.kids;
  if (key === undefined || args.kids.length > 2) return undefined;
  const named = callee.kind === 'member' ? (callee.kids[1] ?? NONE) : callee;
  const name = (named.kind === 'generic' ? named.kids[0] : named)?.text ?? '';
  const object = callee.kind === 'member' ? dottedName(callee.kids[0] ?? NONE) : undefined;
  const isReader = READERS.has(name) || (CAUTIOUS_READERS.has(name) && (callee.kind === 'id' ? callee.declared === undefined : object !== undefined && SETTINGS.test(object)));
  return isReader ? configured(key, fallback) : undefined;
}

/** `Configuration["a:b"]`, `os.environ["KEY"]`. */
function readByIndex({ kids: [object = NONE, key] }: Code): OpenValue | undefined {
  return SETTINGS.test(dottedName(object) ?? '') && key !== undefined ? configured(key, undefined) : undefined;
}

function configured(key: Code, fallback: Code | undefined): OpenValue | undefined {
  const value = key.kind === 'string' ? key.text : key.value?.kind === 'string' ? key.value.text : undefined;
  if (value === undefined || !/^[\w.:-]{1,200}$/.test(value)) return undefined;
  return { question: { kind: 'configuration', key: value }, ...(fallback !== undefined && { fallback }) };
}

/** `process.env.KEY`. */
function readByName(member: Code): OpenValue | undefined {
  const [object = NONE, name] = member.kids;
  return dottedName(object) === 'process.env' && name?.kind === 'id' ? { question: { kind: 'configuration', key: name.text } } : undefined;
}

/** A field that `@Value("${key:default}")` fills. */
function injected({ declared }: Code): OpenValue | undefined {
  const attributes = declared?.node.kind === 'var' || declared?.node.kind === 'param' ? declared.node.kids[0] : undefined;
  const text = attributes?.kids.find(({ kind, kids: [name] }) => kind === 'annotation' && name?.text === 'Value')?.kids[1]?.kids[0];
  const [, key, fallback] = PLACEHOLDER.exec(text?.kind === 'string' ? text.text : '') ?? [];
  if (text === undefined || key === undefined) return undefined;
  return { question: { kind: 'configuration', key }, ...(fallback !== undefined && { fallback: { ...text, text: fallback } }) };
}

/** `Type.NAME` or `module.NAME` of what is not in the file. */
function constantOf({ kids: [object = NONE, name], declared }: Code): OpenValue | undefined {
  const path = declared === undefined && name?.kind === 'id' ? dottedName(object) : undefined;
  let head = object;
  while (head.kind === 'member') head = head.kids[0] ?? NONE;
  if (path === undefined || name === undefined || head.declared !== undefined) return undefined;
  const dotted = object.qualified ?? path;
  // A path of names is a type's if its last says so.
  return object.kind === 'id' || /^[A-Z]/.test(dotted.slice(dotted.lastIndexOf('.') + 1)) ? constant(dotted, name.text) : undefined;
}

/** `NAME` that was imported from a type or module. */
function importedConstant({ qualified, declared, text }: Code): OpenValue | undefined {
  const isImported = qualified?.endsWith(`.${text}`) === true && (declared === undefined || declared.imported !== undefined);
  return isImported ? constant(qualified.slice(0, -text.length - 1), text) : undefined;
}

/** @param path of the type or module: `a.b.C`, `./a/b`. */
function constant(path: string, name: string): OpenValue | undefined {
  const steps = path.replace(/\.(?:[cm]?js|ts)$/, '').replace(/^.*\//, '').split('.');
  const type = steps.pop();
  if (type === undefined || type === '') return undefined;
  return { question: { kind: 'constant', type, name, ...(steps.length > 0 && { space: steps.join('.') }) } };
}

/** A parameter of a method or function that is never written to. */
function passed({ declared }: Code): OpenValue | undefined {
  const parameters = declared?.node.kind === 'param' && declared.writes === 0 ? declared.node.parent : undefined;
  const method = parameters?.parent;
  if (declared === undefined || parameters === undefined || method?.kind !== 'func') return undefined;
  const own = parametersOf(method);
  const type = method.parent?.kind === 'body' ? method.parent.parent?.kids[1]?.text : '';
  const name = method.kids[2]?.text;
  if (type === undefined || name === undefined) return undefined;
  return { question: { kind: 'argument', type, method: isConstructor(name, type) ? CREATION : name, count: own.length, index: own.indexOf(declared.node) } };
}
