import { useEffect, useState } from 'preact/hooks';
import { WORDING } from '../../strings/strings.ts';

/** A reading that takes longer than this is said to be slow. Units: ms. */
export const SLOW_MS = 6000;

interface Props {
  /** Says so from the start. */
  readonly slow?: boolean;
}

/** That a reading takes longer than usual, once it does. */
export function SlowNote({ slow: slowNow = false }: Props) {
  const [slow, setSlow] = useState(slowNow);
  useEffect(() => {
    const timer = setTimeout(() => setSlow(true), SLOW_MS);
    return () => clearTimeout(timer);
  }, []);
  const { title, body } = WORDING.states['reading-slow'];
  return (
    <p class="slow-note" role="status">
      {slow && (
        <>
          <strong>{title}.</strong> {body}
        </>
      )}
    </p>
  );
}
