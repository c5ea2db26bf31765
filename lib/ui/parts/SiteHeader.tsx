import type { ComponentChildren } from 'preact';
import { WORDING } from '../../strings/strings.ts';
import { Icon } from './Icon.tsx';

interface Props {
  /** `null`: a page without a host; the product stands in its place. */
  readonly host: string | null;
  /** One line on whose policy this is. */
  readonly meta: string;
  readonly tools?: ComponentChildren;
  readonly onOpenSettings: () => void;
}

/** Whose policy this is. A letter stands for the site: an icon of the site would need a request. */
export function SiteHeader({ host, meta, tools, onOpenSettings }: Props) {
  return (
    <header class="site-header">
      <span class="monogram" aria-hidden="true">
        {host === null ? <Icon name="window" /> : [...host.replace(/^www\./, '')][0]}
      </span>
      <div class="site-id">
        <h1 class="site-name">
          <bdi>{host ?? WORDING.ui.name}</bdi>
        </h1>
        <p class="site-meta" dir="auto">
          {meta}
        </p>
      </div>
      <div class="site-tools">
        {tools}
        <button class="icon-button" type="button" aria-label={WORDING.ui.actions.settings} onClick={onOpenSettings}>
          <Icon name="gear" />
        </button>
      </div>
    </header>
  );
}
