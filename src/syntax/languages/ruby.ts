// Ruby: kinds of tree-sitter-ruby and what they are in every language.
import type { LanguageTable } from '../syntax-language.ts';

export const RUBY: LanguageTable = {
  id: 'ruby',
  trivia: ['comment'],
  canonical: {
    parenthesised: ['parenthesized_statements'],
    wrapper: ['then', 'pattern', 'superclass'],
    file: ['program'],
    block: ['body_statement', 'block_body', 'begin'],
    'type-declaration': ['class', 'module', 'singleton_class'],
    function: ['method', 'singleton_method'],
    lambda: ['lambda', 'block', 'do_block'],
    parameters: ['method_parameters', 'block_parameters', 'lambda_parameters'],
    parameter: ['optional_parameter', 'keyword_parameter', 'splat_parameter', 'hash_splat_parameter', 'block_parameter', 'destructured_parameter'],
    assignment: ['assignment'],
    'compound-assignment': ['operator_assignment'],
    call: ['call', 'super', 'yield'],
    arguments: ['argument_list'],
    'member-access': ['scope_resolution'],
    'index-access': ['element_reference'],
    identifier: ['identifier', 'constant', 'instance_variable', 'class_variable', 'global_variable', 'hash_key_symbol'],
    // With holes inside it is an interpolated string; the grammar has one kind for both.
    string: ['string', 'chained_string', 'bare_string', 'heredoc_body'],
    'interpolated-string': ['subshell'],
    interpolation: ['interpolation'],
    'string-content': ['string_content', 'heredoc_content'],
    'string-escape': ['escape_sequence'],
    number: ['integer', 'float', 'rational', 'complex'],
    boolean: ['true', 'false'],
    null: ['nil'],
    conditional: ['conditional'],
    if: ['if', 'unless', 'if_modifier', 'unless_modifier'],
    loop: ['for', 'while', 'until', 'while_modifier', 'until_modifier'],
    switch: ['case', 'case_match'],
    return: ['return'],
  },
};
