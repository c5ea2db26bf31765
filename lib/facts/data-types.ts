import { Cued } from '../text/cued.ts';
import type { DataType, Fact, Sentence } from '../types.ts';
import DATA_TYPE_WORDS from './data-type-words.ts';
import { factOf, mergeFacts } from './fact.ts';

// keys are closed by the table's type
const TYPES = (Object.entries(DATA_TYPE_WORDS) as [DataType, RegExp][]).map(
  ([type, says]) => [type, new Cued(says)] as const,
);

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

/**
 * The types of data that a policy says are collected.
 *
 * Shape:  each once; the sentence that says it most clearly is the first of its evidence.
 */
export function findDataTypes(sentences: readonly Sentence[]): Fact<DataType>[] {
  const found = sentences
    .map((sentence) => ({ sentence, types: typesIn(sentence) }))
    .filter(({ types }) => types.length > 0);
  const isClear = ({ plain, lead }: Sentence): boolean => GETS.test(plain) || GETS.test(lead?.plain ?? '');
  const clear = new Set(found.filter(({ sentence }) => isClear(sentence)));
  const rest = found.filter((one) => !clear.has(one));
  const facts = [...clear, ...rest].flatMap(({ sentence, types }) => types.map((type) => factOf(type, sentence)));
  return mergeFacts(facts, ({ value }) => value);
}

/** The types of data that one sentence says are collected; none from a denial. */
export function typesIn(sentence: Sentence): DataType[] {
  const title = sentence.section.at(-1) ?? '';
  const collects = [sentence.plain, sentence.lead?.plain ?? '', title].some((text) => COLLECTS.test(text));
  return collects ? typesNamedIn(sentence) : [];
}

/** The types of data that one sentence speaks of, whatever happens to them; none from a denial. */
export function typesNamedIn(sentence: Sentence): DataType[] {
  const known = named.get(sentence);
  if (known !== undefined) return known;
  const types = readTypes(sentence);
  named.set(sentence, types);
  return types;
}

/** Asked for twice: by the types and by the ledger. */
const named = new WeakMap<Sentence, DataType[]>();

function readTypes({ plain, lead, kind }: Sentence): DataType[] {
  const types: DataType[] = [];
  if (kind === 'heading' || NOT.test(plain) || (lead && NOT.test(lead.plain)) || REACH.test(plain) || ASIDE.test(plain))
    return types;
  for (const [type, says] of TYPES) {
    if (says.test(plain) && !(type === 'photos' && PIXEL.test(plain))) types.push(type);
  }
  return types;
}
