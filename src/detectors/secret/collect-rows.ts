// Candidates from seed data: cells of INSERT rows and CSV files under a credential's column, and settings kept as name and value columns.
import type { ConfigurationView, DataRow, DataTable } from '../../configuration/configuration-view.ts';
import type { NameKind } from '../../ruleset/vocabularies/credential-keys.ts';
import type { Candidate, SeededAccount } from './candidate.ts';
import type { SecretVocabulary } from './secret-vocabulary.ts';

interface Layout {
  readonly credentials: readonly { readonly index: number; readonly kind: NameKind }[];
  readonly user: number;
  /** Columns that say what the account is for; none in rows of something else than accounts. */
  readonly labels: readonly number[] | undefined;
  /** Columns `config_value`, `param_value`. */
  readonly value: number;
}

/** Candidates of all rows; in SQL (`quotedOnly`) a bare cell is an expression. `spend` says when to stop. A salt per user in a column is right and no candidate. */
export function collectRows(view: ConfigurationView, vocabulary: SecretVocabulary, path: string, quotedOnly: boolean, spend: (steps: number) => boolean): Candidate[] {
  const candidates: Candidate[] = [];
  const layouts = new Layouts(vocabulary);
  view.eachRow((row) => {
    if (!spend(3)) return false;
    const layout = layouts.of(row);
    for (const { index, kind } of layout.credentials) {
      const cell = row.cells[index];
      if (cell?.value === null || cell?.value === undefined || cell.value === '' || quotedOnly && !cell.quoted && !/^\d{4,}$/.test(cell.value)) continue;
      const seed = index === layout.credentials.find((one) => one.kind === 'password')?.index ? seedOf(row, layout) : undefined;
      candidates.push({ ...candidate(row, index, kind, layout.user < 0 ? undefined : row.cells[layout.user]?.value ?? undefined, path), ...(seed && { seed }) });
    }
    const setting = layout.credentials.length === 0 ? settingOf(row, layout, vocabulary) : undefined;
    if (setting !== undefined) candidates.push(candidate(row, setting.index, setting.kind, undefined, path, setting.name));
    return true;
  }, (table) => {
    const { credentials, value } = layouts.of(table);
    return spend(3) && (credentials.length > 0 || value >= 0);
  });
  return candidates;
}

/** `password_hash`, `hashed_password`: what stands there is the digest of a password. */
export function isDigestColumn(column: string): boolean {
  return /^(?:\w{1,30}_)?(?:password|passwd|pwd)_?(?:hash|digest)$|^(?:hashed|encrypted)_?(?:password|passwd|pwd)$/i.test(column);
}

/** The layouts of tables, worked out once per list of columns; dumps repeat the list with every row. */
class Layouts {
  readonly #vocabulary: SecretVocabulary;
  readonly #known = new Map<string, Layout>();
  #last: { readonly table: string; readonly columns: readonly string[]; readonly layout: Layout } | undefined;

  constructor(vocabulary: SecretVocabulary) {
    this.#vocabulary = vocabulary;
  }

  of(row: Pick<DataTable, 'table' | 'columns'>): Layout {
    if (this.#last?.columns === row.columns && this.#last.table === row.table) return this.#last.layout;
    const key = `${row.table}\n${row.columns.join('\n')}`;
    let layout = this.#known.get(key);
    if (layout === undefined) this.#known.set(key, layout = layoutOf(row, this.#vocabulary));
    this.#last = { table: row.table, columns: row.columns, layout };
    return layout;
  }
}

function layoutOf(row: Pick<DataTable, 'table' | 'columns'>, vocabulary: SecretVocabulary): Layout {
  const { names } = vocabulary;
  const credentials = row.columns.flatMap((column, index) => {
    const kind = names.kindOf(column, [row.table]) ?? (isDigestColumn(column) ? 'password' : undefined);
    return kind === undefined || kind === 'salt' || kind === 'iv' ? [] : [{ index, kind }];
  });
  const ranked = row.columns.map((column, index) => ({ index, rank: /^(?:user_?name|login_?name|user_?code|account|user_?account|login_?id|yhm|dlm)$/i.test(column) ? 2 : names.isUser(column) && names.kindOf(column) === undefined ? 1 : 0 }));
  const user = ranked.filter(({ rank }) => rank > 0).sort((a, b) => b.rank - a.rank)[0]?.index ?? -1;
  const value = row.columns.findIndex((column) => /^(?:\w{0,30}_)?(?:value|val|content)$/i.test(column));
  const named = row.columns.some((column, index) => index < value && /(?:key|name|code|item|param)$/i.test(column));
  return { credentials, user, labels: labelsOf(row.columns, vocabulary), value: named ? value : -1 };
}

function labelsOf(columns: readonly string[], { accounts }: SecretVocabulary): readonly number[] | undefined {
  const names = columns.map((column) => column.toLowerCase().replace(/[^a-z]/g, ''));
  if (names.some((name) => accounts.connectionColumns.has(name))) return undefined;
  return names.flatMap((name, index) => (accounts.labelColumns.has(name) ? [index] : []));
}

function seedOf(row: DataRow, { user, labels }: Layout): SeededAccount | undefined {
  const cell = row.cells[user];
  if (cell === undefined || labels === undefined) return undefined;
  return { region: cell.region, labels: labels.flatMap((index) => row.cells[index]?.value ?? []) };
}

/** `('账号初始密码', 'sys.user.initPassword', '123456')`: a cell that names the credential beside one that holds it. */
function settingOf(row: DataRow, layout: Layout, vocabulary: SecretVocabulary): { index: number; kind: NameKind; name: string } | undefined {
  if (layout.value < 0) return undefined;
  const value = row.cells[layout.value]?.value;
  if (value === null || value === undefined || value === '' || value.length > 300) return undefined;
  for (const [index, cell] of row.cells.entries()) {
    if (index >= layout.value || cell.value === null || cell.value.length > 100 || !/^[\w.-]{3,100}$/.test(cell.value)) continue;
    const segments = cell.value.split('.');
    const kind = vocabulary.names.kindOf(segments.at(-1) ?? '', segments.slice(0, -1).map((segment) => segment.toLowerCase()));
    if (kind !== undefined && kind !== 'salt') return { index: layout.value, kind, name: cell.value };
  }
  return undefined;
}

function candidate(row: DataRow, index: number, kind: NameKind, user: string | undefined, path: string, name?: string): Candidate {
  const cell = row.cells[index];
  const column = row.columns[index] ?? String(index);
  return {
    kind, name: name ?? `${row.table}.${column}`, anchor: `${row.table}.${name ?? column}`, value: cell?.value ?? '', region: cell?.region ?? row.region, source: name === undefined ? 'row' : 'setting',
    surroundings: `${row.table} ${row.columns.join(' ')}\n${name ?? ''}\n${path.split('/').slice(-2).join('/')}`.toLowerCase(), commented: false, ...(user !== undefined && { user }),
  };
}
