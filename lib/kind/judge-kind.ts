import type { PolicyKind } from '../types.ts';
import { FEATURES, PRACTICES, kindFeatures, type KindInput } from './kind-features.ts';
import { KIND_WEIGHTS } from './kind-weights.ts';
import { nameKind, namesPolicy } from './name-kind.ts';

export interface KindJudgement {
  readonly isPolicy: boolean;
  /** Which policy it is; means nothing where `isPolicy` is false. */
  readonly kind: PolicyKind;
  /** Probability of `isPolicy`'s value, 0.5 to 1. */
  readonly confidence: number;
}

/** A banner names fewer of the things that policies tell: it has to name three of them in so few characters. */
const LEAST_PRACTICES = 3;
const BANNER = 900;

/**
 * Whether a text is a privacy policy, and of which kind, in any of the languages of `words/`.
 *
 * Shape:  the whole text, with menus or without. Terms, articles, help pages, banners, walls and shells are no policies.
 * Fails:  never. An empty text is no policy.
 */
export function judgeKind(input: KindInput): KindJudgement {
  const features = kindFeatures(input);
  const sum = FEATURES.reduce(
    (z, _, j) => z + (features[j] ?? 0) * (KIND_WEIGHTS[j] ?? 0),
    KIND_WEIGHTS[FEATURES.length] ?? 0,
  );
  const probability = 1 / (1 + Math.exp(-sum));
  const kind = nameKind(input);
  const practices = PRACTICES.filter((concept) => (features[FEATURES.indexOf(`distinct ${concept}`)] ?? 0) > 0).length;
  const isPolicy =
    (practices >= LEAST_PRACTICES || input.text.length > BANNER) && probability >= thresholdFor(input, kind);
  return { isPolicy, kind, confidence: isPolicy ? Math.max(0.5, probability) : 1 - probability };
}

/** A text that names itself a policy needs less: a shop's shipping rules may end with four sentences of privacy. */
function thresholdFor({ title, text }: KindInput, kind: PolicyKind): number {
  if (kind === 'cookie-policy') return 0.2;
  const firstLine = text.slice(0, 100).split('\n', 1)[0] ?? '';
  return namesPolicy(title) ? 0.3 : namesPolicy(firstLine) ? 0.4 : 0.5;
}
