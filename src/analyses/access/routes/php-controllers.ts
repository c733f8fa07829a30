// Controllers of PHP: what their constructors, lists and base classes ask for, and the handlers that frameworks find by their names.
import { readCodeText } from '../../../configuration/code-text.ts';
import type { Code } from '../../../matching/code/code.ts';
import type { CodeFile } from '../../../matching/search/code-file.ts';
import type { LoginSigns } from '../../../ruleset/vocabularies/login-signs.ts';
import { argumentsOf, entryOf, lastName, membersOf } from '../../code-parts.ts';
import { refuses } from '../asks-who-calls.ts';
import { PhpNames, phpKey, runsBefore, textsIn, type PhpMiddleware } from './php-names.ts';
import { joinPaths, type NamedFunction, type Route, type RouteGroup, type RoutesOfFile } from './route.ts';

/** Methods that run before every handler of the class. */
const BEFORE_HANDLERS = /^(?:__construct|_?init(?:ialize)?|_before\w{0,40}|beforeaction|before)$/i;
/** Classes of the frameworks, which ask for nothing by themselves. */
const FRAMEWORK_BASE = /^(?:think|illuminate|laravel|hyperf|yii|symfony)\.|^(?:ci_controller|restserver\.|codeigniter\.)|^controller$/;
/** Names of classes that a project's own controllers extend. */
const BASE_CLASS = /^(?:Base|Common|\w{1,20}Base)$/;
/** What a base class asks that looks up what the caller may do. */
const LOOKS_UP_RIGHTS = /noNeedRight|check_?(?:auth|permission|access|rule)|auth_?rule|has_?permission|->\s?check\s?\(/i;
/** Authenticators and rules of Yii's `behaviors()`. */
const YII_ASKS = /Http(?:Bearer|Basic|Header)Auth|QueryParamAuth|CompositeAuth|JwtHttp\w{1,20}|AccessControl(?:(?!'\?').){0,4000}'@'/s;
/** How guards that a class writes out itself are called. */
const WRITTEN_OUT = { login: 'auth', permission: 'permission', open: 'NoNeedLogin' } as const;
/** A statement that shows a page without data, or leads to another one. */
const LEADS_ON = /^(?:return\s{1,8})?(?:\$this\s?->\s?)?(?:load\s?->\s?)?(?:redirect|fetch|display|view)\s?\([^;$]{0,200}\)$/;
/** Longest chain of own methods that a check is looked for in. */
const DEPTH = 2;

export function phpControllers(file: CodeFile, path: string, signs: LoginSigns): RoutesOfFile {
  const names = new PhpNames(file);
  const { code } = readCodeText(file.text, 'php');
  const read = (file.byKind.get('class') ?? []).filter(({ text, kids }) => text === 'class' && kids[1]?.kind === 'id').map((type) => new ControllerReader(file, path, names, code, type, signs).read());
  return { routes: read.flatMap(({ routes }) => routes), groups: read.flatMap(({ groups }) => groups), checks: [], functions: read.flatMap(({ functions }) => functions) };
}

class ControllerReader {
  readonly #file: CodeFile;
  readonly #path: string;
  readonly #names: PhpNames;
  /** The file without what its comments say. */
  readonly #code: string;
  readonly #type: Code;
  readonly #signs: LoginSigns;
  readonly #class: string;
  readonly #methods: ReadonlyMap<string, Code>;

  constructor(file: CodeFile, path: string, names: PhpNames, code: string, type: Code, signs: LoginSigns) {
    this.#file = file;
    this.#path = path;
    this.#names = names;
    this.#code = code;
    this.#type = type;
    this.#signs = signs;
    this.#class = names.classOf(type.kids[1] ?? type);
    this.#methods = new Map(membersOf(type).filter(({ kind }) => kind === 'func').map((one) => [lastName(one.kids[2]), one]));
  }

  read(): RoutesOfFile {
    const key = phpKey(this.#class);
    const base = this.#type.kids[3];
    const within = base === undefined || base.kind === 'none' ? undefined : this.#names.classOf(base);
    const middlewares = this.#middlewares();
    const asked = this.#askedByCode();
    const handlers = [...this.#methods].filter(([name, { kids }]) => !name.startsWith('_') && !BEFORE_HANDLERS.test(name) && !(kids[0]?.kids ?? []).some(({ text }) => /^(?:private|protected|static|abstract)$/.test(text)));
    const groups: RouteGroup[] = [{ key, guards: asked, path: '', ...(within !== undefined && !FRAMEWORK_BASE.test(within) && { within: phpKey(within) }) }];
    const routes: Route[] = [];
    const functions: NamedFunction[] = [];
    for (const [name, method] of handlers) {
      const open = this.#opening(name);
      const guards = [...(open === undefined ? [] : [WRITTEN_OUT.open]), ...this.#rights(name), ...middlewares.filter((one) => runsBefore(one, name)).map((one) => one.name)];
      groups.push({ key: phpKey(this.#class, name), guards, within: key, path: '' });
      functions.push({ key: phpKey(this.#class, name), start: method.start, end: method.end });
      const route = this.#foundByName(method);
      if (route !== undefined) routes.push({ ...route, guards, ...(open !== undefined && { openAt: open.start }) });
    }
    return { routes, groups, checks: [], functions };
  }

  /** The route of a handler that ThinkPHP, Yii or CodeIgniter finds by the names of file, class and method. */
  #foundByName(method: Code): Omit<Route, 'guards'> | undefined {
    const [, className] = this.#type.kids;
    const [, , methodName] = method.kids;
    if (className === undefined || methodName === undefined || this.#isOfCommandLine() || (this.#type.kids[0]?.kids ?? []).some(({ text }) => text === 'abstract')) return undefined;
    const parts = this.#places();
    if (parts === undefined) return undefined;
    const type = this.#names.written(className).replace(/(?<=.)Controller$/, '');
    const written = this.#names.written(methodName);
    if (leadsOn(this.#code.slice(method.kids[6]?.start, method.kids[6]?.end))) return undefined;
    // What other controllers extend holds helpers.
    if (BASE_CLASS.test(type)) return undefined;
    const isYii = /\.controllers(?:\.|$)/.test(`.${this.#names.namespace}`);
    if (isYii && !/^action[A-Z]/.test(written)) return undefined;
    const name = isYii ? written.slice('action'.length) : written;
    const [module, ...others] = parts;
    return { path: joinPaths(...others, type, name), ...(module !== undefined && { module }), verb: 'ANY', handler: `${type}.${name}`, group: phpKey(this.#class, written), at: methodName.start, body: { start: method.start, end: method.end } };
  }

  /** Commands of Yii are controllers, too: nobody calls them from outside. */
  #isOfCommandLine(): boolean {
    const base = this.#type.kids[3];
    return this.#names.namespace.startsWith('console.') || (base !== undefined && base.kind !== 'none' && /^yii\.(?:console\.|base\.controller$)/.test(this.#names.classOf(base)));
  }

  /** What stands before the class in the path of its handlers; undefined where no framework looks there. */
  #places(): readonly string[] | undefined {
    const { namespace } = this.#names;
    if (namespace === '') return /(?:^|\/)application\/controllers\//.test(this.#path) ? [] : undefined;
    const parts = namespace.split('.');
    // `app\admin\controller\sys`, `Admin\Controller` of version 3, `app\modules\admin\controllers` of Yii; `App\Http\Controllers` and `App\Controller` are registered.
    const at = parts.findIndex((part) => part === 'controller' || part === 'controllers' || (part === 'Controller' && this.#path.endsWith('.class.php')));
    return at < 0 ? undefined : [...parts.slice(0, at).filter((part) => !/^(?:app|modules|common)$/.test(part)), ...parts.slice(at + 1)];
  }

  /** What the class asks for in code that runs before its handlers, or in Yii's `behaviors()`. */
  #askedByCode(): readonly string[] {
    const code = [...this.#methods].filter(([name]) => BEFORE_HANDLERS.test(name)).map(([, one]) => this.#withOwnCalls(one, 0)).join('\n');
    if (refuses(code, this.#signs, 'php')) return [LOOKS_UP_RIGHTS.test(code) ? WRITTEN_OUT.permission : WRITTEN_OUT.login];
    return [];
  }

  /** The text of a method with those of its class that it calls. */
  #withOwnCalls(method: Code, depth: number): string {
    const text = this.#code.slice(method.start, method.end);
    if (depth === DEPTH) return text;
    const called = Array.from(text.matchAll(/\$this->(\w{2,60})\s?\(/g), ([, name = '']) => this.#methods.get(name.toLowerCase())).filter((one) => one !== undefined && one !== method);
    return [text, ...called.map((one) => (one === undefined ? '' : this.#withOwnCalls(one, depth + 1)))].join('\n');
  }

  /** `$middleware`, `$this->middleware('auth')->except(...)`, `middleware()` of Laravel 11, `behaviors()` of Yii. */
  #middlewares(): readonly PhpMiddleware[] {
    const listed = this.#names.middlewares(this.#property('$middleware'));
    const registered = (this.#file.callsByName.get('middleware') ?? []).filter((call) => this.#isOwn(call) && this.#names.written(call).startsWith('$this->')).flatMap((call) => {
      const [named, options] = argumentsOf(call);
      const outer = call.parent?.kind === 'member' && call.parent.parent?.kind === 'call' ? call.parent.parent : undefined;
      const chained = outer === undefined ? [] : textsIn(argumentsOf(outer)[0]) ?? [];
      const only = lastName(outer) === 'only' ? chained : textsIn(entryOf(options, 'only'));
      const except = lastName(outer) === 'except' ? chained : textsIn(entryOf(options, 'except')) ?? [];
      return this.#names.middlewares(named).map(({ name }) => ({ name, only, except }));
    });
    const returned = (this.#file.byKind.get('return') ?? []).filter((one) => one.parent?.parent === this.#methods.get('middleware')).flatMap(({ kids: [list] }) => this.#names.middlewares(list));
    return [...listed, ...registered, ...returned, ...this.#behaviours()];
  }

  #behaviours(): readonly PhpMiddleware[] {
    const behaviours = this.#methods.get('behaviors');
    const text = behaviours === undefined ? '' : this.#code.slice(behaviours.start, behaviours.end);
    if (!YII_ASKS.test(text)) return [];
    const list = (name: RegExp): readonly string[] | undefined => {
      const found = name.exec(text)?.[1];
      // Handlers are listed by their ids: `view-all` is `actionViewAll`.
      return found === undefined ? undefined : Array.from(found.matchAll(/'([\w-]{1,60})'/g), ([, id = '']) => `action${id.replaceAll('-', '')}`);
    };
    return [{ name: WRITTEN_OUT.login, only: list(/'only'\s{0,8}=>\s{0,8}\[([^\]]{0,800})\]/), except: list(/'(?:except|optional)'\s{0,8}=>\s{0,8}\[([^\]]{0,800})\]/) ?? [] }];
  }

  /** The list of FastAdmin that opens a handler. */
  #opening(method: string): Code | undefined {
    const list = this.#property('$noNeedLogin');
    return list !== undefined && names(textsIn(list), method) ? list : undefined;
  }

  /** A handler of the administration that FastAdmin asks for a login alone. */
  #rights(method: string): readonly string[] {
    return /(?:^|\.)admin\./i.test(this.#names.namespace) && names(textsIn(this.#property('$noNeedRight')), method) ? [WRITTEN_OUT.login] : [];
  }

  #property(name: string): Code | undefined {
    return membersOf(this.#type).find((member) => member.kind === 'var' && member.kids[2]?.text === name)?.kids[3];
  }

  #isOwn({ start, end }: Code): boolean {
    return start >= this.#type.start && end <= this.#type.end;
  }
}

/** Whether a list names a method; `*` names all. A text of one names may hold several. */
function names(listed: readonly string[] | undefined, method: string): boolean {
  return (listed ?? []).flatMap((one) => one.split(',')).some((one) => one === '*' || one.trim().toLowerCase() === method.toLowerCase());
}

/** Whether the body of a handler does nothing but show pages without data, or lead to others. */
function leadsOn(body: string): boolean {
  const statements = body.replace(/^\s{0,40}\{/, '').replace(/\}\s{0,40}$/, '').split(';').map((one) => one.trim()).filter((one) => one !== '');
  return statements.length > 0 && statements.every((one) => LEADS_ON.test(one));
}
