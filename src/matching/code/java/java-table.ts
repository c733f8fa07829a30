// Java: how its grammar becomes code in the one shape.
import type { LoweringTable } from '../lowering.ts';
import { JAVA_EXPRESSIONS } from './java-expressions.ts';
import { JAVA_STATEMENTS } from './java-statements.ts';

export const JAVA_TABLE: LoweringTable = { name: 'java', kinds: { ...JAVA_EXPRESSIONS, ...JAVA_STATEMENTS }, vanishing: ['parenthesized_expression'] };
