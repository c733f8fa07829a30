// Passwords that SQL gives to accounts: CREATE USER, IDENTIFIED BY, CREATE LOGIN ... WITH PASSWORD, SET PASSWORD FOR, DATABASE LINK.
import type { EntryDraft } from './entry-list.ts';
import { verbatim, type SourceText } from './source-text.ts';
import type { SqlScanner } from './sql-scanner.ts';

/** Follows the words of a script and emits `user.<name>.password` (and `.username`) where a literal password stands. */
export class SqlAccounts {
  private name: SourceText | undefined;

  constructor(private readonly scanner: SqlScanner, private readonly emit: (draft: EntryDraft) => void) {}

  /** The scanner stands on a word; true where it has moved on. */
  word(): boolean {
    const { scanner } = this;
    if (scanner.is('USER') || scanner.is('LOGIN') || scanner.is('ROLE') || scanner.is('TO') || scanner.is('FOR')) {
      const user = scanner.is('USER');
      scanner.next();
      for (const word of ['IF', 'NOT', 'EXISTS']) if (scanner.is(word)) scanner.next();
      if (scanner.kind === 'word' || scanner.kind === 'name' || scanner.kind === 'string') this.name = verbatim(scanner.text, scanner.from, scanner.to);
      else if (user) this.name = undefined;
      else return true;
      scanner.next();
      return true;
    }
    if (scanner.is('IDENTIFIED')) {
      scanner.next();
      if (scanner.is('WITH')) { scanner.next(); scanner.next(); }
      if (!scanner.is('BY')) return true;
      scanner.next();
      if (scanner.is('PASSWORD') || scanner.is('VALUES')) scanner.next();
      this.password(true);
      return true;
    }
    if (!scanner.is('PASSWORD') || this.name === undefined) return false;
    scanner.next();
    while (scanner.isMark('=') || scanner.isMark('(') || scanner.is('PASSWORD')) scanner.next();
    this.password(false);
    return true;
  }

  /** A statement ended: its account counts no longer. */
  end(): void {
    this.name = undefined;
  }

  private password(bare: boolean): void {
    const { scanner, name } = this;
    if (scanner.kind !== 'string' && !(bare && (scanner.kind === 'name' || scanner.kind === 'word'))) return;
    const value = verbatim(scanner.text, scanner.from, scanner.to);
    const key = name ?? verbatim(scanner.text, value.start, value.start);
    const path = ['user', name?.value ?? '', 'password'];
    if (name !== undefined) this.emit({ path: ['user', name.value, 'username'], key, value: name });
    this.emit({ path, key, value });
    scanner.next();
  }
}
