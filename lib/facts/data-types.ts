import { Cued, CuedList } from '../text/cued.ts';
import type { DataType, Fact, Sentence } from '../types.ts';
import DATA_TYPE_WORDS from './data-type-words.ts';
import { factOf, mergeFacts } from './fact.ts';

// keys are closed by the table's type
const WORDS = (Object.entries(DATA_TYPE_WORDS) as [DataType, readonly RegExp[]][]).flatMap(([type, says]) =>
  says.map((pattern) => ({ type, pattern })),
);
const ANY_WORDS = new CuedList(WORDS.map(({ pattern }) => [pattern]));

/** Says that data is got or handled; a list of types may stand under such a sentence or such a heading. */
const COLLECTS = new Cued(
  /\b(?:collect(?:s|ed|ing|ion)?|gather(?:s|ed|ing)?|obtain(?:s|ed)?|receiv(?:e|es|ed)|ask(?:s|ed)? (?:you )?(?:for|to)|requires?|required|request(?:ed)?|provid(?:e|ed|es|ing)|submit(?:ted|s)?|enter(?:ed|ing)?|suppl(?:y|ied)|recorded?|records|log(?:s|ged)?|tracks?|captur(?:e|es|ed)|stor(?:e|es|ed)|process(?:es|ed)?|need|give us|fill|includ(?:e|es|ing)|such as|consists? of|personal (?:information|data) (?:means|we)|acquire|use|share|disclose|sold|sell|save)\b/i,
);
/** A denial, a definition by law, an address of the service, other people's data. */
const NOT = new Cued(
  /\b(?:do|does|did|will|shall|can|is|are|was|were)(?: not|n't)\b.{0,40}\b(?:collect|gather|ask|request|store|record|log|require|obtain|process|track|use|receive|have access|see|know|want|share|sell|disclose)|\bnever\b.{0,30}\b(?:collect|ask|store|request|log)|\bwithout (?:collecting|providing|asking|disclosing)\b|\bplease (?:do not|don't)\b|\b(?:we|us) (?:at|by)\b.{0,40}\b(?:e-?mail|phone|address)|\bchildren\b.{0,30}\bunder\b/i,
);
/** A way to reach the service: its own address is not data that it collects. */
/** Its own address is not data; nor is what it needs to know to answer a request; nor a pixel a picture. */
const ASIDE = new Cued(
  /\b(?:exercise (?:any|your|these|the|this)|verif(?:y|iable) (?:your |consumer |the )?(?:identity|request)|to submit a request|industry[- ]standard|cookies? (?:is|are) (?:a |an )?(?:small|text|piece|tiny|alphanumeric))\b|\| ?(?:no|none|n\/a)\.?$/i,
);
const PIXEL = new Cued(/\b(?:beacons?|pixels?|gifs?|web bugs?|image tags?)\b/i);
const REACH = new Cued(
  /\b(?:contact|write to|reach|e-?mail|call|notify|telephone) us\b|\bcontact (?:information|details):|\bby (?:e-?mail|phone|post|mail|telephone)\b/i,
);

/** Leaves no doubt that data is got; such a sentence is the better proof. */
const GETS = new Cued(
  /\b(?:collect(?:s|ed|ing)?|gather(?:s|ed)?|obtain(?:s|ed)?|receives?|records?|logs?|logged|captures?|asks? (?:you )?for|requires?|you (?:may |can )?(?:provide|submit|enter|give)|include|includes|including|such as|consists? of)\b/i,
);

/** Nothing else is so common: most sentences speak of no data. */
const NO_TYPES: readonly DataType[] = [];

/** For each sentence the types of data that it speaks of, whatever happens to them; none from a denial. */
export function typesOfEach(sentences: readonly Sentence[]): (readonly DataType[])[] {
  return sentences.map(typesNamedIn);
}

/**
 * The types of data that a policy says are collected.
 *
 * Shape:  sentences, the types that each speaks of → types, each once; the sentence that says it most clearly is the
 *         first of its evidence.
 */
export function findDataTypes(
  sentences: readonly Sentence[],
  named: readonly (readonly DataType[])[] = typesOfEach(sentences),
): Fact<DataType>[] {
  const clear: Fact<DataType>[] = [];
  const rest: Fact<DataType>[] = [];
  sentences.forEach((sentence, at) => {
    const types = named[at] ?? NO_TYPES;
    if (types.length === 0 || !isCollected(sentence)) return;
    const { plain, lead } = sentence;
    const facts = GETS.test(plain) || (lead !== undefined && GETS.test(lead.plain)) ? clear : rest;
    for (const type of types) facts.push(factOf(type, sentence));
  });
  return mergeFacts([...clear, ...rest], ({ value }) => value);
}

/** Whether a sentence, its lead or its title says that data is got. */
function isCollected({ plain, lead, section }: Sentence): boolean {
  return (
    COLLECTS.test(plain) || (lead !== undefined && COLLECTS.test(lead.plain)) || COLLECTS.test(section.at(-1) ?? '')
  );
}

/** The types of data that one sentence speaks of. */
export function typesNamedIn({ plain, lead, kind }: Sentence): readonly DataType[] {
  if (kind === 'heading') return NO_TYPES;
  let types = NO_TYPES;
  for (const index of ANY_WORDS.mayMatch(plain)) {
    const words = WORDS[index];
    if (words === undefined || types.at(-1) === words.type || !words.pattern.test(plain)) continue;
    if (words.type !== 'photos' || !PIXEL.test(plain)) types = [...types, words.type];
  }
  if (types.length === 0) return types;
  const isDenied = NOT.test(plain) || (lead !== undefined && NOT.test(lead.plain));
  return isDenied || REACH.test(plain) || ASIDE.test(plain) ? NO_TYPES : types;
}
