import { WORDING } from '../../strings/strings.ts';
import type { OptionsActions, OptionsState } from './options-state.ts';
import { SectionHead } from './SectionHead.tsx';

interface Props {
  readonly state: Pick<OptionsState, 'sites'>;
  readonly actions: Pick<OptionsActions, 'onRemoveSite'>;
}

/** The sites that a person allowed, each to be taken back. */
export function SitesSection({ state: { sites }, actions: { onRemoveSite } }: Props) {
  const { label, help, empty, remove } = WORDING.options.sites;
  return (
    <>
      <SectionHead title={label} help={help} />
      {sites.length === 0 && <p class="muted">{empty}</p>}
      {sites.length > 0 && (
        <ul class="sites" aria-label={label}>
          {sites.map((host) => (
            <li class="site site-plain" key={host}>
              <p class="version-date">
                <bdi>{host}</bdi>
              </p>
              <button
                class="button"
                data-size="sm"
                type="button"
                aria-label={`${remove}: ${host}`}
                onClick={() => onRemoveSite(host)}
              >
                {remove}
              </button>
            </li>
          ))}
        </ul>
      )}
    </>
  );
}
