// What every document says of itself beside its content.
import type { ChecklistAssessment, GradingAssessment } from '../model/assessment.ts';
import type { Language } from '../model/rule.ts';
import { WIDE_SPACE, type Document } from './document.ts';
import type { Words } from './document-words.ts';

export function documentHead({ schema, date, system }: ChecklistAssessment | GradingAssessment, words: Words, language: Language, title: string): Pick<Document, 'schema' | 'language' | 'title' | 'running' | 'date' | 'contentsTitle'> {
  return { schema, language, title, running: `${title}${WIDE_SPACE}${system.name}`, date, contentsTitle: words.say('document.contents') };
}
