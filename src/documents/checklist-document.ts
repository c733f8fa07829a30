// Composes the pre-launch checklist (上线前安全测试清单) from an assessment.
import type { ChecklistAssessment } from '../model/assessment.ts';
import type { Language } from '../model/rule.ts';
import { composeChecklistSheets } from './checklist/checklist-sheets.ts';
import { composeChanges } from './checklist/changes-section.ts';
import { composeDocumentsAnnex, composeUncoveredAnnex } from './checklist/closing-annexes.ts';
import { composeConclusionChapter } from './checklist/conclusion-chapter.ts';
import { composeFindingsAnnex } from './checklist/findings-annex.ts';
import { composeFocusChapters } from './checklist/focus-chapters.ts';
import { composeItemChapter } from './checklist/item-chapter.ts';
import { composeLedgerChapter } from './checklist/ledger-chapter.ts';
import { composeLimitsAnnex } from './checklist/limits-annex.ts';
import { composeCover, composeSummary } from './checklist/summary.ts';
import { composeSystemChapters } from './checklist/system-chapters.ts';
import type { Document } from './document.ts';
import { documentHead } from './document-head.ts';
import { wordsIn } from './document-words.ts';

/**
 * The document for `assessment` in `language`: summary, system and versions, grading, scan overview, items by group, cryptography, personal
 * data, problems and rectification, conclusion and signatures; annexes findings, 检查范围与限制, 本清单未覆盖的等级保护要求, documents.
 * Adds nothing to the judgement: words and order only.
 */
export function composeChecklist(assessment: ChecklistAssessment, language: Language): Document {
  const words = wordsIn(language);
  const input = { assessment, words };
  return {
    ...documentHead(assessment, words, language, words.say('checklist-document.title')),
    cover: composeCover(input),
    parts: [
      { orientation: 'portrait', blocks: [...composeSummary(input), ...composeChanges(input)] },
      { orientation: 'portrait', blocks: composeSystemChapters(input) },
      { orientation: 'landscape', blocks: composeItemChapter(input) },
      { orientation: 'portrait', blocks: composeFocusChapters(input) },
      { orientation: 'landscape', blocks: composeLedgerChapter(input) },
      { orientation: 'portrait', blocks: composeConclusionChapter(input) },
      { orientation: 'landscape', blocks: composeFindingsAnnex(input) },
      { orientation: 'portrait', blocks: composeLimitsAnnex(input) },
      { orientation: 'portrait', blocks: composeUncoveredAnnex(input) },
      { orientation: 'portrait', blocks: composeDocumentsAnnex(input) },
    ],
    sheets: composeChecklistSheets(input),
  };
}
