// JavaScript and TypeScript: how their grammars become code in the one shape.
import type { LoweringTable } from '../lowering.ts';
import { JAVASCRIPT_EXPRESSIONS } from './javascript-expressions.ts';
import { JAVASCRIPT_MARKUP } from './javascript-markup.ts';
import { JAVASCRIPT_STATEMENTS } from './javascript-statements.ts';

export const JAVASCRIPT_TABLE: LoweringTable = {
  name: 'javascript', kinds: { ...JAVASCRIPT_EXPRESSIONS, ...JAVASCRIPT_MARKUP, ...JAVASCRIPT_STATEMENTS }, vanishing: ['parenthesized_expression'], keepsBrackets: true,
};
