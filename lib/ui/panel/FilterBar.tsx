import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import { formatNumber } from '../../strings/format.ts';
import { fill, WORDING } from '../../strings/strings.ts';
import type { Topic } from '../../types.ts';
import { Icon } from '../parts/Icon.tsx';
import { SeverityIcon } from '../parts/SeverityIcon.tsx';
import { type Look, LOOKS, lookWord } from '../words/severity-look.ts';
import type { FindingsFilter } from './filter-findings.ts';
import { Select } from '../parts/Select.tsx';

interface Props {
  readonly filter: FindingsFilter;
  /** How many there are of each severity, without the filter. */
  readonly counts: Readonly<Record<Look, number>>;
  readonly topics: readonly Topic[];
  /** How many findings are unusual. */
  readonly unusual: number;
  readonly shown: number;
  readonly onFilter: (filter: FindingsFilter) => void;
  readonly children?: ComponentChildren;
}

/** Search, topic and severity. None chosen shows all. In the narrowest panels all but the search fold behind a button. */
export function FilterBar({ filter, counts, topics, unusual, shown, onFilter, children }: Props) {
  const words = WORDING.ui.filter;
  const [open, setOpen] = useState(false);
  const folded = !open;
  const toggle = (look: Look) =>
    filter.looks.includes(look) ? filter.looks.filter((one) => one !== look) : [...filter.looks, look];
  return (
    <form
      class="filter-bar"
      role="search"
      aria-label={words.label}
      data-folded={folded ? '' : undefined}
      onSubmit={(event) => event.preventDefault()}
    >
      <div class="filter-row">
        <label class="search">
          <Icon name="search" />
          <span class="visually-hidden">{words.search}</span>
          <input
            class="input"
            type="search"
            placeholder={words.search}
            value={filter.search}
            onInput={(event) => onFilter({ ...filter, search: event.currentTarget.value })}
          />
        </label>
        <button class="button filter-toggle" type="button" aria-expanded={!folded} onClick={() => setOpen(folded)}>
          {words.more}
        </button>
        <Select
          label={words.topic}
          value={filter.topic}
          options={topics.map((topic) => [topic, WORDING.topics[topic].name] as const)}
          all={words.allTopics}
          onChoose={(topic) => onFilter({ ...filter, topic })}
        />
      </div>
      {filter.topic !== null && <p class="hint">{WORDING.topics[filter.topic].about}</p>}
      {children}
      <fieldset class="chips">
        <legend class="visually-hidden">{words.only}</legend>
        {LOOKS.filter((look) => counts[look] > 0).map((look) => (
          <label class="chip" key={look}>
            <input
              type="checkbox"
              name="severity"
              value={look}
              checked={filter.looks.includes(look)}
              onChange={() => onFilter({ ...filter, looks: toggle(look) })}
            />
            <span>
              <SeverityIcon look={look} />
              {lookWord(look)} <span class="count">{formatNumber(counts[look])}</span>
            </span>
          </label>
        ))}
        {unusual > 0 && (
          <label class="chip">
            <input
              type="checkbox"
              name="unusual"
              checked={filter.unusual}
              onChange={() => onFilter({ ...filter, unusual: !filter.unusual })}
            />
            <span>
              <Icon name="info" size="sm" />
              {WORDING.ui.unusual.label} <span class="count">{formatNumber(unusual)}</span>
            </span>
          </label>
        )}
      </fieldset>
      <p class="visually-hidden" role="status">
        {fill(words.shown, { count: formatNumber(shown) })}
      </p>
    </form>
  );
}
