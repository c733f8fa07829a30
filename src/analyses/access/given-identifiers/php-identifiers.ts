// Methods of PHP's controllers that select a patient's row by an identifier that the request gives.
import type { Code } from '../../../matching/code/code.ts';
import type { CodeFile } from '../../../matching/search/code-file.ts';
import { argumentsOf, lastName, membersOf, textOf } from '../../code-parts.ts';
import { nodesWithin } from '../../nodes-within.ts';
import { holdsPatients, isIdentifier, selects, selectsPatients, statementIn, type RowWords } from './patient-rows.ts';
import type { GivenRow } from './script-identifiers.ts';

const STEPS = ['assign', 'compound', 'call'] as const;
const CONTROLLER = /controllers?\//i;
const SENT = /^\$_(?:GET|POST|REQUEST)$/;
/** Helpers and methods that take a value out of the request. */
const TAKES = /^(?:input|i|param|get|post|put|request|query|route|delete|getpost|post_get|get_post)$/;
/** What holds the request. */
const REQUEST = /^(?:\$request|\$req|\$this->request|request|\$this->input|input|request::instance|\$this->req)\b|^$/i;
/** All that the request holds. */
const WHOLE = /^(?:\$_(?:get|post|request)|(?:input|i)\s?\(\s?['"](?:post|get|param|put|request)?\.?(?:\/a)?['"]?\s?\)|(?:\$this->request|\$request|request\(\)|request::instance\(\))(?:->|::)(?:all|post|get|param|put|input)\(\s?(?:['"](?:post\.?|get\.?)?['"])?\s?\))$/i;
/** Functions that give back the identifier they are given. */
const KEEPS = /^(?:intval|trim|htmlspecialchars|addslashes|strval|abs|mysqli_real_escape_string|mysql_real_escape_string|filter_var|base64_decode|decrypt|urldecode)$/;
const QUERIES = /^(?:(?:and|or)?(?:filter)?where\w{0,12}|getlistby\w{0,24}|getby\w{0,24}|find\w{0,12}|get|first\w{0,12}|delete|destroy|update|save|value|select\w{0,10}|query|execute|mysqli?_query|mysqli_prepare|prepare|join|column|setfield|getselect|getone|getrow|getdata|getinfo|getlist)$/;
const TABLES = /^(?:name|table|db|m|d|model|from|loader)$/;
/** Classes of frameworks, which are no models. */
const NO_MODEL = /^(?:db|route|redis|cache|auth|log|request|input|session|cookie|storage|str|arr|validator|excel|config|self|static|parent|response|json|url|view|lang|app|http)$/;
/** Parts of an application for those who run it. */
const ADMINISTRATION = /(?:^|[\\.])(?:admin|adminapi|backend|manage|manager|system|houtai|console)(?:[\\.]|$)/i;

/** @param looks whether code looks at who calls. */
export function phpGivenRows(code: CodeFile, path: string, words: RowWords, looks: (body: string) => boolean): GivenRow[] {
  const namespace = code.byKind.get('package')?.[0]?.kids[0];
  if (namespace !== undefined && ADMINISTRATION.test(code.text.slice(namespace.start, namespace.end))) return [];
  return (code.byKind.get('class') ?? []).flatMap((type) => {
    if (!CONTROLLER.test(path) && !lastName(type.kids[1]).endsWith('controller')) return [];
    const owner = code.text.slice(type.kids[1]?.start, type.kids[1]?.end);
    return membersOf(type).flatMap((method): GivenRow[] => {
      const named = method.kids[2];
      if (method.kind !== 'func' || named === undefined || (method.kids[0]?.kids ?? []).some(({ text }) => /^(?:private|protected|static|abstract)$/.test(text))) return [];
      const name = code.text.slice(named.start, named.end);
      // Handlers of Yii are called `actionView`.
      if (name.startsWith('_') || !selects(name.replace(/^action(?:New)?(?=[A-Z])/, ''), words) || looks(code.text.slice(method.start, method.end))) return [];
      return new MethodReader(code, method, words, owner.replace(/Controller$/, '')).selectsByGiven() ? [{ function: method, at: named.start, name: `${owner}.${name}` }] : [];
    });
  });
}

class MethodReader {
  readonly #code: CodeFile;
  readonly #method: Code;
  readonly #words: RowWords;
  /** What its class says that it handles. */
  readonly #about: string;
  readonly #identifiers: Set<string>;
  readonly #wholes = new Set<string>();
  /** Variables whose text an identifier of the request has been put into. */
  readonly #holding = new Set<string>();
  readonly #statements = new Map<string, string>();

  constructor(code: CodeFile, method: Code, words: RowWords, about: string) {
    this.#code = code;
    this.#about = about;
    this.#method = method;
    this.#words = words;
    // Handlers take parts of the path as parameters; objects are given by the framework.
    this.#identifiers = new Set((method.kids[4]?.kids ?? []).flatMap(({ kids: [, type, name] }) => (name !== undefined && isIdentifier(name.text, words) && (type === undefined || type.kind === 'none' || /^(?:int|string|integer)$/i.test(lastName(type))) ? [name.text] : [])));
  }

  selectsByGiven(): boolean {
    return nodesWithin(this.#code, STEPS, this.#method).some((step) => {
      if (step.kind === 'call') return this.#isSelecting(step);
      const [target, value] = step.kids;
      if (target?.kind === 'id' && value !== undefined) this.#give(target.text, value, step.kind === 'compound');
      return false;
    });
  }

  #give(name: string, value: Code, isMore: boolean): void {
    if (this.#isGiven(value)) this.#identifiers.add(name);
    else if (WHOLE.test(this.#written(value))) this.#wholes.add(name);
    if (this.#holdsGiven(value)) this.#holding.add(name);
    else if (!isMore) this.#holding.delete(name);
    this.#statements.set(name, (isMore ? this.#statements.get(name) ?? '' : '') + this.#statementIn(value));
  }

  /** Whether an expression is an identifier of the request. */
  #isGiven(node: Code | undefined): boolean {
    if (node === undefined) return false;
    switch (node.kind as string) {
      case 'id': return this.#identifiers.has(node.text);
      case 'index': return this.#isWhole(node.kids[0]) && isIdentifier(textOf(node.kids[1]) ?? '', this.#words);
      case 'member': return /^\$(?:this->)?request$/i.test(this.#written(node.kids[0])) && isIdentifier(this.#written(node.kids[1]), this.#words);
      case 'call': return KEEPS.test(lastName(node)) ? argumentsOf(node).some((one) => this.#isGiven(one)) : this.#takes(node);
      case 'cast': case 'unary': return node.kids.some((one) => this.#isGiven(one));
      case 'conditional': return node.kids.slice(1).some((one) => this.#isGiven(one));
      case 'binary': return /^(?:\?\?|\?:|\|\|)$/.test(node.text) && node.kids.some((one) => this.#isGiven(one));
      default: return false;
    }
  }

  #isWhole(node: Code | undefined): boolean {
    return node?.kind === 'id' && (SENT.test(node.text) || this.#wholes.has(node.text) || /^\$request$/.test(node.text));
  }

  /** `input('post.id/d')`, `I('get.id')`, `$request->param('id')`, `request('id')`. */
  #takes(call: Code): boolean {
    const [callee] = call.kids;
    const owner = callee?.kind === 'member' ? this.#written(callee.kids[0]) : '';
    const key = textOf(argumentsOf(call)[0])?.split('.').at(-1)?.split('/')[0];
    return key !== undefined && TAKES.test(lastName(call)) && REQUEST.test(owner) && (owner !== '' || /^(?:input|i|request)$/.test(lastName(call))) && isIdentifier(key, this.#words);
  }

  /** The same of anything in an argument: lists of conditions, texts that it is put into. */
  #holdsGiven(node: Code): boolean {
    if (this.#isGiven(node)) return true;
    if (node.kind === 'pair') return node.kids[1] !== undefined && this.#holdsGiven(node.kids[1]);
    if (node.kind === 'id') return this.#holding.has(node.text);
    return (node.kind === 'list' || node.kind === 'dict' || node.kind === 'interpolated' || node.kind === 'hole' || (node.kind === 'binary' && node.text === '.') || (node.kind === 'call' && lastName(node) === 'array')) && node.kids.some((one) => this.#holdsGiven(one));
  }

  #isSelecting(call: Code): boolean {
    const name = lastName(call);
    const given = argumentsOf(call);
    // Yii generates controllers with a method that finds a row of their model.
    if (name === 'findmodel' && given.some((one) => this.#isGiven(one))) return holdsPatients(this.#about, this.#words);
    if (!QUERIES.test(name) || !given.some((one) => this.#holdsGiven(one))) return false;
    const statement = given.map((one) => this.#statementIn(one)).find((one) => /\bwhere\b/i.test(one) && /\b(?:select|update|delete)\b/i.test(one));
    if (statement !== undefined) return selectsPatients(statement, this.#words);
    return this.#tablesOf(call).some((table) => holdsPatients(table, this.#words));
  }

  /** Names of the tables and models that a chain of calls begins at; the first text that any other call is given. */
  #tablesOf(call: Code): readonly string[] {
    const tables: string[] = [];
    let at: Code | undefined = call;
    while (at?.kind === 'call') {
      const [callee]: readonly (Code | undefined)[] = at.kids;
      const [first] = argumentsOf(at);
      const text = textOf(first);
      if (text !== undefined && (TABLES.test(lastName(at)) || (at === call && argumentsOf(at).length > 1 && !/^(?:where|orwhere|find|value|select|update|column)/.test(lastName(at))))) tables.push(text.split(/[\\/]/).at(-1)?.split(/\s/)[0] ?? '');
      // Rows that are joined are selected, too.
      else if (text !== undefined && /^(?:left|right|inner)?join$/.test(lastName(at))) tables.push(text.split(/\s/)[0] ?? '');
      else if (first?.kind === 'member' && lastName(first) === 'class') tables.push(this.#written(first.kids[0]));
      if (callee?.kind !== 'member') break;
      const [owner]: readonly (Code | undefined)[] = callee.kids;
      if (owner?.kind === 'id' && owner.text !== '$this' && !NO_MODEL.test(owner.text)) tables.push(this.#written(owner).replace(/^[$\\]/, ''));
      else if (owner?.kind === 'member' && this.#written(owner).startsWith('$this->')) tables.push(this.#written(owner).slice('$this->'.length));
      at = owner?.kind === 'call' ? owner : owner?.kind === 'member' && owner.kids[0]?.kind === 'call' ? owner.kids[0] : undefined;
    }
    return tables;
  }

  #statementIn(node: Code): string {
    return statementIn(node, '.', (name) => this.#statements.get(name) ?? '');
  }

  #written(node: Code | undefined): string {
    return node === undefined ? '' : this.#code.text.slice(node.start, node.end);
  }
}
