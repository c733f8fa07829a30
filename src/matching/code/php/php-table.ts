// PHP: how its grammar becomes code in the one shape.
import type { LoweringTable } from '../lowering.ts';
import { PHP_EXPRESSIONS } from './php-expressions.ts';
import { PHP_STATEMENTS } from './php-statements.ts';

export const PHP_TABLE: LoweringTable = { name: 'php', kinds: { ...PHP_EXPRESSIONS, ...PHP_STATEMENTS }, vanishing: ['parenthesized_expression'] };
