import { answerQuestions } from './classify/answer-questions.ts';
import { clausesOf } from './classify/clauses-of.ts';
import { readyRules } from './classify/rules-in.ts';
import { findFacts } from './facts/find-facts.ts';
import { fitDocuments } from './fit-documents.ts';
import { joinDocuments } from './join-documents.ts';
import { judgeKind } from './kind/judge-kind.ts';
import type { Model } from './model/model.ts';
import { QUESTION_IDS } from './questions.ts';
import { RULES } from './rules/en/index.ts';
import { scoreAnswers } from './score/score.ts';
import { summarize } from './summary/summarize.ts';
import { canonicalText } from './text/canonical.ts';
import { countWords } from './text/count-words.ts';
import { detectLanguage } from './text/detect-language.ts';
import { forgetTexts } from './text/remembered.ts';
import { sha256 } from './text/sha256.ts';
import { splitSentences } from './text/split-sentences.ts';
import { learnPending } from './text/word-marks.ts';
import type { TopicTagger } from './topics/tag-topics.ts';
import type {
  NotPolicyReport,
  PolicyDocument,
  PolicyText,
  Report,
  ScoredReport,
  Sentence,
  Topic,
  UnscoredReport,
  Warning,
} from './types.ts';

/** One document of a policy, read; `policy` is `null` where it could not be, and `error` says why. */
export interface ReadDocument {
  readonly url: string | null;
  readonly policy: PolicyText | null;
  readonly complete?: boolean;
  readonly error?: Warning;
  /** A section of the policy on a page of its own: it need not look like a whole policy. */
  readonly section?: boolean;
}

export interface AnalyzeOptions {
  /** Name of the file that was read, on the command line. */
  readonly file?: string;
  /** Milliseconds from any fixed point; without it no time is told. */
  readonly clock?: () => number;
  /** What was learned; without it rules alone answer. */
  readonly model?: Model | null;
  /** Tells the topics of a sentence; without it clauses have none. */
  readonly tagger?: TopicTagger | null;
}

/** A text with fewer words, or with fewer answers that are not silent, is too short to judge. */
const MIN_WORDS = 80;
const MIN_ANSWERS = 2;

/**
 * The report of a policy: the whole pipeline.
 *
 * Shape:  documents in reading order, the policy itself first → report with its text.
 * Fails:  never. What is no policy, too short or in a language that is not supported has a report that says so.
 */
export async function analyze(given: readonly ReadDocument[], options: AnalyzeOptions = {}): Promise<Report> {
  const started = options.clock?.() ?? 0;
  const documents = fitDocuments(given);
  const { policy, spans } = joinDocuments(documents.map((document) => document.policy));
  // hashed on another thread while the text is judged
  const listing = Promise.all(documents.map((document, index) => listed(document, spans[index])));
  const { text, title } = policy;
  const subject: Subject = {
    url: documents[0]?.url ?? null,
    title,
    language: detectLanguage(text),
    words: countWords(text),
  };
  const judged = judge(policy, subject, options);
  forgetTexts();
  return {
    version: 1,
    ...(options.file === undefined ? {} : { file: options.file }),
    ...subject,
    documents: await listing,
    text,
    warnings: policy.warnings,
    ...judged,
    elapsedMs: Math.round(((options.clock?.() ?? 0) - started) * 10) / 10,
  };
}

/** Does ahead of the first report what it would wait for: patterns learn which words they need. */
export function getReadyToAnalyze(): void {
  readyRules(RULES);
  learnPending();
}

/** What is told of every text. */
interface Subject {
  readonly url: string | null;
  readonly title: string;
  readonly language: string;
  readonly words: number;
}

type Head = Exclude<keyof NotPolicyReport, 'isPolicy'>;
/** What a report says beyond its head. */
type Judged = Omit<NotPolicyReport, Head> | Omit<UnscoredReport, Head> | Omit<ScoredReport, Head>;

function judge(policy: PolicyText, { url, title, language, words }: Subject, options: AnalyzeOptions): Judged {
  const { isPolicy, kind } = judgeKind({ text: policy.text, title, url, language });
  if (!isPolicy) return { isPolicy };
  const sentences = splitSentences(policy);
  const facts = findFacts(sentences, policy);
  if (language !== 'en') {
    const { updated, contacts, thirdParties, laws } = facts;
    return { isPolicy, kind, reason: 'language', facts: { updated, contacts, thirdParties, laws } };
  }
  const { answers, statements } = answerQuestions(sentences, options.model ?? null);
  const told = QUESTION_IDS.filter((id) => answers[id].value !== 'silent').length;
  if (words < MIN_WORDS || told < MIN_ANSWERS) return { isPolicy, kind, reason: 'too-short', facts };
  const { score, range, grade } = scoreAnswers(answers);
  return {
    isPolicy,
    kind,
    score,
    scoreRange: range,
    grade,
    answers,
    facts,
    summary: summarize(answers, facts),
    clauses: clausesOf(sentences, statements, topicsWith(options.tagger ?? null)),
  };
}

function topicsWith(tagger: TopicTagger | null): (sentence: Sentence) => readonly Topic[] {
  return tagger === null ? () => [] : ({ plain, section }) => tagger(plain, section).topics;
}

async function listed(document: ReadDocument, span = { start: 0, end: 0 }): Promise<PolicyDocument> {
  const { url, policy, complete = true, error } = document;
  const hash = await sha256(canonicalText(policy?.text ?? ''));
  const shown = { url, title: policy?.title ?? '', ...span, sha256: hash, complete: complete && policy !== null };
  return error === undefined ? shown : { ...shown, error };
}
