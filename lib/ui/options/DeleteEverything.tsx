import { useEffect, useRef, useState } from 'preact/hooks';
import { WORDING } from '../../strings/strings.ts';

/** Deletes everything, after a second question in place; focus goes to the answer that keeps it. */
export function DeleteEverything({ onDelete }: { readonly onDelete: () => void }) {
  const { label, help, action, confirm, yes, no } = WORDING.options.deleteAll;
  const [asking, setAsking] = useState(false);
  const keep = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    if (asking) keep.current?.focus();
  }, [asking]);
  return (
    <div class="setting">
      <p class="setting-name">{label}</p>
      <p class="setting-note" id="delete-all-help">
        {asking ? confirm : help}
      </p>
      {asking ? (
        <div class="message-actions" data-row role="group" aria-label={confirm}>
          <button
            class="button"
            data-kind="danger"
            data-size="sm"
            type="button"
            onClick={() => {
              setAsking(false);
              onDelete();
            }}
          >
            {yes}
          </button>
          <button class="button" data-size="sm" type="button" ref={keep} onClick={() => setAsking(false)}>
            {no}
          </button>
        </div>
      ) : (
        <button
          class="button"
          data-kind="danger"
          data-size="sm"
          type="button"
          aria-describedby="delete-all-help"
          onClick={() => setAsking(true)}
        >
          {action}
        </button>
      )}
    </div>
  );
}
