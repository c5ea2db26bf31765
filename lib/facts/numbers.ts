/** Number words of periods and ages, and what they are worth. "a" and "an" are one: "a month". */
const WORDS: Readonly<Record<string, number>> = {
  a: 1,
  an: 1,
  one: 1,
  two: 2,
  three: 3,
  four: 4,
  five: 5,
  six: 6,
  seven: 7,
  eight: 8,
  nine: 9,
  ten: 10,
  eleven: 11,
  twelve: 12,
  thirteen: 13,
  fourteen: 14,
  fifteen: 15,
  sixteen: 16,
  seventeen: 17,
  eighteen: 18,
  nineteen: 19,
  twenty: 20,
  thirty: 30,
  forty: 40,
  fifty: 50,
  sixty: 60,
  seventy: 70,
  eighty: 80,
  ninety: 90,
  hundred: 100,
};

const UNITS = 'one|two|three|four|five|six|seven|eight|nine';
const TENS = 'twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety';

/** Source of a pattern for a number in digits or words, "thirty (30)" and "(30)" among them; no groups that capture. */
export const NUMBER = `(?:(?:(?:one |an? )?hundred(?: and)?(?: (?:${TENS}))?|(?:${TENS})(?:[- ](?:${UNITS}))?|[a-z]{3,9}teen|ten|eleven|twelve|${UNITS}|an?)(?: ?\\(\\d{1,4}\\))?|\\(?\\d{1,4}\\)?(?: ?\\([a-z -]{3,20}\\))?)`;

/**
 * The worth of a number as policies write it.
 *
 * Shape:  "30", "(30)", "thirty (30)", "twenty-four", "one hundred and eighty" → a number. Digits win over words.
 * Fails:  never; `null` for what is no number.
 */
export function readNumber(text: string): number | null {
  const digits = /\d{1,4}/.exec(text)?.[0];
  if (digits !== undefined) return Number(digits);
  let sum = 0;
  let known = false;
  for (const word of text.toLowerCase().split(/[^a-z]+/)) {
    const worth = WORDS[word];
    if (worth === undefined) continue;
    sum = worth === 100 ? Math.max(sum, 1) * 100 : sum + worth;
    known = true;
  }
  return known ? sum : null;
}
