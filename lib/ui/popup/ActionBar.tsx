import { WORDING } from '../../strings/strings.ts';
import { Icon } from '../parts/Icon.tsx';
import { OutLink } from '../parts/OutLink.tsx';
import type { PopupActions } from './popup-actions.ts';

interface Props extends Pick<PopupActions, 'onOpenPanel' | 'onLeave'> {
  /** `null` for a pasted text: nothing to open. */
  readonly policyUrl: string | null;
}

/** What to do with a report: look at its sentences, or at the policy itself. */
export function ActionBar({ policyUrl, onOpenPanel, onLeave }: Props) {
  return (
    <div class="action-bar">
      <button class="button" data-kind="primary" type="button" onClick={() => onOpenPanel(null)}>
        <Icon name="panel" />
        {WORDING.ui.actions['open-side-panel']}
      </button>
      {policyUrl !== null && (
        <OutLink href={policyUrl} onFollow={onLeave}>
          {WORDING.ui.actions['view-policy']}
        </OutLink>
      )}
    </div>
  );
}
