// What a file of Java, C# or Kotlin declares: types with their fields and methods, as every analysis of declarations sees it.
import type { FileKind } from '../model/file-kind.ts';
import type { Region } from '../model/location.ts';
import type { Annotations } from './annotations.ts';
import type { CodeMask } from './mask-code.ts';

export interface OutlineVariable {
  readonly name: string;
  /** As it is written, with type arguments, without modifiers; of several words where the code is broken. */
  readonly type: string;
  readonly annotations: Annotations;
  /** Offset of the name. */
  readonly at: number;
}

export interface OutlineField extends OutlineVariable {
  /** Chinese caption in a comment or an annotation. */
  readonly label?: string;
}

export interface OutlineMethod {
  readonly name: string;
  readonly modifiers: readonly string[];
  readonly returns: string;
  readonly parameters: readonly OutlineVariable[];
  readonly annotations: Annotations;
  /** Offset of the name. */
  readonly at: number;
  /** Offset of the first word behind the annotations. */
  readonly headAt: number;
  /** Statements between the braces, or the expression behind `=>`; absent where it is only declared. */
  readonly body?: Region & { readonly isExpression: boolean };
}

export interface OutlineType {
  readonly name: string;
  readonly kind: 'class' | 'interface' | 'record' | 'enum';
  readonly modifiers: readonly string[];
  readonly annotations: Annotations;
  /** Offset of the first annotation, else of the first word. */
  readonly at: number;
  readonly typeParameters: readonly string[];
  /** What it extends and implements, with type arguments. */
  readonly supers: readonly string[];
  /** The class that it extends, as far as the head tells: in C# and Kotlin the first of `supers` may be an interface. */
  readonly base?: string;
  readonly body: Region;
  /** Those of a record's head, too. */
  readonly fields: readonly OutlineField[];
  readonly methods: readonly OutlineMethod[];
}

export interface Outline extends CodeMask {
  readonly kind: FileKind;
  /** The file's text. */
  readonly text: string;
  /** In the order in which they begin; nested ones behind those around them. */
  readonly types: readonly OutlineType[];
}
