// One pass over a script: where the statements with rows begin, which columns are declared, what their comments say.
import type { ColumnDeclaration, Entry } from './configuration-view.ts';
import { EntryList } from './entry-list.ts';
import { SqlAccounts } from './sql-account.ts';
import { sqlDialectOf, type SqlDialect } from './sql-dialect.ts';
import { decodeLiteral } from './sql-cells.ts';
import { SqlScanner } from './sql-scanner.ts';
import { lineEndAt } from './text-lines.ts';
import { SqlStatementList } from './sql-statement-list.ts';
import { eachRowOf, readRowStatement } from './sql-statement.ts';
import { readAlterTable, readCreateTable, type DeclaredTable } from './sql-table.ts';

export interface SqlIndex {
  readonly dialect: SqlDialect;
  readonly statements: SqlStatementList;
  readonly columns: readonly ColumnDeclaration[];
  /** Columns by table name in lower case; the first declaration counts. */
  readonly tables: ReadonlyMap<string, readonly string[]>;
  readonly entries: readonly Entry[];
  readonly brokenAt: number | undefined;
}

/** Indexes `text`; linear, whatever is in it. */
export function indexSql(text: string): SqlIndex {
  return new SqlIndexer(text).read();
}

class SqlIndexer {
  private readonly dialect: SqlDialect;
  private readonly scanner: SqlScanner;
  private readonly list = new EntryList();
  private readonly accounts: SqlAccounts;
  private readonly statements: SqlStatementList;
  private readonly columns: { -readonly [key in keyof ColumnDeclaration]: ColumnDeclaration[key] }[] = [];
  private readonly byName = new Map<string, number>();
  private readonly tables = new Map<string, readonly string[]>();
  private statement = '';

  constructor(private readonly text: string) {
    this.dialect = sqlDialectOf(text);
    this.statements = new SqlStatementList(text);
    this.scanner = new SqlScanner(text, this.dialect);
    this.accounts = new SqlAccounts(this.scanner, draft => { if (!this.list.full) this.list.add(draft); });
  }

  read(): SqlIndex {
    const { scanner } = this;
    scanner.next();
    while (scanner.kind !== 'end') {
      const { start } = scanner;
      if (scanner.kind === 'word') this.word();
      else if (scanner.isMark(';')) this.accounts.end();
      // A handler that moved on stands on a token nobody has looked at yet.
      if (scanner.start === start) scanner.next();
    }
    const { brokenAt } = scanner;
    return { dialect: this.dialect, statements: this.statements, columns: this.columns, tables: this.tables, entries: this.list.entries, brokenAt };
  }

  private word(): void {
    const { scanner } = this;
    const length = scanner.end - scanner.start;
    if (length < 2 || length > 25) return;
    const word = scanner.word.toUpperCase();
    switch (word) {
      case 'INSERT': this.insert(); return;
      case 'PROMPT': case 'REM': case 'REMARK': this.remark(); return;
      case 'INTO': case 'UPDATE': this.rows(); return;
      case 'COPY': if (this.dialect.name === 'postgresql') this.rows(); return;
      case 'CREATE': case 'ALTER': case 'COMMENT': case 'DROP': case 'GRANT': case 'SET': this.statement = word; this.accounts.end(); return;
      case 'TABLE':
        if (this.statement === 'CREATE') this.declare(readCreateTable(scanner));
        else if (this.statement === 'ALTER') this.declare(readAlterTable(scanner));
        return;
      case 'ON': case 'COLUMN': if (this.statement === 'COMMENT' && word === 'COLUMN') this.comment(); return;
      case 'SP_ADDEXTENDEDPROPERTY': case 'SP_UPDATEEXTENDEDPROPERTY': this.extendedProperty(); return;
      case 'USER': case 'LOGIN': case 'ROLE': case 'TO': case 'FOR': case 'IDENTIFIED': case 'PASSWORD': this.accounts.word(); return;
    }
  }

  /** SQL*Plus: prose to the end of the line, where an apostrophe begins no string. */
  private remark(): void {
    const { scanner, text } = this;
    const before = text[scanner.start - 1] ?? '\n';
    if (before !== '\n' && before !== '\r') return;
    scanner.seek(lineEndAt(text, scanner.start));
    scanner.next();
  }

  private insert(): void {
    const { scanner } = this;
    const at = scanner.start;
    const after = scanner.position;
    scanner.next();
    const modifier = scanner.kind === 'word' && /^(?:into|ignore|low_priority|delayed|high_priority|all|first|overwrite|or|when)$/i.test(scanner.word);
    if (modifier) return;
    scanner.seek(after);
    const statement = readRowStatement(scanner);
    if (statement !== undefined) this.statements.add(at, statement);
  }

  private rows(): void {
    const { scanner } = this;
    const at = scanner.start;
    const statement = readRowStatement(scanner);
    if (statement === undefined) return;
    this.statements.add(at, statement);
    if (statement.kind === 'copy') {
      scanner.seek(eachRowOf(statement, this.text, this.dialect, () => true));
      scanner.next();
    }
  }

  private declare(table: DeclaredTable | undefined): void {
    if (table === undefined) return;
    const name = table.table.toLowerCase();
    if (this.statement === 'CREATE' && table.columns.length > 0 && !this.tables.has(name)) this.tables.set(name, table.columns.map(column => column.column));
    for (const column of table.columns) {
      this.byName.set(`${name}.${column.column.toLowerCase()}`, this.columns.length);
      this.columns.push({ table: table.table, ...column });
    }
    this.statement = '';
  }

  /** COMMENT ON COLUMN schema.table.column IS '...' (Oracle, PostgreSQL, 达梦, 金仓). */
  private comment(): void {
    const { scanner, text } = this;
    const names: string[] = [];
    scanner.next();
    while (scanner.kind === 'word' || scanner.kind === 'name') {
      names.push(text.slice(scanner.from, scanner.to));
      scanner.next();
      if (!scanner.isMark('.')) break;
      scanner.next();
    }
    if (!scanner.is('IS')) return;
    scanner.next();
    if (scanner.kind === 'string') this.attach(names.at(-2), names.at(-1));
    this.statement = '';
  }

  /** sp_addextendedproperty N'MS_Description', N'<text>', ..., N'TABLE', N'<table>', N'COLUMN', N'<column>', with or without `@name =`. */
  private extendedProperty(): void {
    const { scanner, text } = this;
    const strings: string[] = [];
    let tokens = 0;
    while (scanner.next() !== 'end' && !scanner.isMark(';') && !scanner.is('GO') && !scanner.is('EXEC') && !scanner.is('EXECUTE') && tokens++ < 60) {
      if (scanner.kind === 'string' || (scanner.kind === 'name' && strings.length > 0)) strings.push(decodeLiteral(text.slice(scanner.from, scanner.to), "'", false));
    }
    const valueOf = (word: string) => { const at = strings.findIndex((one, index) => index >= 2 && one.toUpperCase() === word); return at < 0 ? undefined : strings[at + 1]; };
    if (strings[0]?.toLowerCase() === 'ms_description') this.attach(valueOf('TABLE'), valueOf('COLUMN'), strings[1]);
  }

  private attach(table: string | undefined, column: string | undefined, comment = decodeLiteral(this.text.slice(this.scanner.from, this.scanner.to), "'", this.dialect.backslash)): void {
    if (table === undefined || column === undefined) return;
    const declared = this.columns[this.byName.get(`${table.toLowerCase()}.${column.toLowerCase()}`) ?? -1];
    if (declared !== undefined) declared.comment = comment;
  }
}
