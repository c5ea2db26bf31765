import { QUESTION_IDS, type QuestionId } from '../../questions.ts';
import { rarityOf } from '../../review/rarity.ts';
import type { Answers, Clause, Evidence, ScoredReport, Topic } from '../../types.ts';
import { answerText } from '../../strings/answer-text.ts';
import { answerWords, questionWords } from '../../strings/answer-words.ts';
import { sectionPath } from '../words/section-path.ts';
import { type Look, lookOf } from '../words/severity-look.ts';

/** What a person chose to see. Nothing chosen shows all. */
export interface FindingsFilter {
  readonly search: string;
  readonly topic: Topic | null;
  readonly question: QuestionId | null;
  readonly section: string | null;
  readonly looks: readonly Look[];
  /** Only what is unusual. */
  readonly unusual: boolean;
}
export const NO_FILTER: FindingsFilter = {
  search: '',
  topic: null,
  question: null,
  section: null,
  looks: [],
  unusual: false,
};

/** The topic of each question, for answers without a sentence. */
const TOPIC_OF: Readonly<Record<QuestionId, Topic>> = {
  sale: 'third-party-sharing',
  cookies: 'first-party-collection',
  'ip-address': 'first-party-collection',
  retention: 'retention',
  deletion: 'access-edit-delete',
  sharing: 'third-party-sharing',
  'targeted-ads': 'first-party-collection',
  profiling: 'first-party-collection',
  'third-party-data': 'first-party-collection',
  'ai-training': 'first-party-collection',
  government: 'third-party-sharing',
  'business-transfer': 'third-party-sharing',
  'international-transfer': 'specific-audiences',
  access: 'access-edit-delete',
  'marketing-opt-out': 'choice-control',
  'do-not-track': 'do-not-track',
  security: 'security',
  'breach-notice': 'security',
  'policy-changes': 'policy-change',
};

/** The questions whose answer or sentences match, in their own order. */
export function matchingQuestions(report: ScoredReport, answers: Answers, filter: FindingsFilter): QuestionId[] {
  const topicsAt = new Map(report.clauses.map(({ start, topics }) => [start, topics]));
  const find = searcher(filter.search);
  return QUESTION_IDS.filter((id) => {
    const { evidence } = answers[id];
    const topics = [TOPIC_OF[id], ...evidence.flatMap(({ start }) => topicsAt.get(start) ?? [])];
    return (
      (filter.looks.length === 0 || filter.looks.includes(lookOf(id, answers[id]))) &&
      (!filter.unusual || evidence.some(({ quote }) => rarityOf(quote) !== null)) &&
      (filter.question === null || filter.question === id) &&
      (filter.topic === null || topics.includes(filter.topic)) &&
      (filter.section === null || evidence.some((one) => sectionPath(one.section) === filter.section)) &&
      (find === null || textsOf(id, answers, evidence).some((text) => find.test(text)))
    );
  });
}

/** The sentences that match, in the policy's order. */
export function matchingClauses(clauses: readonly Clause[], filter: FindingsFilter): Clause[] {
  const find = searcher(filter.search);
  return clauses.filter(
    (clause) =>
      (filter.looks.length === 0 || filter.looks.includes(clause.severity)) &&
      (!filter.unusual || rarityOf(clause.quote) !== null) &&
      (filter.question === null || clause.answers[filter.question] !== undefined) &&
      (filter.topic === null || clause.topics.includes(filter.topic)) &&
      (filter.section === null || sectionPath(clause.section) === filter.section) &&
      (find === null || find.test(clause.quote) || find.test(sectionPath(clause.section))),
  );
}

/** A pattern for searched words, in any case, with any white space and any shape of apostrophe; `null` for none. */
export function searcher(search: string): RegExp | null {
  const words = search.trim();
  if (words === '') return null;
  const escaped = words.replace(/[$()*+./?[\\\]^{|}]/g, String.raw`\$&`);
  return new RegExp(escaped.replace(/\s+/g, String.raw`\s+`).replace(/['’]/g, "['’]"), 'iu');
}

function textsOf(id: QuestionId, answers: Answers, evidence: readonly Evidence[]): string[] {
  const { title, question, short } = questionWords(id);
  const { value, withheld } = answers[id];
  const said = withheld === null ? [answerWords(id, value).sentence] : [];
  const own = [title, question, short, answerText(id, answers[id]), ...said];
  return [...own, ...evidence.flatMap(({ quote, section }) => [quote, sectionPath(section)])];
}
