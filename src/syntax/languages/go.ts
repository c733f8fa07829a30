// Go: kinds of tree-sitter-go and what they are in every language.
import type { LanguageTable } from '../syntax-language.ts';

export const GO: LanguageTable = {
  id: 'go',
  trivia: ['comment'],
  canonical: {
    parenthesised: ['parenthesized_expression', 'parenthesized_type'],
    'expression-statement': ['expression_statement'],
    // `a = b` has lists of one on both sides.
    wrapper: ['expression_list', 'statement_list', 'literal_element'],
    file: ['source_file'],
    block: ['block'],
    'type-declaration': ['type_declaration', 'type_spec'],
    'type-body': ['field_declaration_list'],
    function: ['function_declaration', 'method_declaration'],
    lambda: ['func_literal'],
    parameters: ['parameter_list'],
    parameter: ['parameter_declaration', 'variadic_parameter_declaration'],
    'variable-declaration': ['var_declaration', 'const_declaration', 'short_var_declaration', 'field_declaration'],
    declarator: ['var_spec', 'const_spec'],
    // `x += 1` is an assignment_statement too; its `operator` field tells.
    assignment: ['assignment_statement'],
    call: ['call_expression', 'type_conversion_expression'],
    arguments: ['argument_list'],
    creation: ['composite_literal'],
    'member-access': ['selector_expression', 'qualified_type'],
    'index-access': ['index_expression'],
    identifier: ['identifier', 'field_identifier', 'type_identifier', 'package_identifier', 'label_name', 'blank_identifier'],
    string: ['interpreted_string_literal', 'raw_string_literal'],
    'string-content': ['interpreted_string_literal_content', 'raw_string_literal_content'],
    'string-escape': ['escape_sequence'],
    number: ['int_literal', 'float_literal', 'imaginary_literal'],
    boolean: ['true', 'false'],
    null: ['nil'],
    if: ['if_statement'],
    loop: ['for_statement'],
    switch: ['expression_switch_statement', 'type_switch_statement', 'select_statement'],
    return: ['return_statement'],
    import: ['import_declaration'],
  },
};
