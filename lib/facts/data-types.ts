import { Cued, CuedList } from '../text/cued.ts';
import type { DataType, Fact, PolicyText, Sentence, Span } from '../types.ts';
import DATA_TYPE_WORDS from './data-type-words.ts';
import { isDeniedData } from './denied-data.ts';
import { deniedRows } from './denied-rows.ts';
import { factOf, mergeFacts } from './fact.ts';
import { otherThings } from './other-things.ts';

// keys are closed by the table's type; the flag g finds one place after another
const WORDS = (Object.entries(DATA_TYPE_WORDS) as [DataType, readonly RegExp[]][]).flatMap(([type, says]) =>
  says.map(({ source }) => ({ type, pattern: new RegExp(source, 'gi') })),
);
const ANY_WORDS = new CuedList(WORDS.map(({ pattern }) => [pattern]));

/** Says that data is got or handled; a list of types may stand under such a sentence or such a heading. */
const COLLECTS = new Cued(
  /\b(?:collect(?:s|ed|ing|ion)?|gather(?:s|ed|ing)?|obtain(?:s|ed)?|receiv(?:e|es|ed)|ask(?:s|ed)? (?:you )?(?:for|to)|requires?|required|request(?:ed)?|provid(?:e|ed|es|ing)|submit(?:ted|s)?|enter(?:ed|ing)?|suppl(?:y|ied)|recorded?|records|log(?:s|ged)?|tracks?|captur(?:e|es|ed)|stor(?:e|es|ed)|process(?:es|ed)?|need|give us|fill|includ(?:e|es|ing)|such as|consists? of|personal (?:information|data) (?:means|we)|acquire|use|share|disclose|sold|sell|save)\b/i,
);
/** Where the service can be reached, and what it knows of nobody. */
const OTHERS = new Cued(/\b(?:we|us) (?:at|by)\b.{0,40}\b(?:e-?mail|phone|address)|\bchildren\b.{0,30}\bunder\b/i);
/** Its own address is not data; nor is what it needs to know to answer a request; nor a pixel a picture. */
const ASIDE = new Cued(
  /\b(?:exercise (?:any|your|these|the|this)|verif(?:y|iable) (?:your |consumer |the )?(?:identity|request)|to submit a request|industry[- ]standard|cookies? (?:is|are) (?:a |an )?(?:small|text|piece|tiny|alphanumeric))\b/i,
);
const PIXEL = new Cued(/\b(?:beacons?|pixels?|gifs?|web bugs?|image tags?)\b/i);
const REACH = new Cued(
  /\b(?:contact|write to|reach|e-?mail|call|notify|telephone) us\b|\bcontact (?:information|details):|\bby (?:e-?mail|phone|post|mail|telephone)\b/i,
);

/** Says what a word means, not what is got. */
const DEFINES = new Cued(
  /^[\W\d]{0,8}(?:(?:in|for|as used in|under) [^,"']{0,80}, )?(?:the terms? )?["']?(?:(?:personal|personally|private|covered|sensitive|identifiable|identifying|confidential|non-public|protected|non-personal) ){1,3}(?:and \w{2,12} )?(?:data|information)["']?(?: \([^()]{0,60}\))?,? (?:means|refers? to|is defined as|shall mean|is (?:any |all |defined as )?(?:data|information)|are (?:any |all )?(?:data|information)|(?<=["'] )includes?)\b(?!.{0,400}\bwe (?:\w{2,12} )?(?:collect|gather|obtain|ask|process|store|use)\b)/i,
);
/** Says what the policy is about. */
const INTRODUCES = new Cued(
  /^(?:(?:in|with|through) )?(?:this|our|the|these)(?: [\w&'.-]{1,20}){0,4} (?:polic(?:y|ies)|notice|statement)(?: \([^()]{0,80}\))?,? (?:(?:also|only|will|and) )?(?:describes?|explains?|covers?|sets? (?:out|forth)|tells?|informs?|applies|is (?:intended|designed|meant|to|about)|outlines?|details?|discloses?|governs?|provides?|gives?)\b(?!.{0,400}(?:\bsuch as\b|\bincluding\b|e\.g\.|:(?: |$)))/i,
);
/** Leaves no doubt that data is got; such a sentence is the better proof. */
const GETS = new Cued(
  /\b(?:collect(?:s|ed|ing)?|gather(?:s|ed)?|obtain(?:s|ed)?|receives?|records?|logs?|logged|captures?|asks? (?:you )?for|requires?|you (?:may |can )?(?:provide|submit|enter|give)|include|includes|including|such as|consists? of)\b/i,
);

/** A sentence that denies its data so often need not be read on. */
const MOST_PLACES = 8;
/** Nothing else is so common: most sentences speak of no data. */
const NO_TYPES: readonly DataType[] = [];

/** For each sentence the types of data that it speaks of, whatever happens to them; none from a denial. */
export function typesOfEach(sentences: readonly Sentence[], policy: PolicyText): (readonly DataType[])[] {
  const denied = deniedRows(policy);
  return sentences.map((sentence) => (denied.has(sentence.block) ? NO_TYPES : typesNamedIn(sentence)));
}

/**
 * The types of data that a policy says are collected.
 *
 * Shape:  sentences, the types that each speaks of → types, each once; the sentence that says it most clearly is the
 *         first of its evidence.
 */
export function findDataTypes(
  sentences: readonly Sentence[],
  named: readonly (readonly DataType[])[],
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
    if (words === undefined || types.at(-1) === words.type || !isSaid(words, plain)) continue;
    if (words.type !== 'photos' || !PIXEL.test(plain)) types = [...types, words.type];
  }
  if (types.length === 0) return types;
  const isDenied = lead !== undefined && isDeniedData(lead.plain, lead.plain.length, lead.plain.length);
  const isAside =
    OTHERS.test(plain) || DEFINES.test(plain) || INTRODUCES.test(plain) || REACH.test(plain) || ASIDE.test(plain);
  return isDenied || isAside ? NO_TYPES : types;
}

/** Whether a text names data of a type at any place, as data that somebody gets. */
function isSaid({ type, pattern }: (typeof WORDS)[number], text: string): boolean {
  pattern.lastIndex = 0;
  let others: readonly Span[] | undefined;
  for (let count = 0; count < MOST_PLACES; count++) {
    const match = pattern.exec(text);
    if (match === null) return false;
    const start = match.index;
    const end = start + match[0].length;
    others ??= otherThings(type, text);
    const isOther = others.some((other) => other.start < end && other.end > start);
    if (!isOther && !isDeniedData(text, start, end)) return true;
  }
  return false;
}
