import { WORDING } from '../../strings/strings.ts';
import type { Quote as QuoteShape } from '../../types.ts';
import { Icon } from '../parts/Icon.tsx';
import { Quote } from '../parts/Quote.tsx';
import type { QuoteSource } from './report-view.ts';
import { ShowInPolicy } from './ShowInPolicy.tsx';

interface Props extends QuoteSource {
  readonly evidence: readonly QuoteShape[];
  /** What is opened: the fact, in words. */
  readonly summary: string;
  /** What the fact means, in a line of our own. */
  readonly about?: string;
}

/** A fact that opens onto its sentences. */
export function FactEvidence({ evidence, summary, about, ...source }: Props) {
  return (
    <details class="fold fact">
      <summary>
        <Icon name="chevron" class="chevron" />
        <bdi>{summary}</bdi>
      </summary>
      {about !== undefined && <p class="hint">{about}</p>}
      {evidence.map((one) => (
        <div class="sentence" key={one.start}>
          <Quote quote={one.quote} section={one.section} size="sm" />
          <div class="clause-tools">
            <ShowInPolicy {...source} quote={one} />
          </div>
        </div>
      ))}
      {evidence.length === 0 && <p class="hint">{WORDING.ui.labels.noQuote}</p>}
    </details>
  );
}
