import { useId, useState } from 'preact/hooks';
import { WORDING } from '../../strings/strings.ts';
import { typedAddress } from '../words/address.ts';

/** A field for the address of a policy. What is no https address is said so in place; nothing is sent. */
export function AddressForm({ onRead }: { readonly onRead: (url: string) => void }) {
  const id = useId();
  const [text, setText] = useState('');
  const [wrong, setWrong] = useState(false);
  const { label, placeholder, read, wrong: hint } = WORDING.ui.address;
  const submit = (event: Event) => {
    event.preventDefault();
    const url = typedAddress(text);
    setWrong(url === null);
    if (url !== null) onRead(url);
  };
  return (
    <form class="field" noValidate onSubmit={submit}>
      <label for={`address${id}`}>{label}</label>
      <span class="field-row">
        <input
          class="input"
          id={`address${id}`}
          type="url"
          inputMode="url"
          placeholder={placeholder}
          autoComplete="off"
          spellcheck={false}
          value={text}
          aria-invalid={wrong}
          aria-describedby={`address-error${id}`}
          onInput={(event) => setText(event.currentTarget.value)}
        />
        <button class="button" type="submit">
          {read}
        </button>
      </span>
      <span class="address-error" id={`address-error${id}`} role="status">
        {wrong ? hint : ''}
      </span>
    </form>
  );
}
