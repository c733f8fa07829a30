// From an assessment to documents on disk: compose, render, write. The one way, for command line and server alike.
import { createHash } from 'node:crypto';
import { join } from 'node:path';
import type { ChecklistAssessment, GradingAssessment } from '../model/assessment.ts';
import type { Outcome, Problem } from '../model/problem.ts';
import type { Language } from '../model/rule.ts';
import { composeChecklist } from '../documents/checklist-document.ts';
import type { Document } from '../documents/document.ts';
import { composeGrading } from '../documents/grading-document.ts';
import { toHtml } from '../documents/to-html.ts';
import { toJson } from '../documents/to-json.ts';
import { toMarkdown } from '../documents/to-markdown.ts';
import { toXlsx } from '../documents/to-xlsx.ts';
import type { FileSystem } from '../platform/file-system.ts';
import { documentFileName, type DocumentFormat } from './file-names.ts';
import { recogniseDocument } from './recognise-document.ts';

export type DocumentRequest =
  & ({ readonly kind: 'checklist'; readonly assessment: ChecklistAssessment } | { readonly kind: 'grading'; readonly assessment: GradingAssessment })
  & {
    readonly formats: readonly DocumentFormat[];
    /** Absolute; made where it is missing. */
    readonly outDirectory: string;
    readonly language: Language;
    readonly fileSystem: Pick<FileSystem, 'readBytes' | 'stat' | 'write'>;
  };

export interface WrittenDocument {
  readonly format: DocumentFormat;
  readonly path: string;
  readonly bytes: number;
  /** Hex. */
  readonly sha256: string;
}

async function render(document: Document, assessment: object, format: DocumentFormat): Promise<Uint8Array> {
  switch (format) {
    // Loaded when it is needed: the Word library is large, and a scan that writes no document should not start slower for it.
    case 'docx': return (await import('../documents/to-docx.ts')).toDocx(document);
    case 'xlsx': return toXlsx(document);
    case 'html': return new TextEncoder().encode(toHtml(document));
    case 'md': return new TextEncoder().encode(toMarkdown(document));
    case 'json': return new TextEncoder().encode(toJson(assessment));
  }
}

/**
 * Why the file at `path` must stay, if it must. A file is replaced only if it carries the mark of the same kind of document, and, for Word
 * and Excel, nobody has saved it since: people sign these files and fill in their gaps.
 */
function obstacle(request: DocumentRequest, path: string, name: string, format: DocumentFormat): Problem | undefined {
  const status = request.fileSystem.stat(path);
  if (status === undefined) return undefined;
  const existing = status.kind === 'file' ? request.fileSystem.readBytes(path).value : undefined;
  const { schema, edited } = existing === undefined ? { schema: undefined, edited: false } : recogniseDocument(existing, format);
  if (schema !== request.assessment.schema) return { id: 'handover.not-ours', args: [name], path, effect: 'incomplete' };
  return edited ? { id: 'handover.edited', args: [name], path, effect: 'incomplete' } : undefined;
}

/**
 * Writes one file per format into `outDirectory`, each in one step, and says what was written, in the order of `formats`. A format that cannot
 * be rendered or written, or whose name is taken by something else, becomes a problem; the others are still written. Never throws.
 */
export async function writeDocuments(request: DocumentRequest): Promise<Outcome<readonly WrittenDocument[]>> {
  const { kind, assessment, language, fileSystem } = request;
  const written: WrittenDocument[] = [];
  const problems: Problem[] = [];
  let document: Document | undefined;
  for (const format of new Set(request.formats)) {
    const name = documentFileName(kind, assessment.system.name, assessment.date, format, language);
    const path = join(request.outDirectory, name);
    const taken = obstacle(request, path, name, format);
    if (taken !== undefined) { problems.push(taken); continue; }
    try {
      document ??= request.kind === 'checklist' ? composeChecklist(request.assessment, language) : composeGrading(request.assessment, language);
      const bytes = await render(document, assessment, format);
      const outcome = fileSystem.write(path, bytes);
      problems.push(...outcome.problems);
      if (outcome.value) written.push({ format, path, bytes: bytes.length, sha256: createHash('sha256').update(bytes).digest('hex') });
    } catch (error) {
      problems.push({ id: 'handover.render-failed', args: [name, error instanceof Error ? error.message : String(error)], path, effect: 'incomplete' });
    }
  }
  return { value: written, problems };
}
