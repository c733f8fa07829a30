// What the configuration technique offers to change.
import type { Localized } from '../model/rule.ts';

export const CONFIGURATION_MESSAGES: Readonly<Record<string, Localized>> = {
};
