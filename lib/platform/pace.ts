/**
 * Lets at most `most` things of one kind begin in any stretch of `ms`; the others wait for their turn.
 *
 * Shape:  call it before each, with the kind; it resolves when that one may begin. `forget` ends a kind.
 */
export function createPace(
  most: number,
  ms: number,
): { wait(kind: number): Promise<void>; forget(kind: number): void } {
  const begun = new Map<number, number[]>();
  return {
    async wait(kind) {
      const now = Date.now();
      const times = begun.get(kind) ?? [];
      const first = times.length < most ? undefined : times.shift();
      const start = Math.max(now, (first ?? Number.NEGATIVE_INFINITY) + ms);
      begun.set(kind, [...times, start]);
      if (start > now) await new Promise((go) => setTimeout(go, start - now));
    },
    forget: (kind) => void begun.delete(kind),
  };
}
