// Statements in a row, as a sequence of patterns goes over them: which of them could match each pattern is found out once, whatever stands before.
import { isStatement, isStatementList, NONE, type Code } from '../code/code.ts';

/** Whether a pattern of the sequence, by its place, matches a statement when nothing is bound yet. */
export type Fits = (pattern: number, statement: Code) => boolean;

const UNKNOWN = 0;
const NO = 1;
const YES = 2;

export class StatementRun {
  readonly statements: readonly Code[];
  readonly #fits: Fits;
  /** By pattern and statement. */
  readonly #known: Uint8Array[] = [];
  readonly #last: number[] = [];
  #flat: { readonly run: StatementRun; readonly starts: readonly number[] } | undefined;

  constructor(statements: readonly Code[], fits: Fits) {
    this.statements = statements;
    this.#fits = fits;
  }

  /** False: the pattern matches the statement in no case. */
  fits(pattern: number, index: number): boolean {
    const known = (this.#known[pattern] ??= new Uint8Array(this.statements.length));
    if (known[index] === UNKNOWN) known[index] = this.#fits(pattern, this.statements[index] as Code) ? YES : NO;
    return known[index] === YES;
  }

  /** The last statement that the pattern could match; -1: none. */
  lastFit(pattern: number): number {
    let last = this.#last[pattern];
    if (last === undefined) {
      last = this.statements.length - 1;
      while (last >= 0 && !this.fits(pattern, last)) last--;
      this.#last[pattern] = last;
    }
    return last;
  }

  /** Each statement followed by those inside it, in order of the text. */
  get flat(): StatementRun {
    return this.#flattened().run;
  }

  /** Where a statement of this run stands in the flat one. */
  placeInFlat(index: number): number {
    return this.#flattened().starts[index] as number;
  }

  #flattened(): { readonly run: StatementRun; readonly starts: readonly number[] } {
    if (this.#flat !== undefined) return this.#flat;
    const flat: Code[] = [];
    const starts = this.statements.map((statement) => {
      const start = flat.push(statement) - 1;
      addInside(statement, flat);
      return start;
    });
    return (this.#flat = { run: new StatementRun(flat, this.#fits), starts });
  }
}

function addInside(node: Code, flat: Code[]): void {
  for (const kid of node.kids) {
    if (kid === NONE) continue;
    if (isStatement(kid) && kid.kind !== 'block') flat.push(kid);
    else if (kid.kind === 'block' && !isStatementList(node)) flat.push(kid);
    addInside(kid, flat);
  }
}
