/**
 * Lets at most `most` tasks run at once; the others wait in order.
 *
 * Fails: a task that fails makes room like any other.
 */
export function createLimiter(most: number): <T>(task: () => Promise<T>) => Promise<T> {
  let running = 0;
  const queue: (() => void)[] = [];
  return async (task) => {
    if (running >= most) await new Promise<void>((go) => queue.push(go));
    running++;
    try {
      return await task();
    } finally {
      running--;
      queue.shift()?.();
    }
  };
}
