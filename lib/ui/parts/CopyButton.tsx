import { useState } from 'preact/hooks';
import { WORDING } from '../../strings/strings.ts';
import { Icon } from './Icon.tsx';

interface Props {
  readonly text: string;
  readonly onCopy: (text: string) => void;
}

/** Copies a text, and says so until the button is left. */
export function CopyButton({ text, onCopy }: Props) {
  const [done, setDone] = useState(false);
  const { copy, copied } = WORDING.ui.actions;
  const press = () => {
    onCopy(text);
    setDone(true);
  };
  return (
    <button class="button" data-kind="quiet" type="button" onClick={press} onBlur={() => setDone(false)}>
      <Icon name="copy" size="sm" />
      <span role="status">{done ? copied : copy}</span>
    </button>
  );
}
