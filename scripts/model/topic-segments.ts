import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { TaggedSegment } from '../../lib/topics/train-topics.ts';
import type { QuestionId } from '../../lib/questions.ts';
import type { Topic } from '../../lib/types.ts';
import { CORPUS, corpusLines } from '../corpus-lines.ts';

/** Topics of the corpus of app policies, and ours. Those that are missing say nothing of the twelve. */
const APP_TOPICS: Readonly<Record<string, Topic>> = {
  'First Party Collection Information': 'first-party-collection',
  Usage: 'first-party-collection',
  'Third Party Sharing/ Disclosure': 'third-party-sharing',
  'Specific Audiences': 'specific-audiences',
  'Data Security': 'security',
  'Data Retention': 'retention',
  'Contact Information': 'contact',
  'Policy Change': 'policy-change',
};
/** The corpus has one topic for both of these; words tell them apart. */
const EDIT_OR_CHOICE = 'Edit/Control';
const EDITS = /\b(?:access|delet|eras|remov|correct|rectif|updat|amend|cop(?:y|ies)|portab|download|review)\w*/i;
const CHOOSES =
  /\b(?:opt[- ]?(?:out|in)|unsubscrib\w*|disabl\w*|withdraw\w*|object|choose|choices?|preferences?|settings|restrict\w*|refuse|consent)\b/i;
/** Topics that no label covers, in the words that make them. */
const SAYS: readonly { readonly topic: Topic; readonly says: RegExp }[] = [
  { topic: 'do-not-track', says: /\bdo[- ]not[- ]track\b|\bDNT\b|\bglobal privacy control\b|\bGPC\b/i },
  {
    topic: 'introductory',
    says: /\bthis (?:privacy )?(?:policy|notice|statement)\b.{0,60}\b(?:describes|explains|applies|sets out|tells|covers|governs|outlines)\b|\bwe (?:are committed to|respect|value|take)\b.{0,40}\bprivacy\b|\bby (?:using|accessing|visiting)\b.{0,90}\b(?:agree|consent|accept)|\bplease read\b/i,
  },
  {
    topic: 'not-covered',
    says: /\blinks? to\b.{0,60}\b(?:other|third)\b|\bnot responsible for\b|\b(?:policy|notice|statement)\b.{0,30}\b(?:does not|doesn't) (?:apply|cover|extend)\b/i,
  },
];
/** What the evidence of an answer is about, and what it may be about as well. */
const OF_QUESTION: Readonly<Record<QuestionId, readonly [topic: Topic, maybe: readonly Topic[]]>> = {
  sale: ['third-party-sharing', ['choice-control', 'specific-audiences', 'first-party-collection']],
  cookies: ['first-party-collection', ['third-party-sharing', 'choice-control']],
  'ip-address': ['first-party-collection', ['third-party-sharing']],
  retention: ['retention', ['first-party-collection', 'access-edit-delete']],
  deletion: ['access-edit-delete', ['choice-control', 'specific-audiences', 'contact', 'retention']],
  sharing: ['third-party-sharing', ['first-party-collection']],
  'targeted-ads': ['first-party-collection', ['third-party-sharing', 'choice-control']],
  profiling: ['first-party-collection', ['third-party-sharing', 'choice-control']],
  'third-party-data': ['first-party-collection', ['third-party-sharing']],
  'ai-training': ['first-party-collection', ['third-party-sharing']],
  government: ['third-party-sharing', []],
  'business-transfer': ['third-party-sharing', ['policy-change', 'choice-control']],
  'international-transfer': ['specific-audiences', ['third-party-sharing', 'first-party-collection']],
  access: ['access-edit-delete', ['choice-control', 'specific-audiences', 'contact']],
  'marketing-opt-out': ['choice-control', ['contact', 'first-party-collection', 'access-edit-delete']],
  'do-not-track': ['do-not-track', ['choice-control', 'first-party-collection', 'third-party-sharing']],
  security: ['security', []],
  'breach-notice': ['security', []],
  'policy-changes': ['policy-change', ['contact', 'introductory']],
};

/**
 * What the shipped weights learn from: sentences of app policies (CC BY 4.0) and the evidence of gold answers, without
 * the policies kept aside. Benchmarks for research only are not among it.
 */
export function shippedSegments(): TaggedSegment[] {
  return [...appSegments(), ...goldSegments('seeds', []), ...goldSegments('dev', json<string[]>('dev/aside.json'))];
}

function appSegments(): TaggedSegment[] {
  return corpusLines<{ text: string; topics: readonly string[] }>('topics/appsi139.jsonl').map(({ text, topics }) => {
    const own = topics.flatMap((topic) => APP_TOPICS[topic] ?? []);
    if (topics.includes(EDIT_OR_CHOICE)) own.push(...editOrChoice(text));
    const unclear = topics.includes(EDIT_OR_CHOICE) && editOrChoice(text).length === 0;
    const found = new Set([...own, ...said(text)]);
    return { text, topics: [...found], unknown: unclear ? ['access-edit-delete', 'choice-control'] : [] };
  });
}

function editOrChoice(text: string): Topic[] {
  const edits = EDITS.test(text);
  const chooses = CHOOSES.test(text);
  return [...(edits ? (['access-edit-delete'] as const) : []), ...(chooses ? (['choice-control'] as const) : [])];
}

function said(text: string): Topic[] {
  return SAYS.filter(({ says }) => says.test(text)).map(({ topic }) => topic);
}

type Gold = Record<string, { answers: Record<QuestionId, { evidence?: readonly string[] }> }>;

function goldSegments(folder: 'seeds' | 'dev', aside: readonly string[]): TaggedSegment[] {
  return Object.entries(json<Gold>(`${folder}/gold.json`))
    .filter(([slug]) => !aside.includes(slug))
    .flatMap(([, { answers }]) =>
      (Object.keys(OF_QUESTION) as QuestionId[]).flatMap((question) => {
        const [topic, unknown] = OF_QUESTION[question];
        const quotes = answers[question].evidence ?? [];
        return quotes.map((text) => ({ text, topics: [...new Set([topic, ...said(text)])], unknown }));
      }),
    );
}

function json<T>(path: string): T {
  return JSON.parse(readFileSync(join(CORPUS, path), 'utf8')) as T; // the corpus's own form
}
