import type { ComponentChildren } from 'preact';
import { fill, type StateCode, WORDING } from '../../strings/strings.ts';
import { hostOf } from '../words/address.ts';
import type { ActionId } from '../words/action-id.ts';
import type { StoppedState } from '../words/state-for.ts';
import { stopIcon } from '../words/stop-icon.ts';
import { AddressForm } from './AddressForm.tsx';
import { Candidates } from './Candidates.tsx';
import { Message } from './Message.tsx';
import { StateActions, type StateActionHandlers } from './StateActions.tsx';

interface Props extends StateActionHandlers {
  readonly state: StoppedState;
  readonly onReadAddress: (url: string) => void;
  /** Further ways, below the field for an address. */
  readonly children?: ComponentChildren;
}

/** States in which another address may help. */
const TAKES_ADDRESS: readonly StateCode[] = [
  'no-policy-found',
  'several-policies',
  'not-a-policy',
  'too-short',
  'page-missing',
  'blocked-redirect',
  'blocked-address',
  'wrong-file-type',
];

/** A state without a report: its words, the pages to choose from, its buttons, and a field for an address. */
export function StoppedMessage({ state, onReadAddress, onAction, children, ...rest }: Props) {
  const { code, host, policyUrl, choices } = state;
  const values = { ...withHost(hostOf(policyUrl) ?? host), ...state.values };
  const { title, body: usual } = WORDING.states[code];
  const unclear = code === 'no-policy-found' && choices.length > 0;
  const body = unclear ? WORDING.ui.candidates.unclear : usual;
  const act = (action: ActionId) =>
    action === 'choose' && policyUrl !== null ? onReadAddress(policyUrl) : onAction(action);
  return (
    <Message icon={stopIcon(code)} title={fill(title, values)} body={fill(body, values)}>
      {choices.length > 0 && <Candidates choices={choices} onChoose={onReadAddress} />}
      <StateActions
        code={code}
        values={values}
        links={{ host, policyUrl }}
        without={choices.length > 0 || policyUrl === null ? ['choose'] : []}
        onAction={act}
        {...rest}
      />
      {TAKES_ADDRESS.includes(code) && <AddressForm onRead={onReadAddress} />}
      {children}
    </Message>
  );
}

function withHost(host: string | null): Readonly<Record<string, string>> {
  return host === null ? {} : { host };
}
