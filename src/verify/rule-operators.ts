// Which of Semgrep's operators a rule uses, for tables of agreement.

const OPERATORS: ReadonlySet<string> = new Set([
  'pattern', 'patterns', 'pattern-either', 'pattern-not', 'pattern-inside', 'pattern-not-inside', 'pattern-regex', 'pattern-not-regex', 'metavariable-regex', 'metavariable-pattern',
  'metavariable-comparison', 'metavariable-type', 'metavariable-analysis', 'focus-metavariable', 'pattern-sources', 'pattern-sinks', 'pattern-sanitizers', 'pattern-propagators',
  'match', 'taint', 'fix', 'fix-regex', 'paths', 'label', 'requires', 'by-side-effect', 'not_conflicting', 'symbolic_propagation',
]);

/** Operators by name, sorted; `deep`, `typed` and `ellipsis-metavariable` for what only patterns show. */
export function operatorsOf(rule: unknown): readonly string[] {
  const found = new Set<string>();
  collect(rule, found);
  const written = JSON.stringify(rule);
  if (written.includes('<... ')) found.add('deep');
  if (/\$\.\.\.[A-Z]/.test(written)) found.add('ellipsis-metavariable');
  if (/\(\$[A-Z_0-9]{1,60} ?: ?[^)]{1,200}\)|\([\w.]{1,100}(?:<[^>)]{0,100}>)? \$[A-Z_0-9]{1,60}\)\./.test(written)) found.add('typed');
  return [...found].sort();
}

function collect(value: unknown, found: Set<string>): void {
  if (Array.isArray(value)) for (const one of value as readonly unknown[]) collect(one, found);
  else if (typeof value === 'object' && value !== null) {
    for (const [key, inner] of Object.entries(value)) {
      if (OPERATORS.has(key)) found.add(key);
      if (key !== 'metadata') collect(inner, found);
    }
  }
}
