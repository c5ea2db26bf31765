import { useId } from 'preact/hooks';

interface Props<Id extends string> {
  readonly label: string;
  readonly value: Id;
  readonly options: readonly (readonly [id: Id, label: string])[];
  readonly onChoose: (id: Id) => void;
}

/** One of a few, side by side: radio buttons. */
export function Segmented<Id extends string>({ label, value, options, onChoose }: Props<Id>) {
  const name = useId();
  return (
    <div class="segmented" role="radiogroup" aria-label={label}>
      {options.map(([id, text]) => (
        <label key={id}>
          <input type="radio" name={name} value={id} checked={id === value} onChange={() => onChoose(id)} />
          <span>{text}</span>
        </label>
      ))}
    </div>
  );
}
