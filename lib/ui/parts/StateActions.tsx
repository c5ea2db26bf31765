import { fill, type StateCode, WORDING } from '../../strings/strings.ts';
import type { ActionId } from '../words/action-id.ts';
import { OutLink } from './OutLink.tsx';

/** Addresses that a state's links lead to. */
export interface ActionLinks {
  readonly host: string | null;
  readonly policyUrl: string | null;
}
export interface StateActionHandlers {
  readonly onAction: (action: ActionId) => void;
  readonly onLeave?: () => void;
}
interface Props extends StateActionHandlers {
  readonly code: StateCode;
  readonly values: Readonly<Record<string, string>>;
  readonly links: ActionLinks;
  /** Ids that something else of the view offers. */
  readonly without?: readonly ActionId[];
  /** No filled button: the view has its own. */
  readonly quiet?: boolean;
}

/** The buttons and links of a state; the first is the one to press. An action that leads nowhere here is left out. */
export function StateActions({ code, values, links, without = [], quiet = false, onAction, onLeave }: Props) {
  const entries = (Object.entries(WORDING.states[code].actions) as [ActionId, string][]).filter(
    ([action]) => !without.includes(action) && (!isLink(action) || addressOf(action, links) !== null),
  );
  if (entries.length === 0) return null;
  return (
    <div class="message-actions" data-row={quiet ? '' : undefined}>
      {entries.map(([action, label], index) => {
        const kind = index === 0 && !quiet ? 'primary' : undefined;
        const href = addressOf(action, links);
        const text = fill(label, values);
        return href !== null ? (
          <OutLink key={action} href={href} kind={kind} onFollow={onLeave}>
            {text}
          </OutLink>
        ) : (
          <button key={action} class="button" data-kind={kind} type="button" onClick={() => onAction(action)}>
            {text}
          </button>
        );
      })}
    </div>
  );
}

function isLink(action: ActionId): boolean {
  return action === 'open-policy' || action === 'open-page' || action === 'open-home';
}

function addressOf(action: ActionId, { host, policyUrl }: ActionLinks): string | null {
  if (action === 'open-home') return host === null ? null : `https://${host}/`;
  return isLink(action) ? policyUrl : null;
}
