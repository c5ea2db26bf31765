import { detect } from 'tinyld/light';
import { plainText } from './normalize.ts';

/** How much of a text is looked at, from how many places. Units: UTF-16 units. */
const SAMPLE_LENGTH = 700;
const SAMPLES = 4;
const MIN_LETTERS = 20;

/** Words that stand in every English text and in few others; in prose they are a fifth of all words. */
const ENGLISH = new Set('the and you your our that this with are from any which their have not'.split(' '));
const LONGEST = Math.max(...Array.from(ENGLISH, ({ length }) => length));
/** With this share of them a text is English, whatever its names and addresses look like. */
const ENGLISH_SHARE = 0.12;
/** With this share a stretch is English where another one is: menus and lists of names have few of them. */
const BESIDE_ENGLISH = 0.06;

/** The language of a text, BCP 47; `und` if it has too few letters or is not told apart. */
export function detectLanguage(text: string): string {
  const read = samplesOf(text)
    .map(readSample)
    .filter(({ letters }) => letters >= MIN_LETTERS);
  const least = read.some(({ english }) => english >= ENGLISH_SHARE) ? BESIDE_ENGLISH : ENGLISH_SHARE;
  const samples = read.map((sample) => ({ ...sample, isEnglish: sample.english >= least }));
  const half = samples.reduce((sum, { letters }) => sum + letters, 0) / 2;
  const votes = new Map<string, number>();
  // English is told at a glance: where it has more than half, nobody asks for the rest
  for (const { plain, letters, isEnglish } of samples.sort((a, b) => Number(b.isEnglish) - Number(a.isEnglish))) {
    const language = isEnglish ? 'en' : detect(plain.toLowerCase());
    if (language === '') continue;
    const sum = (votes.get(language) ?? 0) + letters;
    if (sum > half) return language;
    votes.set(language, sum);
  }
  const [best] = [...votes].sort((a, b) => b[1] - a[1]);
  return best?.[0] ?? 'und';
}

/** A stretch of a text. */
interface Sample {
  readonly plain: string;
  readonly letters: number;
  /** Share of its words that are common English ones. */
  readonly english: number;
}

function readSample(text: string): Sample {
  const plain = plainText(text).replace(/https?:\S+|\S+@\S+/g, ' ');
  const words = plain.match(/\p{L}+/gu) ?? [];
  const letters = words.reduce((sum, { length }) => sum + length, 0);
  return { plain, letters, english: englishShare(words) };
}

function englishShare(words: readonly string[]): number {
  const common = words.filter((word) => word.length <= LONGEST && ENGLISH.has(word.toLowerCase()));
  return common.length / Math.max(1, words.length);
}

/** Stretches of the text, evenly spread, so that a long one costs no more than a short one. */
function samplesOf(text: string): string[] {
  if (text.length <= SAMPLE_LENGTH * SAMPLES) return [text];
  const step = Math.floor((text.length - SAMPLE_LENGTH) / (SAMPLES - 1));
  return Array.from({ length: SAMPLES }, (_, i) => text.slice(i * step, i * step + SAMPLE_LENGTH));
}
