import { useMemo } from 'preact/hooks';
import { WORDING } from '../../strings/strings.ts';
import type { Quote } from '../../types.ts';
import { CopyButton } from '../parts/CopyButton.tsx';
import { Icon } from '../parts/Icon.tsx';
import type { QuoteSource } from './report-view.ts';
import { policyLink } from './text-fragment.ts';

interface Props extends QuoteSource {
  readonly quote: Quote;
  /** What stands there, for a button that is only an icon. */
  readonly named?: string;
}

/** The way to a sentence and back: a real link, the one way that works everywhere, or a mark in the open tab. */
export function ShowInPolicy({ report, policyUrl, actions, quote, named }: Props) {
  const { onShowHere, onCopy } = actions;
  const show = WORDING.ui.actions['show-in-policy'];
  const label = named === undefined ? undefined : `${show}: ${named}`;
  const look = named === undefined ? { class: 'button', 'data-kind': 'quiet' } : { class: 'icon-button' };
  const text = (
    <>
      <Icon name="locate" size="sm" />
      {named === undefined && show}
    </>
  );
  const url = urlOf(report, policyUrl, quote);
  const link = useMemo(() => url && policyLink(url, report.text ?? null, quote), [url, report.text, quote]);
  return (
    <>
      {onShowHere !== null ? (
        <button type="button" {...look} aria-label={label} data-show onClick={() => onShowHere(quote)}>
          {text}
        </button>
      ) : (
        link !== null && (
          <a
            {...look}
            aria-label={label}
            data-show
            href={link}
            target="_blank"
            rel="noopener"
            onClick={actions.onLeave}
          >
            {text}
          </a>
        )
      )}
      {named === undefined && (
        <CopyButton text={url === null ? quote.quote : `“${quote.quote}”\n${url}`} onCopy={onCopy} />
      )}
    </>
  );
}

/** The address of the document that a quote stands in. */
function urlOf({ documents }: QuoteSource['report'], policyUrl: string | null, { start }: Quote): string | null {
  const document = documents.find((one) => one.start <= start && start < one.end);
  return document?.url ?? policyUrl;
}
