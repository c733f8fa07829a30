// What every collector of source text works on: the text, its kind, and the vocabulary.
import type { FileKind } from '../../model/file-kind.ts';
import type { Fence } from './fences.ts';
import type { SecretVocabulary } from './secret-vocabulary.ts';

export interface SourceContext {
  readonly text: string;
  readonly path: string;
  readonly kind: FileKind;
  readonly vocabulary: SecretVocabulary;
  /** README, help text, change log: values are read without quotes, findings are at most warnings. */
  readonly document: boolean;
  /** The fenced blocks of a document; made on first use. */
  readonly fences: () => readonly Fence[];
  /** The whole file speaks of ciphers; made on first use. */
  readonly aboutCiphers: () => boolean;
}
