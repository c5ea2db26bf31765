import type { ComponentChildren } from 'preact';
import { Icon } from './Icon.tsx';

interface Props {
  readonly href: string;
  readonly kind?: 'primary' | undefined;
  readonly onFollow?: (() => void) | undefined;
  readonly children: ComponentChildren;
}

/** A link that opens a page in a tab of its own, drawn as a button. */
export function OutLink({ href, kind, onFollow, children }: Props) {
  return (
    <a class="button" data-kind={kind} href={href} target="_blank" rel="noopener" onClick={onFollow}>
      <Icon name="external" />
      {children}
    </a>
  );
}
