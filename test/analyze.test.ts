import { expect, test } from 'vitest';
import { analyze } from '../lib/analyze.ts';
import type { PolicyText } from '../lib/types.ts';
import { policyOf } from './classify/policy-of.ts';

const POLICY = `# Privacy policy
This privacy policy explains what Ferngrove Books does with personal data of people who visit our shop.
## What we collect
We collect your name, your email address and your postal address when you place an order. Our servers log your IP address.
## How we use cookies
We use cookies to remember your basket, and to measure how visitors use our pages.
## Who gets your data
We do not sell your personal data. We share personal data with service providers who work on our behalf, for example to ship a parcel.
We disclose personal data if a court order requires it.
## How long we keep it
We delete order data after seven years. You can delete your account at any time, and ask for a copy of your data.
## Changes
We will e-mail you before we change this policy. Contact us at privacy@ferngrove.example with questions about privacy.`;

function documentOf(source: string): { url: string; policy: PolicyText } {
  return { url: 'https://ferngrove.example/privacy', policy: { ...policyOf(source), title: 'Privacy policy' } };
}

test('makes a whole report of a policy', async () => {
  const report = await analyze([documentOf(POLICY)]);
  expect(report).toMatchObject({ version: 1, isPolicy: true, language: 'en' });
  if (!('answers' in report)) throw new Error('a score is expected');
  const { sale, retention, deletion, cookies } = report.answers;
  expect([sale.value, retention.value, deletion.value, cookies.value]).toEqual([
    'not-sold',
    'fixed',
    'anyone',
    'analytics',
  ]);
  expect(report.scoreRange[0]).toBeLessThanOrEqual(report.score);
  for (const { quote, start, end } of [...report.clauses, ...Object.values(report.answers).flatMap((a) => a.evidence)])
    expect(report.text?.slice(start, end)).toBe(quote);
});

test('says that a text says too little to judge', async () => {
  const little = `# Privacy policy
This privacy policy explains which personal data we collect on our website, and what we collect it for.
We collect personal information that you give us: your name, your email address and your telephone number.
We collect this personal information when you register, when you order and when you write to us.
We use your personal information to answer you, to fulfil your orders and to run our website.
We process your personal data as data controller under the GDPR. The legal basis is our legitimate interests or your consent.
More on cookies, third parties, data protection and your rights stands in our cookie policy.
By using our website you agree to this privacy policy. We respect your privacy and protect the privacy of children.
If you have questions about this privacy policy or about your privacy, contact us at privacy@ferngrove.example.`;
  expect(await analyze([documentOf(little)])).toMatchObject({ isPolicy: true, reason: 'too-short' });
});

test('says that a language is not supported', async () => {
  const german = `# Datenschutzerklärung
Wir verarbeiten personenbezogene Daten nur, soweit dies zur Bereitstellung unserer Website erforderlich ist.
Verantwortlicher im Sinne der DSGVO ist die Buchhandlung Farnhain. Sie haben das Recht auf Auskunft, Berichtigung und Löschung Ihrer personenbezogenen Daten.
Wir verwenden Cookies, um die Nutzung unserer Website auszuwerten. Ihre IP-Adresse wird in Protokolldateien gespeichert.
Diese Datenschutzerklärung gilt ab dem 3. Mai 2025. Wir geben Ihre Daten nicht an Dritte weiter.`;
  expect(await analyze([documentOf(german)])).toMatchObject({ isPolicy: true, reason: 'language', language: 'de' });
});

test('has no answers for a page that is no policy', async () => {
  const recipe = Array.from({ length: 12 }, () => 'Beat the eggs, add flour and milk, and bake the cake for an hour.');
  const report = await analyze([documentOf(`# Cake\n${recipe.join('\n')}`)]);
  expect(report.isPolicy).toBe(false);
});

test('reads several documents as one text, with a span for each', async () => {
  const more = documentOf(
    '# Cookie notice\nWe let advertising networks set cookies to show you ads that fit your interests.',
  );
  const failed = {
    url: 'https://ferngrove.example/more',
    policy: null,
    error: { code: 'timed-out', message: 'Too slow.' },
  };
  const report = await analyze([documentOf(POLICY), failed, more]);
  const [first, second, third] = report.documents;
  expect(report.text?.slice(first?.start, first?.end)).toBe(policyOf(POLICY).text);
  expect(second).toMatchObject({ start: second?.end, complete: false, error: { code: 'timed-out' } });
  expect(report.text?.slice(third?.start, third?.end)).toMatch(/^Cookie notice/);
  expect('answers' in report && report.answers.cookies.value).toBe('advertising');
});

test('tells how long it took by the clock that it is given', async () => {
  let now = 100;
  const { elapsedMs } = await analyze([documentOf(POLICY)], { clock: () => (now += 7) });
  expect(elapsedMs).toBe(7);
});
