import { describe, expect, test } from 'vitest';
import { judgeKind } from '../../lib/kind/judge-kind.ts';
import { PERTURBATIONS } from '../../scripts/model/perturbations.ts';
import { OTHER_PAGES } from './other-pages.ts';
import { POLICIES } from './policies.ts';

describe('judgeKind', () => {
  test.each(Object.entries(POLICIES))('takes a policy for one (%s)', (language, text) => {
    expect(judgeKind({ text, title: '', url: null, language })).toMatchObject({
      isPolicy: true,
      kind: 'privacy-policy',
    });
  });

  test.each(Object.entries(POLICIES))('takes it for one where the language is unknown (%s)', (_, text) => {
    expect(judgeKind({ text, title: '', url: null, language: 'und' }).isPolicy).toBe(true);
  });

  test.each(OTHER_PAGES)('does not take $name for a policy', ({ text, title, language }) => {
    expect(judgeKind({ text, title, url: null, language }).isPolicy).toBe(false);
  });
});

const KINDS = [
  { name: 'a Californian notice', title: 'California Privacy Notice', kind: 'supplement' },
  { name: 'a notice at collection', title: 'CCPA Notice at Collection', kind: 'supplement' },
  { name: 'a notice for applicants', title: 'Job Applicant Privacy Notice', kind: 'supplement' },
  { name: 'a cookie policy', title: 'Cookie Policy', kind: 'cookie-policy' },
  { name: 'a German cookie policy', title: 'Cookie-Richtlinie', kind: 'cookie-policy' },
  { name: 'a policy that names cookies', title: 'Privacy and Cookie Policy', kind: 'privacy-policy' },
  { name: 'an ordinary policy', title: 'Privacy Policy', kind: 'privacy-policy' },
];
test.each(KINDS)('calls $name by its kind', ({ title, kind }) => {
  const text = POLICIES['en'] ?? '';
  expect(judgeKind({ text, title, url: null, language: 'en' }).kind).toBe(kind);
});

const SHORT = [
  {
    name: 'of a shop that says “information” and no more',
    title: 'Privacy',
    text: `Lantern Oil Company. Home. Lamps. Wicks. Oil. About us. Privacy. When you order a lamp, we ask for your name, address and e-mail address so that we can ship it. The information you give us is used only to fill your order. We will never sell, rent or give away your contact information to anyone. Cards are charged over a secure connection. If you want to be removed from our mailing list, write to us. © Lantern Oil Company.`,
  },
  {
    name: 'under a title without the word privacy',
    title: 'Lantern Club: how we handle your data',
    text: `The club keeps a list of its members with their names and e-mail addresses. We use it to send the newsletter and to invite members to meetings. We do not share the list with other parties. Members may ask what is kept about them and have it corrected or deleted. Our web site sets one cookie, which remembers the language that you chose.`,
  },
  {
    name: 'in the words of one person',
    title: 'Privacy Policy for Wick Watcher',
    text: `Wick Watcher is an add-on that tells when your lamp needs a new wick. The data that is collected stays on your computer. Log files on my server hold a hashed IP address, which is stored for two days and used to stop abuse. Nothing is shared with third parties. You can delete everything in the settings. If this policy changes, I will say so here.`,
  },
];
test.each(SHORT)('takes a short policy for one ($name)', ({ text, title }) => {
  expect(judgeKind({ text, title, url: null, language: 'en' }).isPolicy).toBe(true);
});

test.each(SHORT)('takes it for one with a long text behind it that says nothing of data ($name)', ({ text, title }) => {
  const more = 'The lamp that hangs over the door is lit each evening. '.repeat(400);
  expect(judgeKind({ text: `${text}\n${more}`, title, url: null, language: 'en' }).isPolicy).toBe(true);
});

test.each(PERTURBATIONS)('takes a policy for one that is written with $name', ({ change }) => {
  const text = `${POLICIES['en'] ?? ''} We don't sell it.`;
  const written = change(text, { kind: 'list-item', start: 0, end: text.length, section: [] }, 0);
  expect(written).not.toBe(text);
  expect(judgeKind({ text: written, title: '', url: null, language: 'en' }).isPolicy).toBe(true);
});
