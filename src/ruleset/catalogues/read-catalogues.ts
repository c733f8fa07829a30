// Reads everything below `rules/catalogues/`: source documents, pre-launch checklist, grading.
import type { Catalogues } from '../../model/catalogues.ts';
import type { Outcome, Problem } from '../../model/problem.ts';
import type { Category } from '../../model/rule.ts';
import { RawValue } from '../raw-value.ts';
import { readChecklistCatalogue } from './checklist-catalogue.ts';
import { readGradingCatalogue } from './grading-catalogue.ts';
import { readCitationWords } from './source-documents.ts';

/** A parsed YAML file; `path` as it lies in the rules folder (`catalogues/grading/flags.yaml`). */
export interface CatalogueFile {
  readonly path: string;
  readonly document: unknown;
}

/**
 * Checks every file and gives the catalogues by name, plain JSON that goes into the compiled rules; `cataloguesOf` of the model gives it its type back.
 * A folder without catalogues gives an empty record.
 */
export function readCatalogues(files: readonly CatalogueFile[], categories: readonly Category[]): Outcome<Readonly<Record<string, unknown>>> {
  if (files.length === 0) return { value: {}, problems: [] };
  const problems: Problem[] = [];
  const top = new RawValue(joinFiles(files), '', problems);
  top.only(['source-documents', 'pre-launch-checklist', 'grading']);
  const citation = readCitationWords(top.get('source-documents'));
  const categoryIds = new Set(categories.map((category) => category.id));
  const grading = readGradingCatalogue(top.get('grading'), citation, categoryIds);
  const checklist = readChecklistCatalogue(top.get('pre-launch-checklist'), {
    citation, categories: categoryIds,
    regions: new Set(grading.regions.map((region) => region.id)),
    flags: new Set(grading.flags.map((flag) => flag.id)),
  });
  const catalogues: Catalogues = { checklist, grading };
  return { value: { ...catalogues }, problems };
}

/** `a.yaml` becomes `a`; the files of a folder become the members of its name. */
function joinFiles(files: readonly CatalogueFile[]): Readonly<Record<string, unknown>> {
  const joined: Record<string, unknown> = {};
  const folders: Record<string, Record<string, unknown>> = {};
  for (const { path, document } of files) {
    const name = path.replace(/^catalogues\//, '').replace(/\.ya?ml$/, '');
    const slash = name.indexOf('/');
    if (slash < 0) joined[name] = document;
    else (folders[name.slice(0, slash)] ??= {})[name.slice(slash + 1)] = document;
  }
  return { ...joined, ...folders };
}
