import { expect, test } from 'vitest';
import { knownPaths } from '../../lib/find/known-paths.ts';

const CASES = [
  {
    name: 'an English page',
    url: 'https://site.example/a/b?c',
    language: 'en',
    first: 'https://site.example/privacy-policy',
  },
  { name: 'a German page', url: 'https://site.example/', language: 'de-AT', first: 'https://site.example/datenschutz' },
  {
    name: 'an unknown language',
    url: 'https://site.example/',
    language: 'und',
    first: 'https://site.example/privacy-policy',
  },
];
test.each(CASES)('tries at most three addresses of the page’s origin for $name', ({ url, language, first }) => {
  const paths = knownPaths(url, language);
  expect(paths[0]).toBe(first);
  expect(paths.length).toBeLessThanOrEqual(3);
  expect(paths.every((path) => new URL(path).origin === new URL(url).origin)).toBe(true);
});
test.each(['about:blank', 'file:///home/page.html', 'nothing'])('tries none for %s', (url) => {
  expect(knownPaths(url)).toEqual([]);
});
