/**
 * Weights of `FEATURES`, in their order; the last is the constant. Written by `npm run train:kind`.
 *
 * Source: learned from 717 English, French and German texts, policies and others; they hold no words of them.
 */
export const KIND_WEIGHTS: readonly number[] = [
  0.796, // density title
  0.496, // density data
  1.354, // density collect
  0.335, // density process
  0.319, // density share
  0.434, // density rights
  0.542, // density controller
  -0.184, // density consent
  0.585, // density keep
  0.846, // density secure
  0.064, // density cookies
  -0.815, // density law
  0.068, // density voice
  -0.624, // density terms
  -0.643, // density news
  0.334, // distinct title
  0.697, // distinct data
  0.821, // distinct collect
  -0.057, // distinct process
  0.275, // distinct share
  0.069, // distinct rights
  0.65, // distinct controller
  -0.072, // distinct consent
  0.122, // distinct keep
  0.134, // distinct secure
  0.72, // distinct cookies
  0.268, // distinct law
  0.073, // distinct voice
  -0.61, // distinct terms
  -0.675, // distinct news
  1.724, // dense share
  0.296, // dense count
  -2.62, // contract share
  0.222, // passage practices
  0.281, // passage data
  0.046, // passage words
  0.063, // passage voice
  -0.054, // passage terms
  0.752, // opening policy
  -0.687, // opening terms
  -4.562, // constant
];
