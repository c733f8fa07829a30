// The grammar files we ship: name, digest and where each comes from.
import type { SyntaxLanguageId } from './syntax-language.ts';

/** The core of tree-sitter as WebAssembly. */
export const CORE_FILE = 'tree-sitter.wasm';

/** Language -> file of its grammar. */
export const GRAMMAR_FILES: Readonly<Record<SyntaxLanguageId, string>> = {
  java: 'tree-sitter-java.wasm',
  csharp: 'tree-sitter-c-sharp.wasm',
  javascript: 'tree-sitter-javascript.wasm',
  typescript: 'tree-sitter-typescript.wasm',
  tsx: 'tree-sitter-tsx.wasm',
  python: 'tree-sitter-python.wasm',
  go: 'tree-sitter-go.wasm',
  php: 'tree-sitter-php.wasm',
  cpp: 'tree-sitter-cpp.wasm',
  bash: 'tree-sitter-bash.wasm',
  powershell: 'tree-sitter-powershell.wasm',
  ruby: 'tree-sitter-ruby.wasm',
};
