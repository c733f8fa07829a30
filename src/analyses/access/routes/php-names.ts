// Names of PHP as the analysis of access compares them: classes with their namespaces, middlewares as they are written.
import type { Code } from '../../../matching/code/code.ts';
import type { CodeFile } from '../../../matching/search/code-file.ts';
import { argumentsOf, entryOf, namedArgument, textOf } from '../../code-parts.ts';

/** A middleware, and the methods of a controller that it is limited to. */
export interface PhpMiddleware {
  readonly name: string;
  readonly only: readonly string[] | undefined;
  readonly except: readonly string[];
}

/** The key of a class, or of a method of it; PHP compares neither by case. */
export function phpKey(className: string, method?: string): string {
  return `php#${className}${method === undefined ? '' : `.${method}`}`.toLowerCase();
}

export class PhpNames {
  /** Dotted, as the file writes it; '' where it has none. */
  readonly namespace: string;
  readonly #text: string;

  constructor(file: CodeFile) {
    this.#text = file.text;
    const named = file.byKind.get('package')?.[0]?.kids[0];
    this.namespace = named === undefined ? '' : this.written(named).replaceAll('\\', '.');
  }

  /** The text of a name with its own letters: the grammar's tree has it in lower case. */
  written({ start, end }: Code): string {
    return this.#text.slice(start, end);
  }

  /** The whole dotted name of a class that is named here, in lower case. */
  classOf(node: Code): string {
    const written = this.written(node).toLowerCase();
    if (written.startsWith('\\') || this.#text[node.start - 1] === '\\') return written.replace(/^\\/, '').replaceAll('\\', '.');
    let first = node;
    while (first.kind === 'member' && first.kids[0] !== undefined) [first] = first.kids as [Code];
    const rest = written.split('\\').slice(1);
    const known = first.qualified ?? [this.namespace, first.text].filter((part) => part !== '').join('.');
    return [known, ...rest].join('.').toLowerCase();
  }

  /** Names of middlewares: `'auth:sanctum'`, `Auth::class`, `['auth', Check::class]`, `['Auth' => ['except' => ['hello']]]`. */
  middlewares(node: Code | undefined): readonly PhpMiddleware[] {
    if (node === undefined) return [];
    if (node.kind === 'list' || node.kind === 'dict') return node.kids.flatMap((one) => this.middlewares(one));
    if (node.kind === 'pair') {
      const [key, value] = node.kids;
      const limits = value?.kind === 'list' ? { only: textsIn(entryOf(value, 'only')), except: textsIn(entryOf(value, 'except')) ?? [] } : { only: undefined, except: [] };
      return this.middlewares(key).map(({ name }) => ({ name, ...limits }));
    }
    if (node.kind === 'new') {
      return this.middlewares(argumentsOf(node)[0]).map(({ name }) => ({ name, only: textsIn(namedArgument(node, 'only')), except: textsIn(namedArgument(node, 'except')) ?? [] }));
    }
    const text = textOf(node) ?? this.written(node).replace(/::class$/i, '');
    return text === '' ? [] : [{ name: text.split('\\').at(-1) ?? '', only: undefined, except: [] }];
  }
}

/** The texts of a list, or the one text; undefined where there is nothing. */
export function textsIn(node: Code | undefined): readonly string[] | undefined {
  if (node === undefined) return undefined;
  return node.kind === 'list' ? node.kids.flatMap((one) => textOf(one) ?? []) : [textOf(node) ?? ''];
}

/** Whether a middleware runs before a method. */
export function runsBefore({ only, except }: PhpMiddleware, method: string): boolean {
  const names = (listed: readonly string[]): boolean => listed.some((one) => one.toLowerCase() === method.toLowerCase());
  return (only === undefined || names(only)) && !names(except);
}
