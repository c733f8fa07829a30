// What every reporter is given beside the result.
import type { Category, Language, Localized, Rule } from '../model/rule.ts';

export interface ReportContext {
  readonly language: Language;
  readonly rules: readonly Rule[];
  readonly categories: readonly Category[];
  readonly families: readonly { readonly id: string; readonly title: Localized }[];
  /** Rule documents (Markdown) by rule id. */
  readonly documents: Readonly<Record<string, string>>;
  /** Terminal columns for text. */
  readonly columns: number;
  readonly color: boolean;
  /** Manifest at the root of the project (`pom.xml`), where formats that insist on a file put findings about the whole project. */
  readonly rootManifest?: string;
}
