// Names for what kinds of all grammars have in common, so that a pattern read one way matches code read another way.

/**
 * What a concrete kind is, whatever its grammar calls it. A kind in none of the tables is `other` and comparable with its own kind alone;
 * two kinds of one language with the same canonical kind are comparable.
 */
export const CANONICAL_KINDS = [
  'other',
  /** `( e )`: stands for the expression inside. */
  'parenthesised',
  /** An expression used as a statement: stands for the expression, though a pattern with a semicolon asks for a statement. */
  'expression-statement',
  /** A layer that Semgrep does not have (C# and PHP `argument`, PowerShell's chain of operators): with exactly one named child it stands for it. */
  'wrapper',
  /** Root of a file. */
  'file',
  /** Statements in braces, or by indentation. */
  'block',
  /** Class, interface, struct, enum, record, trait. */
  'type-declaration',
  /** Members of a type, in braces. */
  'type-body',
  /** A function with a name: function, method, constructor, local function, accessor. */
  'function',
  /** A function without: lambda, arrow, function expression, anonymous method, closure. */
  'lambda',
  /** Parameter lists. */
  'parameters',
  'parameter',
  /** A local, field or constant with its declarators: `T a = 1, b;`. */
  'variable-declaration',
  /** One name with its value inside one. */
  'declarator',
  'assignment',
  /** `x += 1`. */
  'compound-assignment',
  'call',
  'arguments',
  /** `new T(...)`. */
  'creation',
  /** `a.b`, as value, type or name: field access, member access, selector, scoped or qualified name. */
  'member-access',
  /** `a[i]`. */
  'index-access',
  /** Name of a variable, type, member, package or label. */
  'identifier',
  /** A whole string literal without holes. */
  'string',
  /** A string with holes: template, f-string, `$"..."`, double-quoted PHP or shell. */
  'interpolated-string',
  /** A hole of such a string. */
  'interpolation',
  /** Text inside a string. */
  'string-content',
  /** `\n` inside a string. */
  'string-escape',
  'number',
  'boolean',
  'null',
  'conditional',
  'if',
  'loop',
  'switch',
  'try',
  'return',
  'throw',
  'import',
  /** Java annotation, C# attribute, decorator. */
  'annotation',
] as const;

export type CanonicalKind = (typeof CANONICAL_KINDS)[number];

/** The number of `name` in `SyntaxLanguage.canonical`. */
export function canonicalId(name: CanonicalKind): number {
  return CANONICAL_KINDS.indexOf(name);
}
