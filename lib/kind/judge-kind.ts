import type { PolicyKind } from '../types.ts';
import { FEATURES, kindFeatures, type KindInput, PRACTICES } from './kind-features.ts';
import { KIND_WEIGHTS } from './kind-weights.ts';
import { isPolicyName, nameKind, namesPolicy } from './name-kind.ts';

export interface KindJudgement {
  readonly isPolicy: boolean;
  /** Which policy it is; means nothing where `isPolicy` is false. */
  readonly kind: PolicyKind;
  /** How sure it is, 0.5 to 1. */
  readonly confidence: number;
}

/** A banner names fewer of the things that policies tell: it has to name three of them in so few characters. */
const LEAST_PRACTICES = 3;
const BANNER = 900;
/** A short policy names fewer things, and a short text of another kind hardly any. Units: UTF-16 units, about 400 words. */
const SHORT = 2500;

/**
 * Whether a text is a privacy policy, and of which kind, in any of the languages of `words/`.
 *
 * Shape:  the whole text, with menus or without. Terms, articles, help pages, banners, walls and shells are no policies.
 * Fails:  never. An empty text is no policy.
 */
export function judgeKind(input: KindInput): KindJudgement {
  const features = kindFeatures(input);
  const kind = nameKind(input);
  const probability = policyProbability(features);
  const isPolicy = tellsPractices(input, features) && probability >= thresholdFor(input, kind, features);
  return { isPolicy, kind, confidence: Math.max(0.5, isPolicy ? probability : 1 - probability) };
}

function policyProbability(features: readonly number[]): number {
  const constant = KIND_WEIGHTS[FEATURES.length] ?? 0;
  const sum = FEATURES.reduce((z, _, j) => z + (features[j] ?? 0) * (KIND_WEIGHTS[j] ?? 0), constant);
  return 1 / (1 + Math.exp(-sum));
}

function tellsPractices({ text }: KindInput, features: readonly number[]): boolean {
  return text.length > BANNER || practicesIn(features) >= LEAST_PRACTICES;
}

function practicesIn(features: readonly number[]): number {
  return PRACTICES.filter((concept) => valueOf(features, `distinct ${concept}`) > 0).length;
}

/**
 * A text that names itself a policy needs less: a shop's shipping rules may end with four sentences of privacy. It has
 * to speak of data and tell practices all the same, which a page that is missing does not.
 */
function thresholdFor({ title, text, language }: KindInput, kind: PolicyKind, features: readonly number[]): number {
  if (kind === 'cookie-policy') return 0.2;
  const speaksOfData = valueOf(features, 'passage data') >= Math.log1p(2);
  if (isPolicyName(title) && speaksOfData && practicesIn(features) >= 2) return 0.12;
  if (/^en\b/i.test(language)) return text.length <= SHORT ? 0.15 : 0.35; // it has the most words: its texts stand further apart
  if (namesPolicy(title)) return 0.3;
  return namesPolicy(text.slice(0, 100).split('\n', 1)[0] ?? '') ? 0.4 : 0.5;
}

function valueOf(features: readonly number[], name: string): number {
  return features[FEATURES.indexOf(name)] ?? 0;
}
