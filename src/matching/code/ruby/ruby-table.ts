// Ruby: how its grammar becomes code in the one shape.
import type { LoweringTable } from '../lowering.ts';
import { RUBY_EXPRESSIONS } from './ruby-expressions.ts';
import { RUBY_STATEMENTS } from './ruby-statements.ts';

export const RUBY_TABLE: LoweringTable = { name: 'ruby', kinds: { ...RUBY_EXPRESSIONS, ...RUBY_STATEMENTS }, vanishing: ['superclass', 'pattern'] };
