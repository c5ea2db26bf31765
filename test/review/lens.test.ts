import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Place, PLACES, placesOf } from '../../lib/review/audience.ts';
import { reviewedAnswers } from '../../lib/review/adjust.ts';
import { ANYONE, isFor, throughLens } from '../../lib/review/lens.ts';
import { NO_REVIEW, type Review } from '../../lib/review/review.ts';
import { type Score, scoreAnswers } from '../../lib/score/score.ts';
import type { Answers, Evidence } from '../../lib/types.ts';
import { answersWith } from '../fixtures/report.ts';

/** The score as a person sees it. */
const reviewedScore = (answers: Answers, review: Review): Score =>
  scoreAnswers(reviewedAnswers(answers, review), review.weights);

const AUDIENCES = [
  { name: 'everybody', quote: 'You can ask us to delete your data.', section: ['Your rights'], places: [] },
  {
    name: 'people of the place that it names',
    quote: 'If you live in the European Union, you can ask us to delete your data.',
    section: ['Your rights'],
    places: ['eea'],
  },
  {
    name: 'people of the place of its section',
    quote: 'You can ask us to delete your data.',
    section: ['Your rights', 'Notice for California residents'],
    places: ['california'],
  },
  {
    name: 'people of the place of a section in capitals',
    quote: 'You can ask us to delete your data.',
    section: ['EUROPEAN RESIDENTS: YOUR RIGHTS'],
    places: ['eea'],
  },
  {
    name: 'people of a place that it names as a title would',
    quote: 'If you are a European Resident, you may ask for deletion.',
    section: ['Notice for California residents'],
    places: ['eea'],
  },
  {
    name: 'everybody, where capitals make "us" look like a place',
    quote: 'You can ask us to delete your data.',
    section: ['CONTACT US'],
    places: [],
  },
  {
    name: 'people of several places',
    quote: 'Residents of Brazil and Canada may ask for deletion.',
    section: [],
    places: ['brazil', 'canada'],
  },
  {
    name: 'everybody, where it opens its offer to all places',
    quote: 'Wherever you live, you have the rights that the GDPR gives.',
    section: ['Rights in the EU'],
    places: [],
  },
  {
    name: 'everybody, where a word only looks like a place',
    quote: 'Contact us to delete your data.',
    section: ['How to reach us'],
    places: [],
  },
];

describe('placesOf', () => {
  test.each(AUDIENCES)('confines a statement to $name', ({ quote, section, places }) => {
    expect(placesOf({ quote, section })).toEqual(places);
  });
});

function offer(...sentences: readonly { readonly quote: string; readonly section?: readonly string[] }[]) {
  const evidence = sentences.map(({ quote, section = [] }, at): Evidence => ({
    ...{ quote, section, start: at, end: at + 1 },
    ...{ value: 'limited', role: 'states' },
  }));
  return answersWith({ deletion: { value: 'limited', evidence } });
}

const OFFERS: Readonly<Partial<Record<Place, string>>> = {
  eea: 'Residents of the EU may have their data deleted.',
  california: 'Californians may have their data deleted.',
  brazil: 'Under the LGPD you may have your data deleted.',
};

describe('throughLens', () => {
  test.each(PLACES)('a right counts for a person in %s exactly when it is offered there', (place) => {
    for (const [offered, quote] of Object.entries(OFFERS)) {
      const { deletion } = throughLens(offer({ quote }), { place, age: 'adult' });
      const mine = place === offered || (place === 'uk' && offered === 'eea');
      expect(deletion.value).toBe(place === 'anywhere' ? 'limited' : mine ? 'anyone' : 'silent');
    }
  });

  test('a right limited to some data stays limited for everybody', () => {
    const answers = offer({ quote: 'You may delete some of your data.' });
    expect(PLACES.map((place) => throughLens(answers, { place, age: 'adult' }).deletion.value)).toEqual(
      PLACES.map(() => 'limited'),
    );
  });

  test('a right offered to all is the same under every lens', () => {
    const answers = answersWith({ deletion: { value: 'anyone' }, access: { value: 'anyone' } });
    for (const place of PLACES) expect(throughLens(answers, { place, age: 'child' })).toEqual(answers);
  });

  test('the same policy under two lenses has two scores', () => {
    const answers = offer({ quote: OFFERS.eea ?? '' });
    const score = (place: Place) => reviewedScore(answers, { ...NO_REVIEW, lens: { place, age: 'adult' } }).score;
    expect(score('eea')).toBeGreaterThan(score('canada'));
    expect(score('anywhere')).toBe(reviewedScore(answers, NO_REVIEW).score);
  });

  test('sentences for the person come first, each list item below its introduction', () => {
    const [eea, lead, item] = ['Residents of the EU may ask for it.', 'Californians may:', 'have data deleted.'].map(
      (quote, at): Evidence => ({
        ...{ quote, section: at === 2 ? ['California'] : [], start: at, end: at + 1 },
        ...{ value: 'limited', role: at === 1 ? 'introduces' : 'states' },
      }),
    );
    if (!eea || !lead || !item) throw new Error('three sentences');
    const answers = answersWith({ deletion: { value: 'limited', evidence: [eea, lead, item] } });
    const through = (place: Place) => throughLens(answers, { place, age: 'adult' }).deletion.evidence;
    expect(through('california')).toEqual([lead, item, eea]);
    expect(through('eea')).toEqual([eea, lead, item]);
  });

  test('what is said to parents is for children only', () => {
    const quote = { quote: 'Parents may ask us to delete the data of their child.', section: ['Children'] };
    expect(isFor(quote, { place: 'eea', age: 'adult' })).toBe(false);
    expect(isFor(quote, { place: 'eea', age: 'child' })).toBe(true);
    expect(isFor(quote, ANYONE)).toBe(true);
  });
});

/** An offer, and for whom it is. */
const SPOKEN = [
  { quote: 'Residents of the EU may have their data deleted.', places: ['eea', 'uk'], ages: ['adult', 'child'] },
  { quote: 'People in the United Kingdom may have their data deleted.', places: ['uk'], ages: ['adult', 'child'] },
  { quote: 'Californians may have their data deleted.', places: ['california'], ages: ['adult', 'child'] },
  { quote: 'Residents of the United States may ask for it.', places: ['us', 'california'], ages: ['adult', 'child'] },
  { quote: 'Under the LGPD you may have your data deleted.', places: ['brazil'], ages: ['adult', 'child'] },
  { quote: 'People in Canada may have their data deleted.', places: ['canada'], ages: ['adult', 'child'] },
  { quote: 'A parent may have the data of your child deleted.', places: PLACES, ages: ['child'] },
] as const satisfies readonly {
  readonly quote: string;
  readonly places: readonly Place[];
  readonly ages: readonly string[];
}[];

test('of any offers, a right counts exactly when one of them is made to that person', () => {
  const offers = fc.uniqueArray(fc.constantFrom(...SPOKEN), { minLength: 1 });
  const place = fc.constantFrom(...PLACES.filter((one) => one !== 'anywhere'));
  fc.assert(
    fc.property(offers, place, fc.constantFrom('adult' as const, 'child' as const), (made, home, age) => {
      const answers = offer(...made);
      const { deletion } = throughLens(answers, { place: home, age });
      const mine = made.some(
        ({ places, ages }) => (places as readonly Place[]).includes(home) && (ages as readonly string[]).includes(age),
      );
      expect(deletion.value).toBe(mine ? 'anyone' : 'silent');
      const without = reviewedScore(answersWith({ deletion: { value: 'silent' } }), NO_REVIEW).score;
      const { score } = reviewedScore(answers, { ...NO_REVIEW, lens: { place: home, age } });
      expect(score > without).toBe(mine);
    }),
    { numRuns: 1000, seed: 7 },
  );
});
