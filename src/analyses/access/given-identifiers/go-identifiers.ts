// Functions of Go that select a patient's row by an identifier that the request gives: gin, Echo, Fiber, Hertz, net/http, and the logic of go-zero.
import type { Code } from '../../../matching/code/code.ts';
import type { CodeFile } from '../../../matching/search/code-file.ts';
import { argumentsOf, lastName, ownerName, textOf } from '../../code-parts.ts';
import { nodesWithin } from '../../nodes-within.ts';
import { nameWords } from '../../../ruleset/vocabularies/name-words.ts';
import { beginningSmall, holdsPatients, isIdentifier, selects, selectsPatients, statementIn, type RowWords } from './patient-rows.ts';
import type { GivenRow } from './script-identifiers.ts';

const STEPS = ['var', 'assign', 'call'] as const;
/** Types that bring the request: contexts of frameworks, the request itself, what go-zero has read it into. */
const CONTEXT = /^\*?(?:\w{1,20}\.)?(?:Context|Ctx|RequestContext|Request)$/;
const READ_REQUEST = /^\*?types\.\w{1,60}$/;
/** `c.Param("id")`, `r.FormValue("id")`, `r.URL.Query().Get("id")`, `chi.URLParam(r, "id")`. */
const TAKES = /^(?:Param|Params|ParamInt|ParamsInt|Query|DefaultQuery|QueryParam|QueryInt|GetQuery|QueryArray|PostForm|DefaultPostForm|GetPostForm|FormValue|PostFormValue|PathValue|URLParam|Get)$/;
/** `c.ShouldBindJSON(&request)`: what it fills. */
const BINDS = /^(?:(?:Should)?Bind\w{0,20}|BodyParser|QueryParser|ParamsParser|Decode|Parse\w{0,10})$/;
const RUNS = /^(?:Query|QueryRow|QueryContext|QueryRowContext|Exec|ExecContext|Raw|Get|GetContext|Select|SelectContext|Queryx|QueryRowx)$/;
/** Conditions of gorm and of other mappers, and what ends their chains. */
const CONDITION = /^(?:Where|First|Find|Take|Last|Delete|Not|Or|Joins|Table|Model|Updates?|Save|Scan|Preload|Count|Error|RowsAffected|Unscoped|Select|Order|Limit|WithContext|Debug)$/;
/** A column that names the patient himself. */
const CONDITION_COLUMN = /^\W{0,4}(?:\w{1,30}\.)?[`"]?(\w{2,40}?)(?:_id|_no|Id|ID)[`"]?\s{0,4}(?:=|in\b)/i;

/** @param looks whether code looks at who calls. */
export function goGivenRows(code: CodeFile, words: RowWords, looks: (body: string) => boolean): GivenRow[] {
  return (code.byKind.get('func') ?? []).flatMap((one): GivenRow[] => {
    const [, , named, , parameters, receivers] = one.kids;
    const typed = (node: Code): string => code.text.slice(node.start, node.end);
    const given = (parameters?.kids ?? []).filter(({ kids: [, type] }) => type !== undefined && (CONTEXT.test(typed(type)) || READ_REQUEST.test(typed(type))) && typed(type) !== 'context.Context');
    const receiver = receivers?.kids[0]?.kids[1];
    const owner = receiver === undefined ? '' : typed(receiver).replace('*', '');
    // Only the logic of go-zero is a handler that is given what others have read.
    const requests = given.filter(({ kids: [, type] }) => type !== undefined && READ_REQUEST.test(typed(type)));
    if (named === undefined || given.length === 0 || (requests.length > 0 && !owner.endsWith('Logic')) || !selects(named.text, words) || looks(typed(one))) return [];
    const reader = new FunctionReader(code, one, words, owner, requests.map(({ kids: [, , name] }) => name?.text ?? ''));
    return reader.selectsByGiven() ? [{ function: one, at: named.start, name: owner === '' ? named.text : `${owner}.${named.text}` }] : [];
  });
}

class FunctionReader {
  readonly #code: CodeFile;
  readonly #function: Code;
  readonly #words: RowWords;
  /** What its type says that it handles. */
  readonly #about: string;
  readonly #identifiers = new Set<string>();
  /** Variables that hold the fields of a request. */
  readonly #parts: Set<string>;
  readonly #types = new Map<string, string>();
  readonly #statements = new Map<string, string>();

  constructor(code: CodeFile, one: Code, words: RowWords, about: string, parts: readonly string[]) {
    this.#code = code;
    this.#function = one;
    this.#words = words;
    this.#about = about;
    this.#parts = new Set(parts);
  }

  selectsByGiven(): boolean {
    return nodesWithin(this.#code, STEPS, this.#function).some((step) => {
      if (step.kind === 'call') return this.#isSelecting(step);
      if (step.kind === 'var') this.#declare(step);
      else this.#give(step);
      return false;
    });
  }

  /** `var patient models.Patient` */
  #declare({ kids: [, type, name, value] }: Code): void {
    if (name === undefined) return;
    if (type !== undefined && type.kind !== 'none') this.#types.set(name.text, this.#typeIn(type));
    if (value !== undefined) this.#giveTo(name, value);
  }

  #give({ kids: [target, value] }: Code): void {
    if (target === undefined || value === undefined) return;
    // `id, err := strconv.Atoi(c.Param("id"))`
    const [first = target] = target.kind === 'id' ? [target] : target.kids;
    this.#giveTo(first, value.kind === 'list' || value.kind === 'several' ? value.kids[0] ?? value : value);
  }

  #giveTo(name: Code, value: Code): void {
    if (name.kind !== 'id') return;
    if (this.#isGiven(value)) this.#identifiers.add(name.text);
    if (value.kind === 'new') this.#types.set(name.text, this.#typeIn(value.kids[0] ?? value));
    this.#statements.set(name.text, this.#statementIn(value));
  }

  /** Whether an expression is an identifier of the request. */
  #isGiven(node: Code | undefined): boolean {
    if (node === undefined) return false;
    switch (node.kind as string) {
      case 'id': return this.#identifiers.has(node.text);
      case 'member': return node.kids[0]?.kind === 'id' && this.#parts.has(node.kids[0].text) && isIdentifier(lower(lastName(node)), this.#words);
      case 'index': return isIdentifier(textOf(node.kids[1]) ?? '', this.#words) && lastName(node.kids[0]) !== '';
      case 'call': return this.#takes(node) || (this.#converts(node) && argumentsOf(node).some((one) => this.#isGiven(one)));
      case 'cast': case 'unary': return node.kids.some((one) => this.#isGiven(one));
      default: return false;
    }
  }

  #takes(call: Code): boolean {
    return TAKES.test(lastName(call)) && argumentsOf(call).slice(0, 2).some((one) => one.kind === 'string' && isIdentifier(one.text, this.#words));
  }

  /** `strconv.Atoi(id)`, `uint(id)`, `uuid.Parse(id)`: no call on what keeps rows. */
  #converts(call: Code): boolean {
    return /^(?:|strconv|uuid|primitive|bson|strings|cast|utils?|conv|gconv|convertor|fmt)$/.test(ownerName(call)) && !this.#words.signs.reads.test(lower(lastName(call)));
  }

  /** The same of anything in an argument: parts of texts, lists, pointers. */
  #holdsGiven(node: Code): boolean {
    if (this.#isGiven(node)) return true;
    if (node.kind === 'lambda' || node.kind === 'member' || node.kind === 'call') return node.kind === 'call' && this.#converts(node) && argumentsOf(node).some((one) => this.#holdsGiven(one));
    if (node.kind === 'pair') return node.kids[1] !== undefined && this.#holdsGiven(node.kids[1]);
    return node.kids.some((one) => this.#holdsGiven(one));
  }

  #isSelecting(call: Code): boolean {
    const given = argumentsOf(call);
    const name = lastName(call);
    // Bound in place: the fields of the variable are the request's.
    if (BINDS.test(name)) for (const one of given) if (one.kind === 'unary' && one.kids[0]?.kind === 'id') this.#parts.add(one.kids[0].text);
    if (call.kids[0]?.kind !== 'member' || !given.some((one) => this.#holdsGiven(one))) return false;
    const statement = RUNS.test(name) ? given.map((one) => this.#statementIn(one)).find((one) => /\bwhere\b/i.test(one)) : undefined;
    if (statement !== undefined) return selectsPatients(statement, this.#words);
    if (CONDITION.test(name)) return this.#conditionSelects(call);
    if (!this.#words.signs.reads.test(lower(name)) || !selects(name, this.#words)) return false;
    const parts = nameWords(name).slice(1);
    const said = parts.slice(0, parts.includes('by') ? parts.indexOf('by') : undefined);
    // `svc.GetByID(id)`: what keeps the row says what it is, else what handles it does.
    return said.every((word) => this.#words.access.plain.has(word)) ? [ownerName(call), this.#about].some((one) => holdsPatients(one, this.#words)) : holdsPatients(said.join('_'), this.#words);
  }

  /** `db.Where("patient_id = ?", id).First(&record)`, `db.First(&patient, id)`. */
  #conditionSelects(call: Code): boolean {
    const column = CONDITION_COLUMN.exec(textOf(argumentsOf(call)[0]) ?? '')?.[1];
    if (column !== undefined && holdsPatients(column, this.#words)) return true;
    let top = call;
    while (top.parent?.kind === 'member' && top.parent.parent?.kind === 'call' && CONDITION.test(lastName(top.parent))) top = top.parent.parent;
    for (let at: Code | undefined = top; at?.kind === 'call'; at = at.kids[0]?.kids[0]) {
      for (const one of argumentsOf(at)) if (holdsPatients(this.#rowType(one, lastName(at)), this.#words)) return true;
    }
    return false;
  }

  /** `&patient`, `&models.Patient{}`, `"patients"` of `Table`. */
  #rowType(node: Code, method: string): string {
    if (method === 'Table') return textOf(node) ?? '';
    const inner = node.kind === 'unary' ? node.kids[0] : node;
    if (inner?.kind === 'id') return this.#types.get(inner.text) ?? '';
    return inner?.kind === 'new' ? this.#typeIn(inner.kids[0] ?? inner) : '';
  }

  /** `Patient` of `[]*models.Patient`. */
  #typeIn(node: Code): string {
    return this.#code.text.slice(node.start, node.end).match(/\w+/g)?.at(-1) ?? '';
  }

  #statementIn(node: Code): string {
    return statementIn(node, '+', (name) => this.#statements.get(name) ?? '');
  }
}

/** As a name is written that is not exported: `ID` -> `id`. */
function lower(name: string): string {
  return /^[A-Z]+$/.test(name) ? name.toLowerCase() : beginningSmall(name);
}
