// Hand-over documents: the pre-launch checklist and the grading self-assessment, written to disk by the server.

export const GENERATE_DOCUMENTS = 'hisguard/generateDocuments';

export interface GenerateDocumentsParams {
  readonly kind: 'checklist' | 'grading';
  readonly folder: string;
  /** Otherwise as the settings say. */
  readonly formats?: readonly ('docx' | 'xlsx' | 'html' | 'md' | 'json')[];
  /** Absolute or relative to the project root; otherwise as the settings say. */
  readonly outFolder?: string;
  readonly workDoneToken?: string | number;
}

export interface GenerateDocumentsResult {
  readonly written: readonly { readonly format: string; readonly uri: string }[];
  /** Conclusion in a sentence or two. */
  readonly summary: string;
  /** Grading: questions without an answer. */
  readonly unanswered: readonly string[];
  /** Formats that could not be written, wrong project files: sentences in the language of the editor. */
  readonly problems: readonly string[];
  readonly cancelled: boolean;
}
