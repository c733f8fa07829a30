// The one small view over all configuration formats: entries with a key path, a scalar value, and exact positions.
import type { Region } from '../model/location.ts';

/**
 * One scalar setting. Regions count in UTF-16 units of the file's decoded text.
 * - YAML/JSON/TOML: path segments are map keys, list items are their index (`servers`, `0`, `host`); a YAML key that is a dotted identifier is split
 *   like a properties key. Beside the plain entries, with the same value region: an item `{name: K, value: V}` also gives `<list>.K`, and an option
 *   of `command`/`entrypoint`/`args` gives `<command>.<option>` (`services.redis.command.requirepass`). An item `K=V` of `environment`/`env`/`args`/
 *   `labels` gives `<list>.K` instead of its index. Aliases and merges have the region of the place where the literal stands.
 * - properties/INI: the key split at dots (`spring.datasource.password`); an INI section is the first segment.
 * - environment variables (.env, Dockerfile): one segment, unless `__` nests it as in .NET (`ConnectionStrings__Main`).
 * - XML: local element names from below the root, an attribute is `@name` (no `xmlns`); an element with `name` or `key` and `value`, and
 *   `<property name="K">V</property>`, `<entry key=K>`, `<setting name=K><value>`, `<param-name>K</param-name><param-value>V</param-value>` give the
 *   segment K instead of the element, with the value's own region; `<add name=K connectionString=V>` likewise; `<bean id=K>` gives K; `p:K="V"` gives K.
 *   Element text is the value of the element's path.
 * - Dockerfile: `ENV`/`ARG`/`LABEL` names under the instruction (`env`, `DB_PASSWORD`); other instructions as `[instruction]`.
 * - nginx, redis.conf, my.cnf, logrotate: directive names, nested blocks as segments with their argument (`server`, `location /api`, `proxy_pass`).
 * - SQL: `user.<name>.password` and `user.<name>.username` of statements that give an account a password.
 * A value that is a connection string also gives its parts, `<key>.<part>`: `scheme`, `host`, `port`, `database`, `user`, `password`, options as written.
 */
export interface Entry {
  readonly path: readonly string[];
  /** `path` joined by dots and made comparable: lower case, `-` and `_` removed inside segments (Spring relaxed binding). */
  readonly key: string;
  /** The scalar after unquoting and unescaping; empty string for an explicit empty value, null for YAML/JSON null or a bare key. */
  readonly value: string | null;
  readonly keyRegion: Region;
  /** The value without its quotes; an empty region right after the separator where there is none. */
  readonly valueRegion: Region;
  /** Index of the YAML document, INI/XML: 0. */
  readonly document: number;
  /** Spring profile of the document or file (`application-dev.yml`, `spring.config.activate.on-profile`), lower case. */
  readonly profile?: string;
  /** Taken from a comment: switched off, yet in the repository. Only credential rules look at these; `find` leaves them out. */
  readonly commented?: boolean;
  /** Where the value is a connection string, its parts as entries of their own carry `within` = key of the whole. */
  readonly within?: string;
  /** Tells two parents with the same path apart (two `<server>` elements, two nginx `server` blocks): equal numbers mean the same parent. */
  readonly scope?: number;
}

/**
 * A row of data: values of SQL `INSERT`, `UPDATE ... SET` and `COPY`, or CSV cells, with column names where they are known.
 * Regions are without quotes; `value` is null for NULL and an expression is its text with `quoted` false.
 * Rows are taken apart when `cells` is read, and only the latest is kept: read it once per row.
 */
export interface DataRow {
  readonly table: string;
  readonly columns: readonly string[];
  readonly cells: readonly { readonly value: string | null; readonly region: Region; readonly quoted: boolean }[];
  readonly region: Region;
}

/** The rows of one statement, or of a whole file. */
export interface DataTable {
  readonly table: string;
  readonly columns: readonly string[];
  /** Where its rows stand. */
  readonly region: Region;
}

/** A column declared in DDL, with its comment where the dialect has one. */
export interface ColumnDeclaration {
  readonly table: string;
  readonly column: string;
  readonly type: string;
  readonly comment?: string;
  readonly region: Region;
}

export interface ConfigurationView {
  readonly entries: readonly Entry[];
  /** SQL and CSV only. */
  readonly hasRows: boolean;
  readonly columns: readonly ColumnDeclaration[];
  /**
   * Streams the rows in file order, for a dump has millions; stops once `visit` says false.
   * Tables that `wants` refuses are passed over, which costs a small part of finding their rows.
   */
  eachRow(visit: (row: DataRow) => boolean, wants?: (table: DataTable) => boolean): void;
  /** The row that `offset` stands in. Cheap where offsets are asked for in ascending order. */
  rowAt(offset: number): DataRow | undefined;
  /** The reader could not understand the text from here on; what stands above was read. */
  readonly brokenAt?: number | undefined;
  /**
   * All entries in force (not commented out) whose key is `pattern`, in file order. A pattern is a key in any spelling, where a whole segment `*`
   * stands for one segment, `**` for any number (none too), and `*` inside a segment for any characters (`**.*password`).
   */
  find(pattern: string): readonly Entry[];
  /**
   * Entries that share the parent (path, document, element or block) of `entry`, itself included, in file order.
   * Commented-out ones only where `entry` is one. With `reach`, of an entry in force only that many on either side of it:
   * lists and flat files have tens of thousands, and whoever asks for each of them must not be given all of them.
   */
  siblings(entry: Entry, reach?: number): readonly Entry[];
}
