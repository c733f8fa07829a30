// All that differs between the languages whose code is matched.
import type { SyntaxLanguageId } from '../../syntax/syntax-language.ts';
import type { FlowStyle } from '../flow/build-flow-graph.ts';
import type { LoweringTable } from '../code/lowering.ts';
import type { ValueTraits } from '../code/known-values.ts';
import type { CallTraits } from '../code/file-calls.ts';
import type { NameTraits } from '../code/resolve-names.ts';
import type { PatternStyle } from '../pattern/placeholders.ts';
import type { Wrapping } from '../pattern/reading.ts';
import type { SemgrepLanguage } from '../rule/languages.ts';

/** What is asked of a language once a file's code is read. */
export interface MatchedLanguage {
  readonly traits: LanguageTraits;
  /** Undefined where nothing flows: taint rules find nothing there. */
  readonly flow?: FlowTraits;
}

export interface CodeLanguage extends MatchedLanguage {
  readonly id: SemgrepLanguage;
  /** Grammars tried in this order for a pattern; files name theirs. */
  readonly grammars: readonly SyntaxLanguageId[];
  readonly table: LoweringTable;
  readonly style: PatternStyle;
  readonly wrappings: readonly Wrapping[];
  readonly typeWrapping: Wrapping;
  /** Stands before every wrapped pattern. */
  readonly prologue: string;
  readonly flow: FlowTraits;
}

/** Differences in matching itself. */
export interface LanguageTraits extends NameTraits, ValueTraits, CallTraits {
  /** `x -> { ... }` also matches a lambda whose body is an expression. */
  readonly looseLambdaBodies: boolean;
  /** `while ($C) { ... }` also matches a loop without braces. */
  readonly looseLoopBodies: boolean;
  /** A function gives back its last expression. */
  readonly lastIsReturned: boolean;
  /** `T x = y` also matches as `x = y`. */
  readonly declarationAssigns: boolean;
  /** `new $T(...)` also matches a new array. */
  readonly arraysAreNew: boolean;
  /** `{a: 1}` also matches an object with more. */
  readonly openObjects: boolean;
  /** `$X` takes `...xs` whole as an argument, not what is spread. */
  readonly spreadsAreArguments: boolean;
  /** A text put together from literals is shown with its quotes. */
  readonly quotesAreShown: boolean;
}

/** Differences in how values flow. */
export interface FlowTraits extends FlowStyle {
  /** `{a: x}` has a field `a`; otherwise `a` is an expression. */
  readonly keysAreNames: boolean;
  /** What stands after `new` is an expression rather than a type. */
  readonly createdAreValues: boolean;
  /** What stands in the brackets of `a[i]` is a list of one, whose elements say nothing of the whole. */
  readonly indexIsList: boolean;
  /** `o.getX()` and `o.setX(v)` read and write the field `x`. */
  readonly accessorsAreFields: boolean;
  /** The types of what well-known methods give back, by their names, with the class's where that matters. */
  readonly resultTypes: Readonly<Record<string, string>>;
}
