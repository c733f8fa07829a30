// Python: kinds of tree-sitter-python and what they are in every language.
import type { LanguageTable } from '../syntax-language.ts';

export const PYTHON: LanguageTable = {
  id: 'python',
  trivia: ['comment', 'line_continuation'],
  canonical: {
    parenthesised: ['parenthesized_expression'],
    'expression-statement': ['expression_statement'],
    // `type` is the place of an annotation, with one expression inside.
    wrapper: ['type', 'with_item', 'as_pattern_target'],
    file: ['module'],
    block: ['block'],
    'type-declaration': ['class_definition'],
    function: ['function_definition'],
    lambda: ['lambda'],
    parameters: ['parameters', 'lambda_parameters'],
    parameter: ['default_parameter', 'typed_parameter', 'typed_default_parameter', 'list_splat_pattern', 'dictionary_splat_pattern'],
    assignment: ['assignment', 'named_expression'],
    'compound-assignment': ['augmented_assignment'],
    call: ['call'],
    arguments: ['argument_list'],
    'member-access': ['attribute', 'dotted_name', 'member_type'],
    'index-access': ['subscript'],
    identifier: ['identifier'],
    // With an `f` before it and holes inside it is an interpolated string; the grammar has one kind for both.
    string: ['string', 'concatenated_string'],
    interpolation: ['interpolation'],
    'string-content': ['string_content'],
    'string-escape': ['escape_sequence', 'escape_interpolation'],
    number: ['integer', 'float'],
    boolean: ['true', 'false'],
    null: ['none'],
    conditional: ['conditional_expression'],
    if: ['if_statement'],
    loop: ['for_statement', 'while_statement'],
    switch: ['match_statement'],
    try: ['try_statement'],
    return: ['return_statement'],
    throw: ['raise_statement'],
    import: ['import_statement', 'import_from_statement', 'future_import_statement'],
    annotation: ['decorator'],
  },
};
