// C#: how its grammar becomes code in the one shape.
import type { LoweringTable } from '../lowering.ts';
import { CSHARP_EXPRESSIONS } from './csharp-expressions.ts';
import { CSHARP_STATEMENTS } from './csharp-statements.ts';

export const CSHARP_TABLE: LoweringTable = { name: 'csharp', kinds: { ...CSHARP_EXPRESSIONS, ...CSHARP_STATEMENTS }, vanishing: ['parenthesized_expression'] };
