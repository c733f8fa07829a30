// What every chapter of the checklist is given.
import type { ChecklistAssessment } from '../../model/assessment.ts';
import type { Words } from '../document-words.ts';

export interface ChapterInput {
  readonly assessment: ChecklistAssessment;
  readonly words: Words;
}
