// What the configuration technique offers to change.
import type { Localized } from '../model/rule.ts';

export const CONFIGURATION_MESSAGES: Readonly<Record<string, Localized>> = {
  'configuration.fix-replace': { zh: '改为 {0}', en: 'Change to {0}' },
};
