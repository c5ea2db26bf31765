import { LEAST, type SentenceScores } from '../model/score-sentences.ts';
import type { QuestionId, Value } from '../questions.ts';
import type { Evidence, EvidenceRole, Sentence } from '../types.ts';
import type { RuleClause } from './counts-for.ts';

/** Pieces of evidence that one side of an answer shows at most. */
const MOST = 4;
/** How much more a sentence counts that a rule recognized too. Units: log odds. */
export const RECOGNIZED = 3;
/** Beside the first piece only sentences that probably say it are shown. Units: log odds. */
export const PROBABLE = 0;

/** Beginnings of a sentence that needs the one before it to be understood. */
const LEANS =
  /^(?:for (?:example|instance)|however|but|and|also|in addition|additionally|moreover|furthermore|therefore|thus|otherwise|instead|likewise|similarly|if so|if not|in (?:this|that|these|those|such) cases?|to avoid this|this|these|those|that|such|it|they)\b/i;
/** How much less it counts in the order of what is shown. Units: log odds. */
const LEANING = 2;
/** An item of a list with fewer words says little without what introduces it. */
const FEW_WORDS = 8;

/**
 * The sentences that an answer rests on, the best first.
 *
 * Shape:  at least one where there is any sentence; the sentence that introduces a list follows its item.
 * Fails:  never. A policy of headings alone gives [].
 */
export function citeEvidence(question: QuestionId, value: Value, { sentences, scores, clauses }: Sources): Evidence[] {
  const ruled = new Map<Sentence, RuleClause>();
  for (const clause of clauses) if (clause.value === value) ruled.set(clause.sentence, clause);
  const odds = scores.of(question, value);
  const ranked = strongest(sentences, odds, ruled);
  const evidence: Evidence[] = [];
  const cite = (sentence: Sentence, role: EvidenceRole): void => {
    if (evidence.some(({ start }) => start === sentence.start)) return;
    const { text: quote, start, end, section } = sentence;
    evidence.push({ quote, start, end, section, value, role });
  };
  for (const { index, clause, weight } of ranked) {
    const sentence = sentences[index];
    if (!sentence || evidence.length >= MOST || (evidence.length > 0 && weight < PROBABLE)) break;
    cite(sentence, 'states');
    const lead = clause?.lead ?? (clause === undefined || isFragment(sentence) ? sentence.lead : undefined);
    if (lead) cite(lead, 'introduces');
  }
  return evidence;
}

interface Ranked {
  readonly index: number;
  readonly clause: RuleClause | undefined;
  readonly weight: number;
}

/** The sentences that may be cited, the strongest first: the first of all, and those that probably say it. */
function strongest(
  sentences: readonly Sentence[],
  odds: Float32Array,
  ruled: ReadonlyMap<Sentence, RuleClause>,
): Ranked[] {
  const probable: (Ranked & { readonly rank: number })[] = [];
  let best: Ranked | undefined;
  let most = LEAST;
  for (let index = 0; index < sentences.length; index++) {
    const own = odds[index] ?? LEAST;
    const sentence = sentences[index];
    // most sentences are too weak, whatever rules say
    if (sentence === undefined || own + RECOGNIZED < Math.min(PROBABLE, most)) continue;
    const clause = ruled.get(sentence);
    const weight = own + (clause ? RECOGNIZED : 0);
    if (weight <= most && weight < PROBABLE) continue;
    const one = { index, clause, weight };
    if (weight >= PROBABLE) probable.push({ ...one, rank: weight - (LEANS.test(sentence.plain) ? LEANING : 0) });
    if (weight <= most) continue;
    best = one;
    most = weight;
  }
  if (probable.length === 0) return best === undefined ? [] : [best];
  return probable.sort((a, b) => b.rank - a.rank || a.index - b.index);
}

/** An item that is no sentence of its own. */
function isFragment({ kind, plain }: Sentence): boolean {
  return kind === 'list-item' && (/^[a-z]/.test(plain) || plain.split(' ').length < FEW_WORDS);
}

/** What there is to cite from; `clauses` are those of the question. */
export interface Sources {
  readonly sentences: readonly Sentence[];
  readonly scores: SentenceScores;
  readonly clauses: readonly RuleClause[];
}
