import type { Answer, Evidence } from '../../types.ts';

/** A row in the popup shows no more sentences than this; the side panel shows all. */
const MOST = 2;

/**
 * The sentences that a row opens onto: the first that states the answer, with the one that introduces it where it is
 * a list item; of a contradiction, one of each side.
 */
export function shownEvidence(answer: Answer): Evidence[] {
  const states = answer.evidence.filter(({ role }) => role === 'states');
  if (answer.conflict) {
    const worse = states.find(({ value }) => value === answer.value);
    const better = states.find(({ value }) => value !== answer.value);
    return [worse, better].filter((one) => one !== undefined);
  }
  const first = states[0] ?? answer.evidence[0];
  if (first === undefined) return [];
  const lead = answer.evidence.filter(({ role, end }) => role === 'introduces' && end <= first.start).at(-1);
  return [lead, first].filter((one) => one !== undefined).slice(0, MOST);
}
