import type { ComponentChildren } from 'preact';
import { QUESTION_IDS } from '../../questions.ts';
import { questionWords } from '../../strings/answer-words.ts';
import { WORDING } from '../../strings/strings.ts';
import type { Clause } from '../../types.ts';
import { Segmented } from '../parts/Segmented.tsx';
import { Select } from '../parts/Select.tsx';
import { sectionPath } from '../words/section-path.ts';
import type { FindingsFilter } from './filter-findings.ts';

export type Order = 'by-question' | 'in-text';

interface Props {
  readonly order: Order;
  readonly onOrder: (order: Order) => void;
  readonly filter: FindingsFilter;
  readonly sections: readonly Clause[];
  readonly onFilter: (filter: FindingsFilter) => void;
  /** What else stands in the row. */
  readonly children?: ComponentChildren;
}

/** By question or as in the policy; in the second, questions and sections are filters. */
export function OrderChoice({ order, onOrder, filter, sections, onFilter, children }: Props) {
  const words = WORDING.ui.filter;
  const titles = [...new Set(sections.map(({ section }) => sectionPath(section)))].filter((title) => title !== '');
  const choose = (next: Order) => {
    onOrder(next);
    onFilter({ ...filter, question: null, section: null });
  };
  return (
    <>
      <div class="filter-row filter-order">
        <Segmented
          label={words.order}
          value={order}
          options={[
            ['by-question', words.byQuestion],
            ['in-text', words.inText],
          ]}
          onChoose={choose}
        />
        {children}
      </div>
      {(order === 'in-text' || filter.question !== null) && (
        <div class="filter-row">
          <Select
            label={words.question}
            value={filter.question}
            options={QUESTION_IDS.map((id) => [id, questionWords(id).title] as const)}
            all={words.allQuestions}
            onChoose={(question) => onFilter({ ...filter, question })}
          />
          {order === 'in-text' && (
            <Select
              label={words.section}
              value={filter.section}
              options={titles.map((title) => [title, title] as const)}
              all={words.allSections}
              onChoose={(section) => onFilter({ ...filter, section })}
            />
          )}
        </div>
      )}
    </>
  );
}
