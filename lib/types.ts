import type { QuestionId, Value } from './questions.ts';

/** A half-open stretch of a text. Units: UTF-16 units. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

export const BLOCK_KINDS = ['heading', 'paragraph', 'list-item', 'table-row', 'term', 'description'] as const;
export type BlockKind = (typeof BLOCK_KINDS)[number];

/** One block of a policy: a paragraph, a list item, a table row, a heading. Offsets into `PolicyText.text`. */
export interface Block extends Span {
  readonly kind: BlockKind;
  /** Titles of the sections it lies in, outermost first. A heading's own title is the last. */
  readonly section: readonly string[];
  /** Heading level 1 to 6, or the depth of the list (1 outermost); absent elsewhere. */
  readonly level?: number;
  /** Index in `blocks` of the block whose last sentence introduces this list or table ("We share data with:"). */
  readonly lead?: number;
  /** Column heads of a table row, in order. */
  readonly columns?: readonly string[];
}

/** A link of a policy: the span of its words in `PolicyText.text`, and the absolute address it leads to (http, https, mailto). */
export interface PolicyLink extends Span {
  readonly url: string;
}

/** A policy as text. `text` is its blocks joined by one line feed; every block is `text.slice(start, end)`. */
export interface PolicyText {
  readonly title: string;
  /** `lang` attribute or metadata as the page gives it; `null` when it gives none. Not yet checked against the text. */
  readonly declaredLanguage: string | null;
  readonly text: string;
  readonly blocks: readonly Block[];
  /** In reading order, for contact forms among the facts; absent where the source has no links. */
  readonly links?: readonly PolicyLink[];
  readonly warnings: readonly Warning[];
}

/** A sentence or list item of a policy, with what it needs to be understood. */
export interface Sentence extends Span {
  /** Exactly `text.slice(start, end)` of the policy. */
  readonly text: string;
  /** For matching only: NFKC, straight quotes, no invisible characters, white space folded. Never shown. */
  readonly plain: string;
  readonly kind: BlockKind;
  readonly section: readonly string[];
  /** The sentence that introduces the list this one stands in; outer leads joined before inner ones are not. */
  readonly lead?: Sentence;
  /** Index of its block. */
  readonly block: number;
  /** It stands in a row of a table that answers its category with no. */
  readonly refused?: true;
}

export type Severity = 'good' | 'neutral' | 'bad';
export type EvidenceRole = 'states' | 'introduces';

export interface Quote extends Span {
  readonly quote: string;
  readonly section: readonly string[];
}

export interface Evidence extends Quote {
  readonly value: Value;
  readonly role: EvidenceRole;
}

export interface Answer {
  readonly value: Value;
  /** Probability that the value is right, 0 to 1, calibrated. */
  readonly confidence: number;
  readonly conflict: boolean;
  /** The good value that was too unsure to give; `null` otherwise. */
  readonly withheld: Value | null;
  /** The first piece supports the answer. Empty only where the value is `silent` and nothing was withheld. */
  readonly evidence: readonly Evidence[];
  /** Every value with a probability of at least 0.1: what the score's range is made of. */
  readonly possible: readonly Value[];
}

export type Answers = Readonly<Record<QuestionId, Answer>>;

export type DataType =
  | 'name'
  | 'email'
  | 'phone'
  | 'postal-address'
  | 'payment'
  | 'birth-date'
  | 'government-id'
  | 'ip-address'
  | 'device'
  | 'usage'
  | 'location'
  | 'contacts'
  | 'content'
  | 'photos'
  | 'biometric'
  | 'health'
  | 'demographics'
  | 'employment';
export type Law = 'GDPR' | 'UK-GDPR' | 'CCPA' | 'COPPA' | 'LGPD' | 'PIPEDA' | 'HIPAA' | 'FERPA' | 'ePrivacy';

export interface Fact<T> {
  readonly value: T;
  readonly evidence: readonly Quote[];
}
export interface RetentionPeriod extends Fact<string> {
  /** What the period applies to, in the policy's words; empty where the sentence does not say. */
  readonly appliesTo: string;
}
export interface ThirdParty extends Fact<string> {
  /** What the company gets, in the policy's words; empty where the sentence does not say. */
  readonly receives: string;
}

/** Facts, each with its sentence. Dates and durations are ISO 8601. */
export interface Facts {
  readonly updated: Fact<string> | null;
  readonly retentionPeriods: readonly RetentionPeriod[];
  readonly minimumAge: Fact<number> | null;
  readonly contacts: readonly Fact<string>[];
  readonly dataTypes: readonly Fact<DataType>[];
  readonly thirdParties: readonly ThirdParty[];
  readonly laws: readonly Fact<Law>[];
  readonly ledger: readonly LedgerRow[];
}

/** One row of the data ledger, as far as the text says it; every cell has its sentence. */
export interface LedgerRow {
  readonly dataType: DataType;
  readonly evidence: readonly Quote[];
  readonly purposes: readonly Fact<string>[];
  readonly recipients: readonly Fact<string>[];
  readonly kept: readonly Fact<string>[];
}

/** The twelve topics of the OPP-115 benchmark, in its order. */
export const TOPICS = [
  'first-party-collection',
  'third-party-sharing',
  'access-edit-delete',
  'retention',
  'security',
  'specific-audiences',
  'do-not-track',
  'policy-change',
  'choice-control',
  'introductory',
  'not-covered',
  'contact',
] as const;
export type Topic = (typeof TOPICS)[number];

export interface Clause extends Quote {
  readonly topics: readonly Topic[];
  readonly answers: Readonly<Partial<Record<QuestionId, Value>>>;
  readonly severity: Severity;
}

export type PolicyKind = 'privacy-policy' | 'supplement' | 'cookie-policy' | 'product-policy';
export type Grade = 'A' | 'B' | 'C' | 'D' | 'E';

export interface Warning {
  readonly code: string;
  readonly message: string;
}

export interface PolicyDocument extends Span {
  readonly url: string | null;
  readonly title: string;
  readonly sha256: string;
  readonly complete: boolean;
  readonly error?: Warning;
}

interface ReportHead {
  readonly version: 1;
  readonly file?: string;
  readonly url: string | null;
  readonly title: string;
  /** BCP 47, of the text. */
  readonly language: string;
  readonly words: number;
  readonly documents: readonly PolicyDocument[];
  readonly text?: string;
  readonly warnings: readonly Warning[];
  readonly elapsedMs: number;
}

/** The page is not a privacy policy. */
export interface NotPolicyReport extends ReportHead {
  readonly isPolicy: false;
}
/** A policy, but too short to judge or in a language that is not supported: facts, no score. */
export interface UnscoredReport extends ReportHead {
  readonly isPolicy: true;
  readonly kind: PolicyKind;
  readonly reason: 'too-short' | 'language';
  readonly facts: Partial<Facts>;
}
export interface ScoredReport extends ReportHead {
  readonly isPolicy: true;
  readonly kind: PolicyKind;
  readonly score: number;
  readonly scoreRange: readonly [number, number];
  readonly grade: Grade;
  readonly answers: Answers;
  readonly facts: Facts;
  readonly summary: readonly string[];
  readonly clauses: readonly Clause[];
}
export type Report = NotPolicyReport | UnscoredReport | ScoredReport;
