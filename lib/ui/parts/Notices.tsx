import { useState } from 'preact/hooks';
import type { Notice } from '../../job/tab-state.ts';
import { fill, type StateCode, WORDING } from '../../strings/strings.ts';
import { type ActionLinks, StateActions, type StateActionHandlers } from './StateActions.tsx';
import { Icon } from './Icon.tsx';
import type { IconName } from './icon-paths.ts';

interface Props extends StateActionHandlers {
  readonly notices: readonly Notice[];
  readonly links: ActionLinks;
}

/** What there is to say beside a report, a line each. It opens onto the details and what can be done. */
export function Notices({ notices, links, ...handlers }: Props) {
  const [dismissed, setDismissed] = useState<readonly StateCode[]>([]);
  const dismiss = (code: StateCode) => setDismissed([...dismissed, code]);
  return (
    <>
      {lastOfEach(notices)
        .filter(({ code }) => !dismissed.includes(code))
        .map(({ code, values }) => (
          <details class="notice-fold" key={code} data-code={code}>
            <summary class="notice" data-kind={code === 'policy-changed' ? undefined : 'plain'}>
              <Icon name={iconOf(code)} />
              <span class="notice-text" dir="auto">
                {fill(WORDING.states[code].title, values)}
              </span>
              <Icon name="chevron" class="chevron" />
            </summary>
            <div class="notice-more">
              <p dir="auto">{fill(WORDING.states[code].body, values)}</p>
              <StateActions
                code={code}
                values={values}
                links={links}
                quiet
                {...handlers}
                onAction={(action) => (action === 'dismiss' ? dismiss(code) : handlers.onAction(action))}
              />
            </div>
          </details>
        ))}
    </>
  );
}

/** One notice of a kind: page and text may both be cut, and the later one says what was read in the end. */
function lastOfEach(notices: readonly Notice[]): Notice[] {
  return notices.filter(({ code }, at) => notices.slice(at + 1).every((later) => later.code !== code));
}

function iconOf(code: StateCode): IconName {
  if (code === 'policy-changed' || code === 'policy-unchanged') return 'changed';
  return code === 'saved-result' ? 'clock' : 'info';
}
