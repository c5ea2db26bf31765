/** What sites call their policies in one language. Beginnings of words, any case, with their accents. */
export interface NameWords {
  /** The document, by its full name. */
  readonly policy: readonly string[];
  /** What it is about: a link's name where it stands alone, a subject where it does not. */
  readonly privacy: readonly string[];
  readonly cookie: readonly string[];
}

/** Words that tell other pages from policies, and policies from each other. */
export interface AroundWords {
  /** Where one chooses something. */
  readonly settings: readonly string[];
  readonly terms: readonly string[];
  /** Pages that may list the legal texts. */
  readonly legal: readonly string[];
  readonly jobs: readonly string[];
  /** Policies for some people, places or products only. */
  readonly narrow: readonly string[];
  /** Names of folders in which articles lie. */
  readonly article: readonly string[];
  /** Notices that the law of an American state asks for. */
  readonly state?: readonly string[];
  /** Refusals of sale. */
  readonly sell?: readonly string[];
  /** What introduces another company's service. */
  readonly provider?: readonly string[];
  /** What introduces the speaker's own policy. */
  readonly ours?: readonly string[];
}
