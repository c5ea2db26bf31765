import type { ComponentChildren } from 'preact';
import { Icon } from './Icon.tsx';

interface Props {
  readonly text: string;
  readonly children?: ComponentChildren;
}

/** The last line: where the reading happens. Only what is true of this result. */
export function DeviceNote({ text, children }: Props) {
  return (
    <p class="device-note">
      <Icon name="device" />
      <span>{text}</span>
      {children}
    </p>
  );
}
