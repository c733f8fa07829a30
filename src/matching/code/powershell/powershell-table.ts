// PowerShell: how its grammar becomes code in the one shape.
import type { LoweringTable } from '../lowering.ts';
import { POWERSHELL_EXPRESSIONS } from './powershell-expressions.ts';
import { POWERSHELL_STATEMENTS } from './powershell-statements.ts';

export const POWERSHELL_TABLE: LoweringTable = {
  name: 'powershell', kinds: { ...POWERSHELL_EXPRESSIONS, ...POWERSHELL_STATEMENTS },
  vanishing: ['parenthesized_expression', 'unary_expression', 'argument_expression', 'left_assignment_expression', 'key_expression', 'member_name'],
};
