import { type Look, lookWord } from '../words/severity-look.ts';
import { SeverityIcon } from './SeverityIcon.tsx';

/** Severity as icon and word together. */
export function Severity({ look }: { readonly look: Look }) {
  return (
    <span class="severity" data-severity={look}>
      <SeverityIcon look={look} />
      {lookWord(look)}
    </span>
  );
}
