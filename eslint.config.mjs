// Lint for our own code: typescript-eslint's strict and stylistic type-checked sets, with the few choices we make ourselves.
import eslint from '@eslint/js';
import tseslint from 'typescript-eslint';

export default tseslint.config(
  { ignores: ['dist/', 'out/', 'coverage/', 'test/golden/', 'test/probes/*/', 'rules/', 'snippets/', 'schemas/', '.cache/', 'bench/.cache/'] },
  eslint.configs.recommended,
  {
    files: ['**/*.ts'],
    extends: [tseslint.configs.strictTypeChecked, tseslint.configs.stylisticTypeChecked],
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    rules: {
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true, allowBoolean: true }],
      '@typescript-eslint/no-confusing-void-expression': ['error', { ignoreArrowShorthand: true }],
      '@typescript-eslint/switch-exhaustiveness-check': 'error',
      '@typescript-eslint/consistent-type-imports': 'error',
      // `array[i] as number` in hot loops: `!` is forbidden by the strict set, and `?? 0` would hide a mistake.
      '@typescript-eslint/non-nullable-type-assertion-style': 'off',
    },
  },
  // What a function does fits on a screen; one that has to be longer says why where it is.
  { files: ['src/**/*.ts'], rules: { 'max-lines-per-function': ['error', { max: 50, skipBlankLines: true, skipComments: true }] } },
  {
    files: ['test/**/*.ts', 'bench/**/*.ts'],
    rules: { '@typescript-eslint/no-non-null-assertion': 'off', '@typescript-eslint/no-unused-expressions': 'off' },
  },
  { files: ['**/*.mjs'], languageOptions: { globals: { process: 'readonly', console: 'readonly', URL: 'readonly', Buffer: 'readonly', setTimeout: 'readonly', TextDecoder: 'readonly' } } },
);
