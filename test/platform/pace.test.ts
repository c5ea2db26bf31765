import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { createPace } from '../../lib/platform/pace.ts';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

/** How many of so many waits have ended. */
function begin(pace: ReturnType<typeof createPace>, count: number, kind = 1): { ended: number } {
  const seen = { ended: 0 };
  for (let i = 0; i < count; i++) void pace.wait(kind).then(() => seen.ended++);
  return seen;
}

test('three a minute: the fourth waits for the first to be a minute old', async () => {
  const pace = createPace(3, 60_000);
  const seen = begin(pace, 7);
  await vi.advanceTimersByTimeAsync(0);
  expect(seen.ended).toBe(3);
  await vi.advanceTimersByTimeAsync(59_999);
  expect(seen.ended).toBe(3);
  await vi.advanceTimersByTimeAsync(1);
  expect(seen.ended).toBe(6);
  await vi.advanceTimersByTimeAsync(60_000);
  expect(seen.ended).toBe(7);
});

test('each kind has its own pace, and a forgotten one begins anew', async () => {
  const pace = createPace(1, 60_000);
  const [first, other] = [begin(pace, 2, 1), begin(pace, 1, 2)];
  await vi.advanceTimersByTimeAsync(0);
  expect([first.ended, other.ended]).toEqual([1, 1]);
  pace.forget(2);
  const again = begin(pace, 1, 2);
  await vi.advanceTimersByTimeAsync(0);
  expect(again.ended).toBe(1);
});
