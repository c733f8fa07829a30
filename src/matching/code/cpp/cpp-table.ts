// C and C++: how their grammar becomes code in the one shape.
import type { LoweringTable } from '../lowering.ts';
import { CPP_EXPRESSIONS } from './cpp-expressions.ts';
import { CPP_STATEMENTS } from './cpp-statements.ts';

export const CPP_TABLE: LoweringTable = { name: 'cpp', kinds: { ...CPP_EXPRESSIONS, ...CPP_STATEMENTS }, vanishing: ['parenthesized_expression'] };
