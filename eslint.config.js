import globals from 'globals';
import regexp from 'eslint-plugin-regexp';
import ts from 'typescript-eslint';

/** Sinks that turn text into markup: text of a page never becomes HTML of ours (docs/threats.md). */
const MARKUP_SINKS = ['innerHTML', 'outerHTML', 'insertAdjacentHTML', 'dangerouslySetInnerHTML', 'srcdoc'];

export default ts.config(
  { ignores: ['.output', '.wxt', 'dist', 'coverage', 'node_modules'] },
  ...ts.configs.strict,
  regexp.configs['flat/recommended'],
  {
    languageOptions: { globals: { ...globals.node, ...globals.browser } },
    rules: {
      '@typescript-eslint/no-explicit-any': 'error',
      '@typescript-eslint/no-non-null-assertion': 'error',
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', varsIgnorePattern: '^_' }],
      'regexp/no-super-linear-backtracking': ['error', { report: 'certain' }],
      'regexp/no-super-linear-move': 'off',
      // `\b.{0,40}\b` is how rules bound a gap; that the gap is never empty is no fault.
      'regexp/no-contradiction-with-assertion': 'off',
      'no-restricted-properties': [
        'error',
        ...MARKUP_SINKS.map((property) => ({ property })),
        { object: 'document', property: 'write' },
      ],
      'no-restricted-syntax': [
        'error',
        {
          selector: 'JSXAttribute[name.name=/^(dangerouslySetInnerHTML|srcdoc|style)$/]',
          message: 'Text of a page is text; styles are classes.',
        },
      ],
    },
  },
  {
    files: ['lib/rules/**', 'lib/facts/**', 'lib/find/**'],
    rules: { 'regexp/no-unused-capturing-group': 'error' },
  },
);
