// C#: kinds of tree-sitter-c-sharp and what they are in every language.
import type { LanguageTable } from '../syntax-language.ts';

export const CSHARP: LanguageTable = {
  id: 'csharp',
  // Directives other than `#if` stand anywhere and say nothing about the program.
  trivia: ['comment', 'preproc_region', 'preproc_endregion', 'preproc_nullable', 'preproc_pragma', 'preproc_line', 'preproc_warning', 'preproc_error', 'preproc_define', 'preproc_undef', 'shebang_directive'],
  canonical: {
    parenthesised: ['parenthesized_expression'],
    'expression-statement': ['expression_statement'],
    wrapper: ['argument', 'attribute_argument', 'global_statement', 'constant_pattern', 'arrow_expression_clause', 'declaration_expression', 'base_list'],
    file: ['compilation_unit'],
    block: ['block', 'switch_body'],
    'type-declaration': ['class_declaration', 'interface_declaration', 'struct_declaration', 'enum_declaration', 'record_declaration', 'delegate_declaration'],
    'type-body': ['declaration_list', 'enum_member_declaration_list'],
    // At the top of a pattern a method reads as a local function.
    function: ['method_declaration', 'constructor_declaration', 'destructor_declaration', 'operator_declaration', 'conversion_operator_declaration', 'local_function_statement', 'accessor_declaration'],
    lambda: ['lambda_expression', 'anonymous_method_expression'],
    parameters: ['parameter_list', 'bracketed_parameter_list'],
    parameter: ['parameter', 'implicit_parameter', 'catch_declaration'],
    'variable-declaration': ['local_declaration_statement', 'field_declaration', 'event_field_declaration'],
    declarator: ['variable_declarator'],
    // `x += 1` is an assignment_expression too; its `operator` tells.
    assignment: ['assignment_expression'],
    call: ['invocation_expression', 'constructor_initializer'],
    arguments: ['argument_list', 'bracketed_argument_list', 'attribute_argument_list'],
    creation: ['object_creation_expression', 'implicit_object_creation_expression', 'array_creation_expression', 'implicit_array_creation_expression', 'anonymous_object_creation_expression', 'stackalloc_expression'],
    // `x?.B` is none: Semgrep does not match it with `x.B`.
    'member-access': ['member_access_expression', 'qualified_name', 'alias_qualified_name'],
    'index-access': ['element_access_expression'],
    identifier: ['identifier', 'discard'],
    // `@"DES"` is no `"DES"` to Semgrep; the matcher tells them apart by kind.
    string: ['string_literal', 'verbatim_string_literal', 'raw_string_literal'],
    'interpolated-string': ['interpolated_string_expression'],
    interpolation: ['interpolation'],
    'string-content': ['string_literal_content', 'string_content', 'raw_string_content'],
    'string-escape': ['escape_sequence'],
    number: ['integer_literal', 'real_literal'],
    boolean: ['boolean_literal'],
    null: ['null_literal'],
    conditional: ['conditional_expression'],
    if: ['if_statement'],
    loop: ['for_statement', 'foreach_statement', 'while_statement', 'do_statement'],
    switch: ['switch_statement', 'switch_expression'],
    try: ['try_statement'],
    return: ['return_statement'],
    throw: ['throw_statement', 'throw_expression'],
    import: ['using_directive', 'extern_alias_directive'],
    annotation: ['attribute'],
  },
};
