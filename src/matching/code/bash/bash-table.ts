// Shell scripts: how their grammar becomes code in the one shape.
import type { LoweringTable } from '../lowering.ts';
import { BASH_COMMANDS } from './bash-commands.ts';
import { BASH_WORDS } from './bash-words.ts';

export const BASH_TABLE: LoweringTable = { name: 'bash', kinds: { ...BASH_WORDS, ...BASH_COMMANDS }, vanishing: [] };
