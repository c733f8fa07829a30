// The WebAssembly files of the parser: which we ship, and what exactly they must be.
import type { SyntaxLanguageId } from './syntax-language.ts';

/** The core of tree-sitter. */
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

/**
 * File -> SHA-256. `flatten.ts` reads the core's memory and the tables name the grammars' kinds: other files need both to be checked, so the
 * build refuses them.
 */
export const WASM_DIGESTS: Readonly<Record<string, string>> = {
  'tree-sitter.wasm': '3a31af706ffdf4a7116b064cdd4988df6791823298615009fc5b6bccbd42909b',
  'tree-sitter-java.wasm': '4fdeac4ca6ca089f06c6f7e562abcac1733cd465728cc7031ebb73c2019122c4',
  'tree-sitter-c-sharp.wasm': 'd12d85996c25957b4c1b71e26db2d7cc8a294997b60642e9c2a3b031b2c66dd3',
  'tree-sitter-javascript.wasm': '5fb488d0cabb4775a594bab85682de5ad6ce83c0d6ac997a9f82dd084d571240',
  'tree-sitter-typescript.wasm': '778025db5a8be0e70f8ccc3671e486dfeddd048c25d9e8a70c26de2e1bf6f97d',
  'tree-sitter-tsx.wasm': '79e5da75ea62855a0cd67177685f0164eac87d5f630b3cbe1e0a099751ad30f8',
  'tree-sitter-python.wasm': '16108b50df4ee9a30168794252ab55e7c93bfc5765d7fa0aa3e335752c515f47',
  'tree-sitter-go.wasm': '9504573f352b20be7f2f1911754d710622aedc15afff16d5ed8fb5645681aee7',
  'tree-sitter-php.wasm': 'd4df6a6ff08c87c3ec4f9cbb785fe09998a0cb570e03f57d7b19b3acfb146aa7',
  'tree-sitter-cpp.wasm': '77a65bd42f43c2dcd69af40c12a6c32d6ed81d360c025e9feb28911f8339fd69',
  'tree-sitter-bash.wasm': 'a14e9ed880b2c3f16cd00c796c38d237a3e9b028bdec5b4315c76976e67b01ca',
  'tree-sitter-powershell.wasm': '55526edd3545fb7e78ff88c39dd617d8b3c03a1d1a88209fffe5c64c7c7c8500',
  'tree-sitter-ruby.wasm': '09a96427d7c72f0613ed470cd9812223fc4a91d6a9c025c0235cc6bd59ff96f4',
};
