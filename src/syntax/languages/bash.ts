// Shell scripts: kinds of tree-sitter-bash and what they are in every language.
import type { LanguageTable } from '../syntax-language.ts';

export const BASH: LanguageTable = {
  id: 'bash',
  trivia: ['comment'],
  canonical: {
    parenthesised: ['parenthesized_expression'],
    wrapper: ['command_name'],
    file: ['program'],
    block: ['compound_statement', 'do_group', 'subshell'],
    function: ['function_definition'],
    'variable-declaration': ['declaration_command'],
    assignment: ['variable_assignment'],
    call: ['command'],
    'index-access': ['subscript'],
    identifier: ['word', 'variable_name', 'special_variable_name'],
    string: ['raw_string', 'ansi_c_string'],
    'interpolated-string': ['string', 'translated_string', 'heredoc_body', 'concatenation'],
    interpolation: ['simple_expansion', 'expansion', 'command_substitution', 'arithmetic_expansion', 'process_substitution'],
    'string-content': ['string_content', 'heredoc_content'],
    number: ['number'],
    conditional: ['ternary_expression'],
    if: ['if_statement'],
    loop: ['for_statement', 'c_style_for_statement', 'while_statement'],
    switch: ['case_statement'],
  },
};
