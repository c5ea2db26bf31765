import { useId, useState } from 'preact/hooks';
import { WORDING } from '../../strings/strings.ts';

interface Props {
  readonly onRead: (file: Blob, name: string) => void;
}

/** Largest file that is read. Units: bytes. */
const MAX_BYTES = 16 * 1024 * 1024;

/** A field for the text of a policy, which takes a file too: pasted, chosen or dropped. */
export function GivenText({ onRead }: Props) {
  const id = useId();
  const [text, setText] = useState('');
  const [over, setOver] = useState(false);
  const [hint, setHint] = useState('');
  const words = WORDING.ui.given;
  const give = (file: Blob | null | undefined, name: string) => {
    if (!file) return;
    setHint(file.size > MAX_BYTES ? words['too-large'] : '');
    if (file.size <= MAX_BYTES) onRead(file, name);
  };
  const drop = (event: DragEvent) => {
    event.preventDefault();
    setOver(false);
    const [file] = event.dataTransfer?.files ?? [];
    if (file) give(file, file.name);
    else setText(event.dataTransfer?.getData('text/plain') ?? '');
  };
  const submit = (event: Event) => {
    event.preventDefault();
    if (text.trim() !== '') give(new Blob([text], { type: 'text/plain;charset=utf-8' }), words.name);
  };
  return (
    <form
      class="field given"
      data-over={over ? '' : undefined}
      onSubmit={submit}
      onDragOver={(event) => {
        event.preventDefault();
        setOver(true);
      }}
      onDragLeave={() => setOver(false)}
      onDrop={drop}
    >
      <label for={`given${id}`}>{words.label}</label>
      <textarea
        class="input"
        id={`given${id}`}
        rows={4}
        value={text}
        aria-describedby={`given-hint${id}`}
        onInput={(event) => setText(event.currentTarget.value)}
      />
      <span class="given-hint" id={`given-hint${id}`} role="status">
        {hint || words.drop}
      </span>
      <span class="field-row">
        <button class="button" type="submit">
          {words.read}
        </button>
        <label class="button given-file">
          {words.file}
          <input
            type="file"
            accept=".txt,.md,.html,.htm,.pdf,text/*,application/pdf"
            onChange={({ currentTarget }) => {
              const [file] = currentTarget.files ?? [];
              give(file, file?.name ?? '');
            }}
          />
        </label>
      </span>
    </form>
  );
}
