import js from '@eslint/js';
import { defineConfig, globalIgnores } from 'eslint/config';
import tseslint from 'typescript-eslint';
import { banConfigs } from './scripts/check/lint/plugin.mjs';
import { schemaConfig } from './scripts/check/lint/schema.mjs';

const TYPESCRIPT = ['**/*.{ts,tsx}'];
const SCRIPTS = ['**/*.{js,cjs,mjs}'];
const TESTS = ['test/**/*.ts'];
const DECLARATIONS = ['src/**/*.{entity,type,types,inputs}.ts'];
/** What this Node offers without an import, and what a CommonJS file has. */
const NODE_GLOBALS = Object.fromEntries(
  [...Object.getOwnPropertyNames(globalThis), 'module', 'require'].map((name) => [name, 'readonly']),
);

export default defineConfig(
  globalIgnores(['dist/', 'coverage/', '.wasla/', '**/generated/']),
  { linterOptions: { reportUnusedDisableDirectives: 'error' } },

  {
    name: 'wasla/typescript',
    files: TYPESCRIPT,
    extends: [js.configs.recommended, tseslint.configs.strictTypeChecked],
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    rules: {
      '@typescript-eslint/consistent-type-imports': ['error', { fixStyle: 'separate-type-imports' }],
      '@typescript-eslint/consistent-type-exports': 'error',
      '@typescript-eslint/prefer-nullish-coalescing': 'error',
      '@typescript-eslint/switch-exhaustiveness-check': [
        'error',
        { considerDefaultExhaustiveForUnions: true, requireDefaultForNonUnion: true },
      ],
      '@typescript-eslint/no-confusing-void-expression': ['error', { ignoreArrowShorthand: true }],
      // Spreading a text counts its characters, which is what its limits are about.
      '@typescript-eslint/no-misused-spread': ['error', { allow: ['string'] }],
      '@typescript-eslint/no-extraneous-class': ['error', { allowWithDecorator: true }],
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      // A resolver answers with the entity itself, whose fields are read straight through.
      '@typescript-eslint/no-unsafe-class-instance-assignment': 'off',
      // A field that changes during an await still counts as narrowed, so the rule calls live conditions constant.
      '@typescript-eslint/no-unnecessary-condition': 'off',
      // The compiler reports unused names already, and knows more about them.
      '@typescript-eslint/no-unused-vars': 'off',
      // An interface may ask for a promise where one implementation has nothing to wait for.
      '@typescript-eslint/require-await': 'off',
      // Bounds are proven by the code around an index more often than the type system can see.
      '@typescript-eslint/no-non-null-assertion': 'off',
    },
  },

  ...banConfigs,

  {
    name: 'wasla/sizes',
    files: TYPESCRIPT,
    rules: {
      'max-lines': ['error', { max: 400 }],
      'max-lines-per-function': ['error', { max: 60, skipBlankLines: true, skipComments: true }],
      'max-depth': ['error', 3],
      complexity: ['error', 12],
      'wasla/max-parameters': ['error', 4],
      'wasla/file-name': 'error',
      'no-warning-comments': ['error', { terms: ['todo', 'fixme', 'xxx', 'hack'], location: 'start' }],
      'no-console': 'error',
      eqeqeq: ['error', 'always', { null: 'ignore' }],
    },
  },
  { name: 'wasla/declarations', files: DECLARATIONS, rules: { 'max-lines': ['error', { max: 500 }] } },
  {
    name: 'wasla/resolvers',
    files: ['src/**/*.resolver.ts'],
    // The arguments of a field are its parameters, each with its own decorator.
    rules: { 'wasla/resolver-body': 'error', 'wasla/max-parameters': ['error', 6] },
  },
  {
    name: 'wasla/documented',
    files: ['src/kernel/**/*.ts', 'src/platform/**/*.ts', 'src/modules/**/*.service.ts'],
    rules: { 'wasla/doc-comment': 'error' },
  },
  { name: 'wasla/services', files: ['src/**/*.service.ts'], rules: { 'wasla/service-doc-comment': 'error' } },
  {
    name: 'wasla/migrations',
    files: ['migrations/*.ts'],
    rules: { 'max-lines': 'off', 'max-lines-per-function': 'off' },
  },
  {
    name: 'wasla/tests',
    files: TESTS,
    rules: {
      'max-lines': ['error', { max: 600 }],
      'max-lines-per-function': 'off',
      // Answers to documents written in a test have no type; what they hold is what the test asserts.
      '@typescript-eslint/no-unsafe-member-access': 'off',
      '@typescript-eslint/no-unsafe-assignment': 'off',
      '@typescript-eslint/no-unsafe-return': 'off',
      '@typescript-eslint/no-misused-spread': 'off',
    },
  },
  {
    name: 'wasla/speaks-to-a-terminal',
    files: ['src/main.ts', 'src/worker.ts', 'src/cli/**', 'scripts/**', 'bench/**', 'test/support/**'],
    rules: { 'no-console': 'off' },
  },

  {
    name: 'wasla/dashboard',
    files: ['clients/dashboard/src/**'],
    rules: {
      // A component is its markup, and markup is long: its logic lies in hooks, which are bounded like everything else.
      'max-lines-per-function': ['error', { max: 80, skipBlankLines: true, skipComments: true }],
      // The enums of the charts' package are for its compiler only: at run time there is nothing but their numbers.
      '@typescript-eslint/no-unsafe-enum-assignment': 'off',
      // Handlers of React answer nothing, whatever the expression in them does.
      '@typescript-eslint/no-confusing-void-expression': 'off',
    },
  },
  {
    name: 'wasla/scripts',
    files: SCRIPTS,
    extends: [js.configs.recommended, tseslint.configs.disableTypeChecked],
    languageOptions: { globals: NODE_GLOBALS },
  },
  { name: 'wasla/pages', files: ['src/**/browser/**/*.js'], rules: { 'max-lines': ['error', { max: 400 }] } },

  schemaConfig,
);
