// Candidates from seed data: cells of INSERT rows and CSV files under a credential's column, and settings kept as name and value columns.
import type { ConfigurationView, DataRow } from '../../configuration/configuration-view.ts';
import type { NameKind } from '../../ruleset/vocabularies/credential-keys.ts';
import type { Candidate } from './candidate.ts';
import type { SecretVocabulary } from './secret-vocabulary.ts';

interface Layout {
  readonly credentials: readonly { readonly index: number; readonly kind: NameKind }[];
  readonly user: number;
  /** Columns `config_value`, `param_value`. */
  readonly value: number;
}

/** Candidates of all rows; in SQL (`quotedOnly`) a bare cell is an expression. `spend` says when to stop. A salt per user in a column is right and no candidate. */
export function collectRows(view: ConfigurationView, vocabulary: SecretVocabulary, path: string, quotedOnly: boolean, spend: (steps: number) => boolean): Candidate[] {
  const candidates: Candidate[] = [];
  const layouts = new Map<string, Layout>();
  for (const row of view.rows) {
    if (!spend(3)) break;
    const id = `${row.table}\n${row.columns.join('\n')}`;
    let layout = layouts.get(id);
    if (layout === undefined) layouts.set(id, layout = layoutOf(row, vocabulary));
    for (const { index, kind } of layout.credentials) {
      const cell = row.cells[index];
      if (cell?.value === null || cell?.value === undefined || cell.value === '' || quotedOnly && !cell.quoted && !/^\d{4,}$/.test(cell.value)) continue;
      candidates.push(candidate(row, index, kind, layout.user < 0 ? undefined : row.cells[layout.user]?.value ?? undefined, path));
    }
    const setting = layout.credentials.length === 0 ? settingOf(row, layout, vocabulary) : undefined;
    if (setting !== undefined) candidates.push(candidate(row, setting.index, setting.kind, undefined, path, setting.name));
  }
  return candidates;
}

function layoutOf(row: DataRow, vocabulary: SecretVocabulary): Layout {
  const { names } = vocabulary;
  const credentials = row.columns.flatMap((column, index) => {
    const kind = names.kindOf(column, [row.table]);
    return kind === undefined || kind === 'salt' || kind === 'iv' ? [] : [{ index, kind }];
  });
  const ranked = row.columns.map((column, index) => ({ index, rank: /^(?:user_?name|login_?name|user_?code|account|user_?account|login_?id|yhm|dlm)$/i.test(column) ? 2 : names.isUser(column) && names.kindOf(column) === undefined ? 1 : 0 }));
  const user = ranked.filter(({ rank }) => rank > 0).sort((a, b) => b.rank - a.rank)[0]?.index ?? -1;
  const value = row.columns.findIndex((column) => /^(?:\w{0,30}_)?(?:value|val|content)$/i.test(column));
  const named = row.columns.some((column, index) => index < value && /(?:key|name|code|item|param)$/i.test(column));
  return { credentials, user, value: named ? value : -1 };
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
