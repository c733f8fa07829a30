// Python: how its grammar becomes code in the one shape.
import type { LoweringTable } from '../lowering.ts';
import { PYTHON_EXPRESSIONS } from './python-expressions.ts';
import { PYTHON_STATEMENTS } from './python-statements.ts';

export const PYTHON_TABLE: LoweringTable = { name: 'python', kinds: { ...PYTHON_EXPRESSIONS, ...PYTHON_STATEMENTS }, vanishing: ['parenthesized_expression'], keepsBrackets: true };
