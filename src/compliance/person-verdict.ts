// What a person's answer to an item is worth: a pass needs a name, the documents asked for and the project fields; a fail always counts.
import type { ItemAnswer } from '../model/answers.ts';
import type { CatalogueItem, ChecklistCatalogue, Verdict } from '../model/catalogue.ts';
import type { Localized } from '../model/rule.ts';
import { isExpired } from './answer-lookup.ts';
import { joinLocalized, say } from './localized-text.ts';

export interface PersonVerdict {
  /** Undefined: nothing that counts was answered. */
  readonly verdict?: Verdict;
  /** Why an answer does not count, or who gave it. */
  readonly reasons: readonly Localized[];
}

/**
 * @param fields the project fields that are filled in.
 * @param needsDocument the tool did not check, so the answer must name a document even where the item lists none.
 */
export function personVerdict(item: CatalogueItem, answer: ItemAnswer | undefined, catalogue: ChecklistCatalogue, fields: ReadonlySet<string>, date: string, needsDocument: boolean): PersonVerdict {
  const verdict = answer?.verdict;
  if (answer === undefined || verdict === undefined || verdict === 'open' || verdict === 'review') return { reasons: [] };
  const name = catalogue.verdicts[verdict].title;
  const by = answer.by === undefined ? [] : [say('compliance.answered-by', [answer.by, answer.date].filter((part) => part !== undefined).join(' '))];
  if (verdict === 'fail' || verdict === 'partial') return { verdict, reasons: by };
  if (answer.expires !== undefined && isExpired(answer.expires, date)) return { reasons: [say('compliance.answer-expired', answer.expires)] };
  if (answer.by === undefined) return { reasons: [say('compliance.answer-unsigned', name)] };
  if (verdict === 'notApplicable') return answer.note === undefined ? { reasons: [say('compliance.answer-no-reason')] } : { verdict, reasons: by };
  const missing: Localized[] = [];
  if ((item.documents.length > 0 || needsDocument) && (answer.documents ?? []).length === 0) missing.push(say('compliance.answer-no-document', name));
  const empty = emptyFields(item, catalogue, fields);
  if (empty !== undefined) missing.push(empty);
  return missing.length === 0 ? { verdict, reasons: by } : { reasons: missing };
}

/** “To be filled in: …” for the project fields of the item that are empty. */
export function emptyFields(item: CatalogueItem, catalogue: ChecklistCatalogue, fields: ReadonlySet<string>): Localized | undefined {
  const empty = item.projectFields.filter((field) => !fields.has(field)).flatMap((field) => catalogue.projectFields[field] ?? []);
  return empty.length === 0 ? undefined : say('compliance.fields-outstanding', joinLocalized(empty));
}
