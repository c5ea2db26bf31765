import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { answerQuestions } from '../../lib/classify/answer-questions.ts';
import { loadModel } from '../../lib/model/load-model.ts';
import { QUESTION_IDS } from '../../lib/questions.ts';
import { answerInTurn, answerUnseen } from './answer-unseen.ts';
import { diffAnswers } from './diff-answers.ts';
import { reliabilityDiagram, scoreScatter } from './eval-pictures.ts';
import { evalReport, type Measured } from './eval-report.ts';
import { errorTable } from './error-table.ts';
import { prepare, withoutSharedSentences } from './learn-answers.ts';
import { accepted, confusion, measure, type Answered } from './measure.ts';
import { measureRobustness } from './measure-robustness.ts';
import { readMorePolicies } from './read-more-policies.ts';
import { CORPUS } from '../corpus-lines.ts';
import { readCorpus } from './read-corpus.ts';

/**
 * Measures the answers on labelled policies.
 *
 *   npm run eval                 figures to the terminal and to docs/eval.md, with the wrong answers on the terminal
 *   npm run eval -- --diff REV   the answers that changed since a revision
 */
const args = process.argv.slice(2);
if (!existsSync(CORPUS)) {
  console.error(`no labelled policies at ${CORPUS}; set SMALLPRINT_CORPUS`);
  process.exit(1);
}
if (args[0] === '--diff') diffAnswers(args[1] ?? 'HEAD');
else await evaluate();

async function evaluate(): Promise<void> {
  const prepared = readCorpus().map(prepare);
  const rest = prepared.filter(({ policy }) => policy.set === 'rest');
  const aside = prepared.filter(({ policy }) => policy.set === 'aside');
  const seeds = prepared.filter(({ policy }) => policy.set === 'seed');
  const read = readMorePolicies().map(prepare);
  const inTurn = answerInTurn(rest, [...seeds, ...read]);
  const others = [...rest, ...seeds, ...read].map((one) => withoutSharedSentences(one, aside));
  const fresh = answerUnseen(aside, others);
  const shipped = await loadModel(readFileSync('assets/model/answers.bin'));
  const onSeeds = seeds.map(({ policy }) => ({ policy, answers: answerQuestions(policy.sentences, shipped).answers }));

  const measured: Measured[] = [
    { set: 'cross-validated', way: 'rules', figures: measure(inTurn.rules) },
    { set: 'cross-validated', way: 'model', figures: measure(inTurn.model) },
    { set: 'cross-validated', way: 'both', figures: measure(inTurn.both) },
    { set: 'kept aside', way: 'rules', figures: measure(fresh.rules) },
    { set: 'kept aside', way: 'model', figures: measure(fresh.model) },
    { set: 'kept aside', way: 'both', figures: measure(fresh.both) },
    { set: 'seeds', way: 'both', figures: measure(onSeeds) },
  ];
  printWrong(inTurn.both);
  const robustness = measureRobustness(
    prepared.map(({ policy }) => policy.policy),
    shipped,
  );
  const page = evalReport(measured, robustness, errorTable(inTurn.both));
  console.log(page);
  writeFileSync('docs/eval.md', page);
  const { bins, scores } = measure(fresh.both);
  writeFileSync('docs/eval-reliability.svg', reliabilityDiagram(bins));
  writeFileSync('docs/eval-scores.svg', scoreScatter(scores));
}

/** Tables of confusion, and every wrong answer with its sentence and the reader's. Never for policies kept aside. */
function printWrong(answered: readonly Answered[]): void {
  for (const question of QUESTION_IDS) {
    console.log(`\n${question}`);
    for (const [value, row] of confusion(answered, question)) {
      console.log(`  ${value}: ${[...row].map(([own, count]) => `${own} ${count}`).join(', ')}`);
    }
    for (const { policy, answers } of answered) {
      const gold = policy.answers[question];
      const { value, confidence, evidence } = answers[question];
      if (policy.set === 'aside' || accepted(gold).includes(value)) continue;
      console.log(`  ${policy.slug}: ${value} (${confidence}) for ${accepted(gold).join(' or ')}`);
      if (evidence[0]) console.log(`    own:    ${evidence[0].quote.slice(0, 160)}`);
      if (gold.evidence?.[0]) console.log(`    reader: ${gold.evidence[0].slice(0, 160)}`);
    }
  }
}
