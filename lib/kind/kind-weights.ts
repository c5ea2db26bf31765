/**
 * Weights of `FEATURES`, in their order; the last is the constant. Written by `npm run train:kind`.
 *
 * Source: learned from 719 English, French and German texts, policies and others; they hold no words of them.
 */
export const KIND_WEIGHTS: readonly number[] = [
  0.769, // density title
  0.458, // density data
  1.258, // density collect
  0.491, // density process
  0.194, // density share
  0.198, // density rights
  0.44, // density controller
  0.31, // density consent
  0.604, // density keep
  0.678, // density secure
  0.098, // density cookies
  -0.761, // density law
  0.001, // density voice
  -0.473, // density terms
  -0.874, // density news
  0.501, // distinct title
  0.497, // distinct data
  0.813, // distinct collect
  0.175, // distinct process
  0.19, // distinct share
  0.031, // distinct rights
  0.508, // distinct controller
  0.022, // distinct consent
  0.16, // distinct keep
  0.011, // distinct secure
  0.532, // distinct cookies
  0.237, // distinct law
  0.118, // distinct voice
  -0.561, // distinct terms
  -0.791, // distinct news
  1.584, // dense share
  0.324, // dense count
  -2.653, // contract share
  0.137, // passage practices
  0.281, // passage data
  0.059, // passage words
  -0.032, // passage voice
  0.114, // passage terms
  0.822, // opening policy
  -0.943, // opening terms
  -4.369, // constant
];
