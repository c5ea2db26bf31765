import { Icon } from './Icon.tsx';

interface Props<Id extends string> {
  readonly label: string;
  readonly value: Id | null;
  readonly options: readonly (readonly [id: Id, label: string])[];
  /** What stands for no choice; without it, one of the options is always chosen. */
  readonly all?: string;
  /** The label is in sight, not only for screen readers. */
  readonly labelled?: boolean;
  readonly onChoose: (id: Id | null) => void;
}

/** A choice among named options. */
export function Select<Id extends string>({ label, value, options, all, labelled = false, onChoose }: Props<Id>) {
  return (
    <label class="select-field">
      <span class={labelled ? 'label' : 'visually-hidden'}>{label}</span>
      <span class="select">
        <select
          class="input"
          value={value ?? ''}
          onChange={({ currentTarget }) => onChoose(options.find(([id]) => id === currentTarget.value)?.[0] ?? null)}
        >
          {all !== undefined && <option value="">{all}</option>}
          {options.map(([id, text]) => (
            <option key={id} value={id}>
              {text}
            </option>
          ))}
        </select>
        <Icon name="down" size="sm" />
      </span>
    </label>
  );
}
