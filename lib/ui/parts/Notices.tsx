import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { Notice } from '../../job/tab-state.ts';
import { fill, type StateCode, WORDING } from '../../strings/strings.ts';
import { type ActionLinks, StateActions, type StateActionHandlers } from './StateActions.tsx';
import { Icon } from './Icon.tsx';
import type { IconName } from './icon-paths.ts';
import { Quote } from './Quote.tsx';

interface Props extends StateActionHandlers {
  readonly notices: readonly Notice[];
  readonly links: ActionLinks;
}

/** What there is to say beside a report, a line each. It opens onto the details and what can be done. */
export function Notices({ notices, links, ...handlers }: Props) {
  const [dismissed, setDismissed] = useState<readonly StateCode[]>([]);
  const [shown, setShown] = useState<StateCode | null>(null);
  const dismiss = (code: StateCode) => setDismissed([...dismissed, code]);
  return (
    <>
      {lastOfEach(notices)
        .filter(({ code }) => !dismissed.includes(code))
        .map(({ code, values, quotes = [] }) => (
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
              {shown === code && <Quotes quotes={quotes} />}
              <StateActions
                code={code}
                values={values}
                links={links}
                without={quotes.length === 0 || shown === code ? ['show-hidden'] : []}
                quiet
                {...handlers}
                onAction={(action) => {
                  if (action === 'dismiss') dismiss(code);
                  else if (action === 'show-hidden') setShown(code);
                  else handlers.onAction(action);
                }}
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

/** What the page says, in the place of the button that asked for it: the focus goes there. */
function Quotes({ quotes }: { readonly quotes: readonly string[] }) {
  const list = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => list.current?.focus(), []);
  return (
    <div class="notice-quotes" tabIndex={-1} ref={list}>
      {quotes.map((quote, index) => (
        <Quote key={index} quote={quote} section={[]} size="sm" />
      ))}
    </div>
  );
}

function iconOf(code: StateCode): IconName {
  if (code === 'policy-changed' || code === 'policy-unchanged') return 'changed';
  return code === 'saved-result' ? 'clock' : 'info';
}
