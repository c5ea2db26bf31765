import { afterEach, describe, expect, test, vi } from 'vitest';
import { type Download, DOWNLOAD_LIMITS, download } from '../../lib/platform/download.ts';

const URL = 'https://fernhill.example/privacy';

afterEach(() => void vi.unstubAllGlobals());

/** Downloads where every request ends so, and tells how they were made. */
async function downloadWith(
  answer: (options: RequestInit) => Promise<unknown>,
  { withinPage = false, onLine = true } = {},
): Promise<{ outcome: Download; redirects: (string | undefined)[] }> {
  const asked: RequestInit[] = [];
  vi.stubGlobal('navigator', { onLine });
  vi.stubGlobal('fetch', (_url: string, options: RequestInit) => {
    asked.push(options);
    return answer(options);
  });
  const outcome = await download(URL, { ...DOWNLOAD_LIMITS, withinPage });
  for (const { method, credentials } of asked) expect([method, credentials]).toEqual(['GET', 'omit']);
  return { outcome, redirects: asked.map(({ redirect }) => redirect) };
}

const refuse = () => Promise.reject(new TypeError('Failed to fetch'));
const lead = { type: 'opaqueredirect' };

describe('from the background', () => {
  test('a host that cannot be reached is asked once', async () => {
    const { outcome, redirects } = await downloadWith(refuse);
    expect(outcome).toEqual({ ok: false, reason: 'network' });
    expect(redirects).toEqual(['manual']);
  });

  test('a redirect is not followed', async () => {
    const { outcome, redirects } = await downloadWith(async () => lead);
    expect(outcome).toEqual({ ok: false, reason: 'redirected' });
    expect(redirects).toEqual(['manual']);
  });

  test('without a network nothing is asked again', async () => {
    const { outcome, redirects } = await downloadWith(refuse, { onLine: false });
    expect(outcome).toEqual({ ok: false, reason: 'offline' });
    expect(redirects).toHaveLength(1);
  });
});

describe('within a page', () => {
  test.each([
    ['a redirect out of the origin', async () => lead, 'redirected'],
    ['any other refusal', refuse, 'network'],
  ] as const)('%s is told apart by asking once more', async (_name, probe, reason) => {
    const { outcome, redirects } = await downloadWith(({ redirect }) => (redirect === 'manual' ? probe() : refuse()), {
      withinPage: true,
    });
    expect(outcome).toEqual({ ok: false, reason });
    expect(redirects).toEqual(['follow', 'manual']);
  });
});
