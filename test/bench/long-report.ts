import { readFileSync } from 'node:fs';
import { analyze } from '../../lib/analyze.ts';
import { readPlainText } from '../../lib/extract/read-plain-text.ts';
import { loadModel } from '../../lib/model/load-model.ts';
import type { SavedReport } from '../../lib/store/reports.ts';
import { loadTopicsModel } from '../../lib/topics/load-topics-model.ts';

const ADDRESS = 'https://long.example/privacy';
const THINGS = ['orders', 'letters', 'visits', 'calls', 'payments', 'photos', 'reviews', 'searches'];
const SAYS: readonly ((thing: string, n: number) => string)[] = [
  (thing, n) => `We keep records of your ${thing} for ${n} days and delete them after that.`,
  (thing, n) => `We share personal data about your ${thing} with service provider number ${n}.`,
  (thing, n) => `Cookie number ${n} measures how our pages about ${thing} are used.`,
  (thing, n) => `You may ask us to delete your personal data about ${thing} with form ${n}.`,
  (thing, n) => `We collect your email address and your IP address for ${thing} in case ${n}.`,
];

/** A stored report, made as any other, of a policy with so many sentences that say something. */
export async function longReport(clauses: number): Promise<SavedReport> {
  const sentences = Array.from({ length: 2 * clauses }, (_, at) => {
    const say = SAYS[at % SAYS.length] ?? String;
    const text = say(THINGS[at % THINGS.length] ?? '', 10 + at);
    return at % 40 === 0 ? `Part ${1 + at / 40}\n\n${text}` : text;
  });
  const text = ['Privacy policy', 'This privacy policy says what we do with personal data.', ...sentences].join('\n\n');
  const report = await analyze([{ url: ADDRESS, policy: readPlainText(text) }], {
    model: await loadModel(readFileSync('assets/model/answers.bin')),
    tagger: loadTopicsModel(readFileSync('assets/model/topics.bin')),
  });
  if (!('score' in report)) throw new Error('the policy has no score');
  const kept = { ...report, clauses: report.clauses.slice(0, clauses) };
  if (kept.clauses.length < clauses) throw new Error(`only ${kept.clauses.length} clauses`);
  const sha256 = report.documents[0]?.sha256 ?? '';
  return { address: ADDRESS, sha256, host: 'long.example', readAt: Date.UTC(2026, 5, 3), report: kept };
}
