import { expect, test } from 'vitest';
import { answerQuestions } from '../../lib/classify/answer-questions.ts';
import type { QuestionId, Value } from '../../lib/questions.ts';
import type { Answer } from '../../lib/types.ts';
import { policyOf, sentencesOf } from './policy-of.ts';

function answerOf(question: QuestionId, source: string): Answer {
  return answerQuestions(sentencesOf(source), null).answers[question];
}

interface Case {
  readonly name: string;
  readonly question: QuestionId;
  readonly text: string;
  readonly value: Value;
}
const CASES: readonly Case[] = [
  { name: 'says nothing', question: 'sale', text: 'We like shoes.', value: 'silent' },
  { name: 'has a heading alone', question: 'sale', text: '# We may sell your data', value: 'silent' },
  { name: 'asks itself', question: 'sale', text: 'Do we sell your personal data?', value: 'silent' },
  {
    name: 'says two things of different data',
    question: 'sale',
    text: 'We do not sell your account information. We may sell information from surveys.',
    value: 'sold',
  },
  { name: 'names it in a title without markup', question: 'sale', text: 'How We Sell Your Data.', value: 'silent' },
  {
    name: 'says what the text is about',
    question: 'sharing',
    text: 'This policy explains how we share your data with our business partners.',
    value: 'silent',
  },
  {
    name: 'lists what the text is about',
    question: 'sharing',
    text: 'This policy tells you the following:\n- how we share your data with our business partners',
    value: 'silent',
  },
  {
    name: 'speaks of some people, then long of something else, then offers a right',
    question: 'deletion',
    text: `If you are a resident of California, you have the following rights.\n${'We like shoes.\n'.repeat(6)}You can delete your data at any time.`,
    value: 'anyone',
  },
  {
    name: 'speaks of some people and offers them a right',
    question: 'deletion',
    text: 'If you are a resident of California, you have the following rights.\nWe like shoes.\nYou can ask us to delete your data.',
    value: 'limited',
  },
  {
    name: 'denies it for some people only',
    question: 'sale',
    text: 'We do not sell the personal information of residents of Nevada.',
    value: 'silent',
  },
  {
    name: 'denies it without limit under a title for some people',
    question: 'sale',
    text: '# California residents\nWe do not sell personal information.',
    value: 'not-sold',
  },
  {
    name: 'lists an opt-out with a denial',
    question: 'sale',
    text: 'We do not sell your personal information. You have the right to opt out of the sale of personal information.',
    value: 'not-sold',
  },
  {
    name: 'offers an opt-out alone',
    question: 'sale',
    text: 'To opt out of the sale of your personal information, use the form.',
    value: 'sold',
  },
  {
    name: 'offers a right to all and a section to some',
    question: 'deletion',
    text: 'You can delete your data at any time.\n# California\nYou have the right to request deletion of your data.',
    value: 'anyone',
  },
  {
    name: 'offers a right to some',
    question: 'deletion',
    text: '# Your California privacy rights\n## Right to delete\nYou have the right to request deletion of your data.',
    value: 'limited',
  },
  {
    name: 'offers a right in some cases',
    question: 'access',
    text: 'Under applicable law, you may have the right to:\n- request a copy of your personal data;',
    value: 'limited',
  },
  {
    name: 'extends the rights of some to all',
    question: 'deletion',
    text: 'We extend these rights to all our users.\n# California\nYou have the right to request deletion of your data.',
    value: 'anyone',
  },
  {
    name: 'names a practice in an item under a denying lead',
    question: 'ip-address',
    text: 'We never store:\n- your IP address',
    value: 'not-stored',
  },
  {
    name: 'speaks of applicants',
    question: 'deletion',
    text: '# Job applicants\nYou can delete your data at any time.',
    value: 'silent',
  },
  {
    name: 'defines a word',
    question: 'cookies',
    text: 'A cookie is a small file that analyses traffic.',
    value: 'silent',
  },
  {
    name: 'promises with a hedge',
    question: 'policy-changes',
    text: 'We may notify you of changes to this policy.',
    value: 'posted',
  },
  {
    name: 'tells by posting',
    question: 'policy-changes',
    text: 'We will notify you of changes to this policy by posting it here.',
    value: 'posted',
  },
  {
    name: 'tells by mail',
    question: 'policy-changes',
    text: 'We will e-mail you before we change this policy.',
    value: 'notified',
  },
  {
    name: 'has a period beside an open criterion',
    question: 'retention',
    text: 'We keep data for as long as it is needed. Logs are deleted after 30 days.',
    value: 'fixed',
  },
];
test.each(CASES)('answers a policy that $name', ({ question, text, value }) => {
  expect(answerOf(question, text).value).toBe(value);
});

test('claims a contradiction with both sentences, the answer’s first', () => {
  const { value, conflict, evidence } = answerOf(
    'targeted-ads',
    'We show you ads that fit your interests. We do not run targeted advertising.',
  );
  expect({ value, conflict }).toEqual({ value: 'yes', conflict: true });
  expect(evidence.map((piece) => piece.value)).toEqual(['yes', 'no']);
});

test('gives the sentence that introduces a list as a piece of its own', () => {
  const source = 'We may share your information with:\n- advertising networks';
  const policy = policyOf(source);
  const { value, evidence } = answerOf('sharing', source);
  expect(value).toBe('advertising');
  expect(evidence.map(({ role }) => role)).toEqual(['states', 'introduces']);
  for (const { quote, start, end } of evidence) expect(policy.text.slice(start, end)).toBe(quote);
});

test('answers every question, with evidence for each answer that is not silent', () => {
  const { answers } = answerQuestions(sentencesOf('We do not sell your data. We use cookies to show ads.'), null);
  expect(Object.keys(answers)).toHaveLength(19);
  for (const answer of Object.values(answers))
    expect(answer.value === 'silent' || answer.evidence.length > 0).toBe(true);
});

test('takes a row that answers no for no statement', () => {
  const row = 'Profiles: what we infer about you to build a profile of you.';
  expect(answerOf('profiling', `${row} | Your tastes. | YES`).value).toBe('yes');
  expect(answerOf('profiling', `${row} | Your tastes. | NO`).value).toBe('silent');
});

const PRACTICES = 'We do not sell your data. We keep logs for 30 days. You can delete your account at any time.';
const PADDING = 'Please read this page with care. '.repeat(200);
test.each([
  { name: 'repeated', text: `${PRACTICES}\n${PRACTICES}` },
  { name: 'padded', text: `${PRACTICES}\n${PADDING}` },
])('answers a text that is $name as before', ({ text }) => {
  const values = (source: string): Value[] =>
    Object.values(answerQuestions(sentencesOf(source), null).answers).map(({ value }) => value);
  expect(values(text)).toEqual(values(PRACTICES));
});
