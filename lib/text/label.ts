/** A label has no more words. */
const MOST_WORDS = 10;
const ASKS = /^(?:how|what|when|where|why|which|who|whether)\b/i;
/** Words that a statement has and the name of a topic has not. */
const STATES =
  /\b(?:we|you|they|it|is|are|was|were|be|been|may|might|can|could|will|would|shall|should|must|do|does|did|has|have|had|not|never)\b|n't\b/i;

/**
 * Whether a sentence only names what is told below it: "Transfers abroad:", "How we share your data:".
 *
 * Shape:  plain text. "We share your data with:" states something.
 */
export function isLabel(plain: string): boolean {
  if (!plain.endsWith(':')) return false;
  return plain.split(' ').length <= MOST_WORDS && (ASKS.test(plain) || !STATES.test(plain));
}
