// JavaScript, TypeScript and TSX: kinds of their grammars, which share most names.
import type { CanonicalKind } from '../canonical-kind.ts';
import type { LanguageTable } from '../syntax-language.ts';

const TRIVIA = ['comment', 'html_comment', 'hash_bang_line'];

const SHARED: Readonly<Partial<Record<CanonicalKind, readonly string[]>>> = {
  parenthesised: ['parenthesized_expression'],
  'expression-statement': ['expression_statement'],
  file: ['program'],
  block: ['statement_block', 'switch_body', 'class_static_block'],
  'type-declaration': ['class_declaration', 'class'],
  'type-body': ['class_body'],
  function: ['function_declaration', 'generator_function_declaration', 'method_definition'],
  lambda: ['arrow_function', 'function_expression', 'generator_function'],
  parameters: ['formal_parameters'],
  'variable-declaration': ['lexical_declaration', 'variable_declaration'],
  declarator: ['variable_declarator'],
  assignment: ['assignment_expression'],
  'compound-assignment': ['augmented_assignment_expression'],
  call: ['call_expression'],
  arguments: ['arguments'],
  creation: ['new_expression'],
  'member-access': ['member_expression'],
  'index-access': ['subscript_expression'],
  identifier: ['identifier', 'property_identifier', 'private_property_identifier', 'shorthand_property_identifier', 'shorthand_property_identifier_pattern', 'statement_identifier', 'undefined'],
  string: ['string'],
  'interpolated-string': ['template_string'],
  interpolation: ['template_substitution'],
  'string-content': ['string_fragment'],
  'string-escape': ['escape_sequence'],
  number: ['number'],
  boolean: ['true', 'false'],
  null: ['null'],
  conditional: ['ternary_expression'],
  if: ['if_statement'],
  loop: ['for_statement', 'for_in_statement', 'while_statement', 'do_statement'],
  switch: ['switch_statement'],
  try: ['try_statement'],
  return: ['return_statement'],
  throw: ['throw_statement'],
  import: ['import_statement'],
  annotation: ['decorator'],
};

export const JAVASCRIPT: LanguageTable = {
  id: 'javascript',
  trivia: TRIVIA,
  canonical: { ...SHARED, 'variable-declaration': ['lexical_declaration', 'variable_declaration', 'using_declaration', 'field_definition'] },
};

const TYPED: Readonly<Partial<Record<CanonicalKind, readonly string[]>>> = {
  ...SHARED,
  'type-declaration': ['class_declaration', 'class', 'abstract_class_declaration', 'interface_declaration', 'enum_declaration', 'type_alias_declaration'],
  'type-body': ['class_body', 'interface_body', 'enum_body'],
  function: ['function_declaration', 'generator_function_declaration', 'method_definition', 'function_signature', 'method_signature', 'abstract_method_signature'],
  parameter: ['required_parameter', 'optional_parameter'],
  'variable-declaration': ['lexical_declaration', 'variable_declaration', 'public_field_definition'],
  'member-access': ['member_expression', 'nested_identifier', 'nested_type_identifier'],
  identifier: [...(SHARED.identifier ?? []), 'type_identifier'],
  import: ['import_statement', 'import_alias'],
};

export const TYPESCRIPT: LanguageTable = { id: 'typescript', trivia: TRIVIA, canonical: TYPED };
export const TSX: LanguageTable = { id: 'tsx', trivia: TRIVIA, canonical: TYPED };
