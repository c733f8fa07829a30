// Every sentence the product says, joined from one file per area; ids are `<area>.<name>`.
import type { Localized } from '../model/rule.ts';
import { ENGINE_MESSAGES } from './engine-messages.ts';
import { PLATFORM_MESSAGES } from './platform-messages.ts';
import { RULE_DATA_MESSAGES } from './rule-data-messages.ts';
import { SETTINGS_MESSAGES } from './settings-messages.ts';
import { RULES_MESSAGES } from './rules-messages.ts';

export const CATALOGUE: Readonly<Record<string, Localized>> = {
  ...ENGINE_MESSAGES,
  ...PLATFORM_MESSAGES,
  ...RULE_DATA_MESSAGES,
  ...RULES_MESSAGES,
  ...SETTINGS_MESSAGES,
};
