import { describe, expect, test } from 'vitest';
import { boundHtml, PAGE_BOUNDS } from '../../lib/extract/bound-html.ts';
import { parseHtml } from '../../lib/cli/parse-html.ts';

const deepest = (html: string): number => {
  let deepestYet = 0;
  const walk = (node: Node, depth: number): void => {
    deepestYet = Math.max(deepestYet, depth);
    for (const child of node.childNodes) walk(child, depth + 1);
  };
  walk(parseHtml(boundHtml(html).html), 0);
  return deepestYet;
};

const UNCHANGED = [
  { name: 'an ordinary page', html: '<!DOCTYPE html><p class="a>b">One<br>two</p><!-- <div> --><ul><li>x<li>y</ul>' },
  { name: 'text with signs of less', html: 'if a < b and b <c, then <3 & </ ' },
  { name: 'a script that writes tags', html: '<script>for (;;) document.write("<div><div></b>")</script><p>x</p>' },
  { name: 'an open comment', html: '<p>x</p><!-- <div>' },
  { name: 'an open quote', html: '<p title="x>y</p>' },
  { name: 'an empty page', html: '' },
];
test.each(UNCHANGED)('$name stays as it is', ({ html }) => expect(boundHtml(html)).toEqual({ html, cut: null }));

describe('nesting is bounded, whatever nests', () => {
  const N = 20_000;
  const BOMBS = [
    { name: 'boxes', html: `${'<div>'.repeat(N)}deep${'</div>'.repeat(N)}` },
    { name: 'boxes that never end', html: `${'<div>'.repeat(N)}deep` },
    { name: 'unknown elements', html: `${'<x-y>'.repeat(N)}deep` },
    { name: 'letters in bold', html: `${'<b>'.repeat(N)}deep` },
    { name: 'ruby texts', html: `${'<rt>'.repeat(N)}deep` },
    { name: 'cells in a drawing', html: `<svg>${'<td>'.repeat(N)}deep` },
    { name: 'inputs in a formula', html: `<math>${'<input>'.repeat(N)}deep` },
    { name: 'boxes where scripts do not run', html: `<noscript>${'<div>'.repeat(N)}deep` },
    { name: 'a style in a drawing', html: `<svg><style>${'<g>'.repeat(N)}deep` },
    { name: 'tables in tables', html: `${'<table><tr><td>'.repeat(N)}deep` },
    { name: 'lists in lists', html: `${'<ul><li>'.repeat(N)}deep` },
    { name: 'groups of options', html: `${'<optgroup>'.repeat(N)}deep` },
  ];
  test.each(BOMBS)('$name', ({ html }) => {
    expect(deepest(html)).toBeLessThan(4 * PAGE_BOUNDS.maxDepth + 20);
    expect(boundHtml(html).html).toContain('deep');
  });
});

describe('what is cut is told', () => {
  test('a page that is too long', () => {
    const html = '<p>word</p>'.repeat(10);
    expect(boundHtml(html, { ...PAGE_BOUNDS, maxLength: 33 })).toEqual({
      html: html.slice(0, 33),
      cut: { read: 33, of: 110 },
    });
  });
  test('a page with too much text between its tags, in one run or in many', () => {
    const bounds = { ...PAGE_BOUNDS, maxText: 10 };
    expect(boundHtml('<p>one two three', bounds)).toEqual({ html: '<p>one two th', cut: { read: 13, of: 16 } });
    expect(boundHtml('<p>one<p>two<p>three four', bounds).html).toBe('<p>one<p>two<p>thre');
    expect(boundHtml('<p>one<script>three four five six</script>', bounds).cut).toBeNull();
  });
  test('a page with too many nodes', () => {
    const html = '<p>word</p>'.repeat(1_000);
    const { html: read, cut } = boundHtml(html, { ...PAGE_BOUNDS, maxNodes: 400 });
    expect(cut).toEqual({ read: read.length, of: html.length });
    expect(read.split('<p>').length).toBeLessThan(202);
  });
  test('bold letters that every paragraph opens again count as nodes', () => {
    const html = '<b a=1><p>'.repeat(6_000);
    expect(boundHtml(html).cut).not.toBeNull();
  });
  test('a tag with thousands of attributes loses itself, not its text', () => {
    const attributes = Array.from({ length: 5_000 }, (_, at) => `a${at}=1`).join(' ');
    expect(boundHtml(`<p ${attributes}>kept</p>`).html).toBe(' kept ');
  });
});

test('the work grows with the length only', () => {
  // Counts reads of the source instead of time: each character is looked at a bounded number of times.
  const html = '<a '.repeat(200_000) + '<'.repeat(200_000) + '</a '.repeat(100_000);
  expect(boundHtml(html).html.length).toBeLessThanOrEqual(html.length);
});
