import type { SavedSummary } from '../../store/reports.ts';
import { formatDay } from '../../strings/format.ts';
import { fill, WORDING } from '../../strings/strings.ts';
import type { Grade } from '../../types.ts';
import { GradeTile } from '../parts/GradeTile.tsx';
import { Icon } from '../parts/Icon.tsx';
import { Select } from '../parts/Select.tsx';
import type { OptionsActions, OptionsState } from './options-state.ts';
import { SectionHead } from './SectionHead.tsx';

interface Props {
  readonly state: Pick<OptionsState, 'saved' | 'history'>;
  readonly actions: Pick<OptionsActions, 'onHistory' | 'onOpenSaved' | 'onDeleteSaved'>;
}

/** The saved results, newest first, and for how long they are kept. */
export function SavedSection({ state: { saved, history }, actions }: Props) {
  const { label, help, choices } = WORDING.options.history;
  const nothing = WORDING.states['nothing-saved'];
  return (
    <>
      <SectionHead title={label} help={help} />
      <Select
        label={WORDING.options.stored.keep}
        labelled
        value={history}
        options={Object.entries(choices) as [OptionsState['history'], string][]}
        onChoose={(choice) => actions.onHistory(choice ?? history)}
      />
      {saved.length === 0 ? (
        <div>
          <p class="setting-name">{nothing.title}</p>
          <p class="muted">{nothing.body}</p>
        </div>
      ) : (
        <ul class="sites" aria-label={label}>
          {saved.map((line) => (
            <Line key={line.key.join(' ')} line={line} {...actions} />
          ))}
        </ul>
      )}
    </>
  );
}

function Line({ line, onOpenSaved, onDeleteSaved }: Props['actions'] & { readonly line: SavedSummary }) {
  const { key, host, grade, score, readAt, title } = line;
  const words = WORDING.options.stored;
  const values = { host, date: formatDay(readAt) };
  return (
    <li class="site">
      <GradeTile grade={isGrade(grade) ? grade : null} size="sm" />
      <div>
        <p class="version-date">
          <bdi>{host}</bdi>
        </p>
        <p class="version-note" dir="auto">
          {isGrade(grade) && <span class="visually-hidden">{fill(WORDING.score.grade, { grade })} · </span>}
          {[score === null ? words.noGrade : `${score}`, values.date, title].join(' · ')}
        </p>
      </div>
      <button
        class="button"
        data-size="sm"
        type="button"
        aria-label={fill(words.openOne, values)}
        onClick={() => onOpenSaved(key)}
      >
        {words.open}
      </button>
      <button
        class="icon-button"
        type="button"
        aria-label={fill(words.removeOne, values)}
        onClick={() => onDeleteSaved(key)}
      >
        <Icon name="close" />
      </button>
    </li>
  );
}

function isGrade(grade: string | null): grade is Grade {
  return grade !== null && /^[A-E]$/.test(grade);
}
