// The languages whose code is matched.
import { BASH_TABLE } from '../code/bash/bash-table.ts';
import { CPP_TABLE } from '../code/cpp/cpp-table.ts';
import { CSHARP_TABLE } from '../code/csharp/csharp-table.ts';
import { JAVA_TABLE } from '../code/java/java-table.ts';
import { cFamilyStyle } from '../pattern/c-family-style.ts';
import { JAVASCRIPT_TABLE } from '../code/javascript/javascript-table.ts';
import { PYTHON_TABLE } from '../code/python/python-table.ts';
import { RUBY_TABLE } from '../code/ruby/ruby-table.ts';
import { GO_TABLE } from '../code/go/go-table.ts';
import { POWERSHELL_TABLE } from '../code/powershell/powershell-table.ts';
import { PHP_TABLE } from '../code/php/php-table.ts';
import { BASH_STYLE, BASH_TYPE, BASH_WRAPPINGS } from '../pattern/bash-style.ts';
import { CPP_STYLE } from '../pattern/cpp-style.ts';
import { CPP_TYPE, CPP_WRAPPINGS } from '../pattern/cpp-wrappings.ts';
import { CSHARP_TYPE, CSHARP_WRAPPINGS } from '../pattern/csharp-wrappings.ts';
import { JAVA_RESULT_TYPES } from './java-result-types.ts';
import { JAVA_TYPE, JAVA_WRAPPINGS } from '../pattern/java-wrappings.ts';
import { JAVASCRIPT_STYLE } from '../pattern/javascript-style.ts';
import { JAVASCRIPT_TYPE, JAVASCRIPT_WRAPPINGS } from '../pattern/javascript-wrappings.ts';
import { PYTHON_STYLE, PYTHON_TYPE, PYTHON_WRAPPINGS } from '../pattern/python-style.ts';
import { GO_STYLE, GO_TYPE, GO_WRAPPINGS } from '../pattern/go-style.ts';
import { PHP_STYLE, PHP_TYPE, PHP_WRAPPINGS } from '../pattern/php-style.ts';
import { POWERSHELL_STYLE, POWERSHELL_TYPE, POWERSHELL_WRAPPINGS } from '../pattern/powershell-style.ts';
import { RUBY_STYLE, RUBY_TYPE, RUBY_WRAPPINGS } from '../pattern/ruby-style.ts';
import type { SemgrepLanguage } from '../rule/languages.ts';
import type { CodeLanguage, FlowTraits, LanguageTraits } from './code-language.ts';

const COMMON: LanguageTraits = {
  looseLambdaBodies: true, looseLoopBodies: true, lastIsReturned: false, declarationAssigns: true, arraysAreNew: false, openObjects: false, spreadsAreArguments: false, quotesAreShown: false,
  importsInOrder: false, fieldsByName: false, blockScopes: true, assignsLocally: false,
  constantWhen: 'declared', globalsAreConstant: false, creationsAreValues: true, methodsAreNames: false,
};

const FLOW: FlowTraits = { casesFallThrough: true, innerFunctionsRun: false, keysAreNames: false, createdAreValues: false, indexIsList: false, accessorsAreFields: false, resultTypes: {} };

const SCRIPT = {
  table: JAVASCRIPT_TABLE, style: JAVASCRIPT_STYLE, wrappings: JAVASCRIPT_WRAPPINGS, typeWrapping: JAVASCRIPT_TYPE, prologue: '',
  traits: { ...COMMON, openObjects: true, spreadsAreArguments: true, quotesAreShown: true, blockScopes: false, constantWhen: 'once', globalsAreConstant: true }, flow: { ...FLOW, innerFunctionsRun: true, keysAreNames: true, createdAreValues: true },
} as const;

const C_FAMILY = {
  grammars: ['cpp'], table: CPP_TABLE, style: CPP_STYLE, wrappings: CPP_WRAPPINGS, typeWrapping: CPP_TYPE, prologue: '',
  traits: { ...COMMON, quotesAreShown: true, looseLoopBodies: false, constantWhen: 'never' }, flow: FLOW,
} as const;

const LANGUAGES: readonly CodeLanguage[] = [
  { id: 'c', ...C_FAMILY },
  { id: 'cpp', ...C_FAMILY },
  {
    id: 'ruby', grammars: ['ruby'], table: RUBY_TABLE, style: RUBY_STYLE, wrappings: RUBY_WRAPPINGS, typeWrapping: RUBY_TYPE, prologue: '',
    traits: { ...COMMON, spreadsAreArguments: true, blockScopes: false, assignsLocally: true, globalsAreConstant: true, lastIsReturned: true }, flow: { ...FLOW, casesFallThrough: false },
  },
  {
    id: 'powershell', grammars: ['powershell'], table: POWERSHELL_TABLE, style: POWERSHELL_STYLE, wrappings: POWERSHELL_WRAPPINGS, typeWrapping: POWERSHELL_TYPE, prologue: '',
    traits: { ...COMMON, blockScopes: false, globalsAreConstant: true }, flow: { ...FLOW, casesFallThrough: false, keysAreNames: true },
  },
  {
    id: 'bash', grammars: ['bash'], table: BASH_TABLE, style: BASH_STYLE, wrappings: BASH_WRAPPINGS, typeWrapping: BASH_TYPE, prologue: '',
    traits: { ...COMMON, blockScopes: false, constantWhen: 'never' }, flow: { ...FLOW, casesFallThrough: false },
  },
  {
    id: 'php', grammars: ['php'], table: PHP_TABLE, style: PHP_STYLE, wrappings: PHP_WRAPPINGS, typeWrapping: PHP_TYPE, prologue: '<?php ',
    traits: { ...COMMON, spreadsAreArguments: true, blockScopes: false, globalsAreConstant: true }, flow: { ...FLOW, createdAreValues: true },
  },
  {
    id: 'go', grammars: ['go'], table: GO_TABLE, style: GO_STYLE, wrappings: GO_WRAPPINGS, typeWrapping: GO_TYPE, prologue: '',
    traits: { ...COMMON, spreadsAreArguments: true, quotesAreShown: true, fieldsByName: true }, flow: { ...FLOW, casesFallThrough: false, keysAreNames: true },
  },
  {
    id: 'python', grammars: ['python'], table: PYTHON_TABLE, style: PYTHON_STYLE, wrappings: PYTHON_WRAPPINGS, typeWrapping: PYTHON_TYPE, prologue: '',
    traits: { ...COMMON, spreadsAreArguments: true, importsInOrder: true, blockScopes: false, assignsLocally: true, globalsAreConstant: true }, flow: FLOW,
  },
  { id: 'javascript', grammars: ['javascript', 'tsx'], ...SCRIPT },
  { id: 'typescript', grammars: ['tsx', 'typescript'], ...SCRIPT },
  {
    id: 'csharp', grammars: ['csharp'], table: CSHARP_TABLE, style: cFamilyStyle('csharp'), wrappings: CSHARP_WRAPPINGS, typeWrapping: CSHARP_TYPE, prologue: '',
    traits: { ...COMMON, looseLambdaBodies: false, declarationAssigns: false, creationsAreValues: false, methodsAreNames: true }, flow: { ...FLOW, indexIsList: true },
  },
  {
    id: 'java', grammars: ['java'], table: JAVA_TABLE, style: cFamilyStyle('java'), wrappings: JAVA_WRAPPINGS, typeWrapping: JAVA_TYPE, prologue: '',
    traits: { ...COMMON, arraysAreNew: true, constantWhen: 'private', methodsAreNames: true }, flow: { ...FLOW, accessorsAreFields: true, resultTypes: JAVA_RESULT_TYPES },
  },
];

/** What is known of a language whose patterns are code; undefined: its patterns cannot be read yet. */
export function codeLanguageOf(id: SemgrepLanguage): CodeLanguage | undefined {
  return LANGUAGES.find((language) => language.id === id);
}
