import { act } from 'preact/test-utils';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { WORDING } from '../../../lib/strings/strings.ts';
import { SLOW_MS, SlowNote } from '../../../lib/ui/parts/SlowNote.tsx';
import { openPage } from '../page.ts';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

test('says that a reading is slow once it is, and not before', async () => {
  const page = openPage();
  page.draw(<SlowNote />);
  expect(page.texts('[role="status"]')).toEqual(['']);
  await act(() => void vi.advanceTimersByTime(SLOW_MS));
  expect(page.texts('[role="status"]')[0]).toContain(WORDING.states['reading-slow'].title);
});
