import { useEffect, useState } from 'preact/hooks';

/** A text that changed is said once it has rested for so long. Units: ms. */
const REST_MS = 400;

/** A text as it stands when it has rested: what changes on each step of a slider is not said at each step. */
export function useRested(text: string): string {
  const [rested, setRested] = useState(text);
  useEffect(() => {
    const timer = setTimeout(() => setRested(text), REST_MS);
    return () => clearTimeout(timer);
  }, [text]);
  return rested;
}
