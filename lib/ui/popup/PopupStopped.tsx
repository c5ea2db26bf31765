import { WORDING } from '../../strings/strings.ts';
import { DeviceNote } from '../parts/DeviceNote.tsx';
import { SiteHeader } from '../parts/SiteHeader.tsx';
import { StoppedMessage } from '../parts/StoppedMessage.tsx';
import { shortAddress } from '../words/address.ts';
import type { StoppedState } from '../words/state-for.ts';
import type { PopupActions } from './popup-actions.ts';

interface Props {
  readonly state: StoppedState;
  readonly actions: PopupActions;
}

/** A state without a report: what happened, and what to do next. */
export function PopupStopped({ state, actions }: Props) {
  const { host, policyUrl } = state;
  return (
    <main class="popup">
      <SiteHeader
        host={host}
        meta={policyUrl === null ? WORDING.ui.tagline : shortAddress(policyUrl)}
        onOpenSettings={actions.onOpenSettings}
      />
      <div class="popup-body">
        <StoppedMessage state={state} {...actions}>
          {state.code !== 'browser-page' && (
            <button class="button" data-kind="quiet" type="button" onClick={() => actions.onOpenPanel(null)}>
              {WORDING.ui.given.open}
            </button>
          )}
        </StoppedMessage>
      </div>
      <DeviceNote text={WORDING.ui.notes.stopped} />
    </main>
  );
}
