// PowerShell: kinds of tree-sitter-powershell and what they are in every language.
import type { LanguageTable } from '../syntax-language.ts';

export const POWERSHELL: LanguageTable = {
  id: 'powershell',
  trivia: ['comment'],
  canonical: {
    parenthesised: ['parenthesized_expression'],
    // Every expression lies in a dozen layers, one per precedence of an operator; with two children a layer is that operator.
    wrapper: [
      'pipeline', 'pipeline_chain', 'logical_expression', 'bitwise_expression', 'comparison_expression', 'additive_expression', 'multiplicative_expression', 'format_expression', 'range_expression',
      'array_literal_expression', 'unary_expression', 'argument_expression', 'logical_argument_expression', 'bitwise_argument_expression', 'comparison_argument_expression', 'additive_argument_expression',
      'multiplicative_argument_expression', 'format_argument_expression', 'range_argument_expression', 'left_assignment_expression', 'integer_literal', 'key_expression', 'member_name', 'statement_list', 'script_block_body',
    ],
    file: ['program'],
    block: ['statement_block', 'script_block', 'named_block', 'switch_body'],
    'type-declaration': ['class_statement', 'enum_statement'],
    function: ['function_statement', 'class_method_definition'],
    lambda: ['script_block_expression'],
    parameters: ['parameter_list', 'class_method_parameter_list'],
    parameter: ['script_parameter', 'class_method_parameter'],
    'variable-declaration': ['class_property_definition'],
    assignment: ['assignment_expression'],
    call: ['command', 'foreach_command', 'invokation_expression', 'invokation_foreach_expression'],
    arguments: ['argument_list', 'command_elements'],
    'member-access': ['member_access'],
    'index-access': ['element_access'],
    identifier: ['variable', 'braced_variable', 'simple_name', 'type_identifier', 'command_name', 'function_name', 'generic_token', 'command_parameter'],
    string: ['verbatim_string_characters', 'verbatim_here_string_characters'],
    'interpolated-string': ['expandable_string_literal', 'expandable_here_string_literal'],
    interpolation: ['sub_expression'],
    number: ['decimal_integer_literal', 'hexadecimal_integer_literal', 'real_literal'],
    if: ['if_statement'],
    loop: ['for_statement', 'foreach_statement', 'while_statement', 'do_statement'],
    switch: ['switch_statement'],
    try: ['try_statement'],
    // `return`, `throw`, `break` and `exit` alike; the first child tells.
    return: ['flow_control_statement'],
    annotation: ['attribute', 'class_attribute'],
  },
};
