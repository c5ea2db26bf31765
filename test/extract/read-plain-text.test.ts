import { describe, expect, test } from 'vitest';
import { readMarkdown } from '../../lib/extract/read-markdown.ts';
import { readPlainText } from '../../lib/extract/read-plain-text.ts';
import type { PolicyText } from '../../lib/types.ts';

const shown = ({ text, blocks }: PolicyText): string[] =>
  blocks.map(
    ({ kind, level, start, end }) => `${kind}${level === undefined ? '' : ` ${level}`}: ${text.slice(start, end)}`,
  );

const LONG =
  'We collect your name and your address when you order a pot from our shop, and we keep both with the order.';

describe('a plain text', () => {
  const CASES = [
    {
      name: 'with headings of their own lines',
      text: `Privacy Policy\n\nWhat We Collect\n\n${LONG}\n\nWHO GETS IT\n\n${LONG}`,
      blocks: [
        'heading 1: Privacy Policy',
        'heading 2: What We Collect',
        `paragraph: ${LONG}`,
        'heading 2: WHO GETS IT',
        `paragraph: ${LONG}`,
      ],
    },
    {
      name: 'that was wrapped',
      text: 'Privacy Policy\n\nWe collect your name and your address when you order a pot from our shop,\nand we keep both with the order, because the law asks us to do so, and because\nwe want to.\n\nWe share nothing of it with anybody else, wherever they may be and whatever\nthey may ask us for.',
      blocks: [
        'heading 1: Privacy Policy',
        'paragraph: We collect your name and your address when you order a pot from our shop, and we keep both with the order, because the law asks us to do so, and because we want to.',
        'paragraph: We share nothing of it with anybody else, wherever they may be and whatever they may ask us for.',
      ],
    },
    {
      name: 'with bullets of all kinds',
      text: `Privacy\n\n${LONG} We also collect:\n- your birthday\n* your taste\n• your\n  shoe size\n\n${LONG}`,
      blocks: [
        'heading 1: Privacy',
        `paragraph: ${LONG} We also collect:`,
        'list-item 1: your birthday',
        'list-item 1: your taste',
        'list-item 1: your shoe size',
        `paragraph: ${LONG}`,
      ],
    },
    {
      name: 'with underlined headings and rules',
      text: `Privacy\n=======\n\n${LONG}\n\nSharing\n-------\n${LONG}\n\n-----\n${LONG}`,
      blocks: [
        'heading 1: Privacy',
        `paragraph: ${LONG}`,
        'heading 2: Sharing',
        `paragraph: ${LONG}`,
        `paragraph: ${LONG}`,
      ],
    },
    {
      name: 'without line feeds of Unix',
      text: `Privacy\r\n\r\n${LONG}\r\r${LONG}`,
      blocks: ['heading 1: Privacy', `paragraph: ${LONG}`, `paragraph: ${LONG}`],
    },
    { name: 'of one line', text: LONG, blocks: [`paragraph: ${LONG}`] },
    { name: 'of nothing', text: ' \n\n', blocks: [] },
  ];
  test.each(CASES)('$name', ({ text, blocks }) => expect(shown(readPlainText(text))).toEqual(blocks));

  test('its list knows what introduces it', () => {
    expect(readPlainText(`Privacy\n\nWe collect:\n- your birthday`).blocks[2]).toMatchObject({
      kind: 'list-item',
      lead: 1,
    });
  });
  test('the name is the title where it has none', () => expect(readPlainText(LONG, 'policy').title).toBe('policy'));
});

describe('a Markdown text', () => {
  const policy = readMarkdown(
    `---\ntitle: x\n---\n# Privacy *policy*\n\n${LONG}\n\n## What we collect\nWe collect:\n\n- your **name**\n  and your age\n  - or an [alias](/alias "x")\n* your e\\-mail\n\n| Data | Kept |\n|:-----|-----:|\n| Name | 10 years |\n\n<!-- hidden -->\n**Rights**\n\n> Write to <mailto:us@potshop.example> &amp; wait.\n`,
    { url: 'https://potshop.example/p', name: 'file' },
  );
  test('gives blocks', () =>
    expect(shown(policy)).toEqual([
      'heading 1: Privacy policy',
      `paragraph: ${LONG}`,
      'heading 2: What we collect',
      'paragraph: We collect:',
      'list-item 1: your name and your age',
      'list-item 2: or an alias',
      'list-item 1: your e-mail',
      'table-row: Data | Kept',
      'table-row: Name | 10 years',
      'heading 3: Rights',
      'paragraph: Write to mailto:us@potshop.example & wait.',
    ]));
  test('with the introductions of lists, and columns', () => {
    expect(policy.blocks[4]?.lead).toBe(3);
    expect(policy.blocks[5]?.lead).toBe(4);
    expect(policy.blocks[8]?.columns).toEqual(['Data', 'Kept']);
  });
  test('and links', () =>
    expect(policy.links?.map(({ start, end, url }) => [policy.text.slice(start, end), url])).toEqual([
      ['alias', 'https://potshop.example/alias'],
      ['mailto:us@potshop.example', 'mailto:us@potshop.example'],
    ]));
  test('its first heading is its title', () => expect(policy.title).toBe('Privacy policy'));
});
