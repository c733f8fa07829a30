// Every sentence the product says, joined from one file per area; ids are `<area>.<name>`.
import type { Localized } from '../model/rule.ts';
import { ACCESS_MESSAGES } from './access-messages.ts';
import { ASSESSMENT_FILE_MESSAGES } from './assessment-file-messages.ts';
import { CHECKLIST_ANNEX_MESSAGES } from './checklist-annex-messages.ts';
import { CHECKLIST_CHANGES_MESSAGES } from './checklist-changes-messages.ts';
import { CHECKLIST_DOCUMENT_MESSAGES } from './checklist-document-messages.ts';
import { COMPLIANCE_MESSAGES } from './compliance-messages.ts';
import { DOCUMENT_MESSAGES } from './document-messages.ts';
import { CLI_MESSAGES } from './cli-messages.ts';
import { VERIFY_MESSAGES } from './verify-messages.ts';
import { ENGINE_MESSAGES } from './engine-messages.ts';
import { GRADING_DOCUMENT_MESSAGES } from './grading-document-messages.ts';
import { GRADING_MESSAGES } from './grading-messages.ts';
import { HANDOVER_MESSAGES } from './handover-messages.ts';
import { KIND_MESSAGES } from './kind-messages.ts';
import { LOG_RETENTION_MESSAGES } from './log-retention-messages.ts';
import { MATCHING_MESSAGES } from './matching-messages.ts';
import { PERSONAL_DATA_MESSAGES } from './personal-data-messages.ts';
import { PLATFORM_MESSAGES } from './platform-messages.ts';
import { REPORT_MESSAGES } from './report-messages.ts';
import { RULE_DATA_MESSAGES } from './rule-data-messages.ts';
import { SECRET_MESSAGES } from './secret-messages.ts';
import { SERVER_MESSAGES } from './server-messages.ts';
import { SETTINGS_MESSAGES } from './settings-messages.ts';
import { SYNTAX_MESSAGES } from './syntax-messages.ts';
import { RULES_MESSAGES } from './rules-messages.ts';

export const CATALOGUE: Readonly<Record<string, Localized>> = {
  ...ACCESS_MESSAGES,
  ...ASSESSMENT_FILE_MESSAGES,
  ...CHECKLIST_ANNEX_MESSAGES,
  ...CHECKLIST_CHANGES_MESSAGES,
  ...CHECKLIST_DOCUMENT_MESSAGES,
  ...COMPLIANCE_MESSAGES,
  ...DOCUMENT_MESSAGES,
  ...CLI_MESSAGES,
  ...VERIFY_MESSAGES,
  ...ENGINE_MESSAGES,
  ...GRADING_DOCUMENT_MESSAGES,
  ...GRADING_MESSAGES,
  ...HANDOVER_MESSAGES,
  ...KIND_MESSAGES,
  ...LOG_RETENTION_MESSAGES,
  ...MATCHING_MESSAGES,
  ...PERSONAL_DATA_MESSAGES,
  ...PLATFORM_MESSAGES,
  ...REPORT_MESSAGES,
  ...RULE_DATA_MESSAGES,
  ...RULES_MESSAGES,
  ...SECRET_MESSAGES,
  ...SERVER_MESSAGES,
  ...SETTINGS_MESSAGES,
  ...SYNTAX_MESSAGES,
};
