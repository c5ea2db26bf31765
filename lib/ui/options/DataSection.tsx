import { useRef } from 'preact/hooks';
import { formatDay, formatNumber } from '../../strings/format.ts';
import { fill, WORDING } from '../../strings/strings.ts';
import { DeleteEverything } from './DeleteEverything.tsx';
import type { OptionsActions, OptionsState } from './options-state.ts';
import { SectionHead } from './SectionHead.tsx';

interface Props {
  readonly state: Pick<OptionsState, 'saved' | 'notice'>;
  readonly actions: Pick<OptionsActions, 'onExport' | 'onImport' | 'onDeleteEverything'>;
}

/** What is stored and since when; taking it along, bringing it back, being rid of it. */
export function DataSection({ state: { saved, notice }, actions }: Props) {
  const { stored, export: save, import: load } = WORDING.options;
  const picker = useRef<HTMLInputElement>(null);
  return (
    <>
      <SectionHead title={stored.label} help={storedText(saved)} />
      <div>
        <div class="setting">
          <p class="setting-name">{save.label}</p>
          <p class="setting-note">{save.help}</p>
          <button class="button" data-size="sm" type="button" onClick={actions.onExport}>
            {save.action}
          </button>
        </div>
        <div class="setting">
          <p class="setting-name">{load.label}</p>
          <p class="setting-note">{load.help}</p>
          <span>
            <button class="button" data-size="sm" type="button" onClick={() => picker.current?.click()}>
              {load.action}
            </button>
            <input
              ref={picker}
              hidden
              type="file"
              accept="application/json,.json"
              aria-label={load.action}
              onChange={({ currentTarget }) => {
                const file = currentTarget.files?.[0];
                if (file) actions.onImport(file);
                currentTarget.value = '';
              }}
            />
          </span>
        </div>
        <DeleteEverything onDelete={actions.onDeleteEverything} />
      </div>
      <p class="hint" role="status">
        {noticeText(notice)}
      </p>
    </>
  );
}

function storedText(saved: OptionsState['saved']): string {
  const { none, count } = WORDING.options.stored;
  const oldest = Math.min(...saved.map(({ readAt }) => readAt));
  return saved.length === 0 ? none : fill(count, { count: formatNumber(saved.length), date: formatDay(oldest) });
}

function noticeText(notice: OptionsState['notice']): string {
  if (notice === null) return '';
  if (notice === 'deleted') return WORDING.options.deleteAll.done;
  if (notice === 'imported') return WORDING.options.import.done;
  const { title, body } = WORDING.states[notice];
  return `${title}. ${body}`;
}
