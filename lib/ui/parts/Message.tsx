import type { ComponentChildren } from 'preact';
import type { IconName } from './icon-paths.ts';
import { Icon } from './Icon.tsx';

interface Props {
  readonly icon: IconName;
  readonly title: string;
  readonly body: string;
  readonly children?: ComponentChildren;
}

/** Nothing to show: what happened, and below it what to do next. */
export function Message({ icon, title, body, children }: Props) {
  return (
    <section class="message">
      <span class="message-icon">
        <Icon name={icon} size="lg" />
      </span>
      <div class="message-text" role="status">
        <h2 dir="auto">{title}</h2>
        <p dir="auto">{body}</p>
      </div>
      {children}
    </section>
  );
}
