import type { Choice } from '../../job/tab-state.ts';
import { WORDING } from '../../strings/strings.ts';
import { shortAddress } from '../words/address.ts';

interface Props {
  readonly choices: readonly Choice[];
  readonly onChoose: (url: string) => void;
}

/** Pages that may hold the policy, to choose from. */
export function Candidates({ choices, onChoose }: Props) {
  const { label } = WORDING.ui.candidates;
  const { choose } = WORDING.states['several-policies'].actions;
  return (
    <ul class="candidates" aria-label={label}>
      {choices.map(({ url, text }) => (
        <li class="candidate" key={url}>
          <span class="candidate-name">
            <bdi>{text}</bdi>
          </span>
          <span class="candidate-address">
            <bdi>{shortAddress(url)}</bdi>
          </span>
          <button
            class="button"
            data-size="sm"
            type="button"
            aria-label={`${choose}: ${text}`}
            onClick={() => onChoose(url)}
          >
            {choose}
          </button>
        </li>
      ))}
    </ul>
  );
}
