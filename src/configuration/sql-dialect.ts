// Which SQL a script is written in, as far as reading literals depends on it.

export interface SqlDialect {
  readonly name: 'mysql' | 'tsql' | 'oracle' | 'postgresql' | 'unknown';
  /** A backslash escapes in string literals. */
  readonly backslash: boolean;
  /** `#` begins a comment, `--` only with white space behind it (MySQL manual, 9.7). */
  readonly hashComments: boolean;
  /** `[name]` is a name. */
  readonly brackets: boolean;
}

/** How much of a script is looked at: exports say what they are near the top. */
const SAMPLE = 200_000;

/** Decides by what the first 200,000 characters show; 达梦 reads like Oracle, 金仓 like PostgreSQL or Oracle. */
export function sqlDialectOf(text: string): SqlDialect {
  const sample = text.slice(0, SAMPLE);
  const name = nameOf(sample);
  return {
    name, backslash: name === 'mysql' || (name === 'unknown' && escapesByBackslash(sample)),
    hashComments: name === 'mysql', brackets: name === 'tsql',
  };
}

function nameOf(sample: string): SqlDialect['name'] {
  if (/`[^`\r\n]{1,100}`/.test(sample) || /^-- MySQL dump|\bENGINE\s{0,5}=\s{0,5}(?:InnoDB|MyISAM)/im.test(sample)) return 'mysql';
  if (/^[ \t]{0,20}GO[ \t]{0,20}$|\[dbo\]\.|\bIDENTITY\s{0,5}\(\s{0,5}\d|\bsp_addextendedproperty\b|\bN?VARCHAR\s{0,5}\(\s{0,5}MAX\s{0,5}\)/im.test(sample)) return 'tsql';
  if (/^(?:prompt|spool|set define off)\b|\bN?VARCHAR2\s{0,5}\(|\bSYSDATE\b|\bto_date\s{0,5}\(|^\/[ \t]{0,20}$/im.test(sample)) return 'oracle';
  if (/^COPY [\w."]{1,200}|::\w|\bE'|\bnextval\s{0,5}\(|\bpg_catalog\b|\bBIGSERIAL\b|\$\$/m.test(sample)) return 'postgresql';
  return 'unknown';
}

/** `it\'s` against `C:\logs\'`: what follows an escaped quote is more text, what follows a closing one is a separator. */
function escapesByBackslash(sample: string): boolean {
  let escaped = 0;
  let closing = 0;
  for (let at = sample.indexOf("\\'"); at >= 0; at = sample.indexOf("\\'", at + 2)) {
    if (/^(?:\s{0,5}[,);]|\s{0,5}$)/.test(sample.slice(at + 2, at + 8))) closing++;
    else escaped++;
  }
  return escaped > closing;
}
