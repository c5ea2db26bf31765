import { fill, WORDING } from '../../strings/strings.ts';
import type { PolicyDocument } from '../../types.ts';
import { OutLink } from '../parts/OutLink.tsx';
import { shortAddress } from '../words/address.ts';

interface Props {
  readonly documents: readonly PolicyDocument[];
  readonly onLeave: () => void;
}

/** The pages that a policy was read from, and those that could not be read, with the reason. */
export function FactDocuments({ documents, onLeave }: Props) {
  const { notRead, partly } = WORDING.facts.documents;
  return (
    <ul class="facts">
      {documents.map(({ url, title, complete, error }, at) => (
        <li key={url ?? at}>
          {url === null ? (
            <span dir="auto">{title}</span>
          ) : (
            <OutLink href={url} onFollow={onLeave}>
              {title || shortAddress(url)}
            </OutLink>
          )}
          {error ? (
            <p class="hint">{fill(notRead, { reason: error.message })}</p>
          ) : (
            !complete && <p class="hint">{partly}</p>
          )}
        </li>
      ))}
    </ul>
  );
}
