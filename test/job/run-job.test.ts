import { describe, expect, test } from 'vitest';
import type { Candidate } from '../../lib/find/rank-links.ts';
import type { Job } from '../../lib/job/job.ts';
import { readJob } from '../../lib/job/job.ts';
import type { Outcome, Ports, ReadPage, Stop } from '../../lib/job/ports.ts';
import { runJob } from '../../lib/job/run-job.ts';
import type { TabState } from '../../lib/job/tab-state.ts';
import type { Report } from '../../lib/types.ts';

const PAGE = 'https://shop.example/';
const POLICY = 'https://shop.example/privacy';

/** A world in which each address has a page, and a page is a policy or not. */
interface World {
  readonly candidates?: readonly Candidate[];
  readonly pages?: Readonly<Record<string, 'policy' | 'other' | Stop>>;
  readonly live?: 'policy' | 'other';
  readonly inspect?: Stop;
  /** Words of a page's link to a further document, and where it leads, by the page's address. */
  readonly parts?: Readonly<Record<string, Readonly<Record<string, string>>>>;
  /** Language of a page, by its address; English where it is not named. */
  readonly languages?: Readonly<Record<string, string>>;
  /** Address of a page's English version, by the page's. */
  readonly english?: Readonly<Record<string, string>>;
  /** Links of a hub, by its address. */
  readonly hubs?: Readonly<Record<string, readonly Candidate[]>>;
  readonly saved?: boolean;
  readonly cancelAfter?: number;
}

async function read(world: World, start: Partial<Job> = {}) {
  const shown: TabState[] = [];
  const stored: Job[] = [];
  const asked: string[] = [];
  let steps = 0;
  const judged: string[][] = [];
  const page = (url: string, live = false): ReadPage => {
    const links = Object.entries(world.parts?.[url] ?? {});
    const words = links.map(([text]) => text).join('\n');
    const text = `Privacy\n${url}\n${'We say what we do with your data. '.repeat(80)}\n${words}`;
    const at = (part: string) => ({ start: text.lastIndexOf(part), end: text.lastIndexOf(part) + part.length });
    return {
      url,
      policy: {
        title: 'Privacy',
        declaredLanguage: 'en',
        text,
        blocks: [],
        links: links.map(([part, to]) => ({ ...at(part), url: to })),
        warnings: [],
      },
      links: [],
      english: world.english?.[url] ?? null,
      complete: true,
      notices: [],
      live,
    };
  };
  const isPolicy = (url: string) => (url === PAGE ? world.live === 'policy' : world.pages?.[url] === 'policy');
  const stop = (one: Stop): Outcome<never> => ({ ok: false, stop: one });
  const ports: Ports = {
    inspect: async () =>
      world.inspect
        ? stop(world.inspect)
        : {
            ok: true,
            value: {
              url: PAGE,
              title: 'Shop',
              contentType: 'text/html',
              language: 'en',
              textLength: 5000,
              scripted: false,
              likelyPolicy: world.live !== undefined,
              links: [],
            },
          },
    readLive: async () => ({ ok: true, value: page(PAGE, true) }),
    readPart: (job, url) => ports.readAddress(job, url),
    readAddress: async (_job, url) => {
      asked.push(url);
      const there = world.pages?.[url];
      if (!there) return stop({ code: 'page-missing' });
      return typeof there === 'object' ? stop(there) : { ok: true, value: page(url) };
    },
    rank: (_links, url) => (url === PAGE ? (world.candidates ?? []) : (world.hubs?.[url] ?? [])),
    judge: async ({ url }, parts) => {
      judged.push([url, ...parts.map((part) => `${part.error?.code ?? 'read'} ${part.url}`)]);
      const language = world.languages?.[url] ?? 'en';
      const found = language === 'en' ? { score: 50 } : { reason: 'language' };
      return { ok: true, value: { isPolicy: isPolicy(url), language, documents: [], ...found } as unknown as Report };
    },
    save: async () => ({ saved: world.saved ?? true, notices: [] }),
    persist: async (job) => void stored.push(job),
    show: async (_job, state) => void shown.push(state),
    now: () => 5,
    sameSite: (a, b) => new URL(a).host === new URL(b).host,
    cancelled: () => world.cancelAfter !== undefined && ++steps > world.cancelAfter,
  };
  const job: Job = {
    id: 'one',
    tabId: 1,
    incognito: false,
    pageUrl: PAGE,
    stage: 'queued',
    target: null,
    chosen: false,
    waitsFor: null,
    asked: false,
    attempts: 1,
    ...start,
  };
  await runJob(job, ports);
  return { shown, stored, asked, judged, end: shown.at(-1) };
}

const link = (url: string, score: number, kind: Candidate['kind'] = 'privacy-policy'): Candidate => ({
  url,
  text: 'Privacy',
  score,
  kind,
});

describe('a reading', () => {
  test('goes through its steps in order, each stored before the next', async () => {
    const { shown, stored, end } = await read({ candidates: [link(POLICY, 0.98)], pages: { [POLICY]: 'policy' } });
    const stages = shown.flatMap((state) => (state.kind === 'reading' ? [state.stage] : []));
    expect(stages).toEqual(['finding', 'fetching', 'classifying', 'saving']);
    expect(stored.map(({ stage }) => stage)).toEqual(stages);
    expect(end).toMatchObject({
      kind: 'report',
      policyUrl: POLICY,
      own: true,
      saved: true,
      readAt: 5,
      host: 'shop.example',
    });
  });

  test('reads the open page where it is the policy itself', async () => {
    const { asked, end } = await read({ live: 'policy' });
    expect(asked).toEqual([]);
    expect(end).toMatchObject({ kind: 'report', policyUrl: PAGE });
  });

  test('goes on with the links where the open page only looked like a policy', async () => {
    const { end } = await read({ live: 'other', candidates: [link(POLICY, 0.9)], pages: { [POLICY]: 'policy' } });
    expect(end).toMatchObject({ kind: 'report', policyUrl: POLICY });
  });

  test('tries the next best link where the first is no policy, and no third', async () => {
    const [a, b, c] = ['https://shop.example/a', 'https://shop.example/b', 'https://shop.example/c'];
    const { asked, end } = await read({
      candidates: [link(a, 0.95), link(b, 0.8), link(c, 0.7)],
      pages: { [a]: 'other', [b]: 'other', [c]: 'policy' },
    });
    expect(asked).toEqual([a, b]);
    expect(end).toMatchObject({ kind: 'stopped', code: 'not-a-policy', policyUrl: a });
  });

  test('shows a tie instead of guessing', async () => {
    const [a, b] = ['https://shop.example/a', 'https://shop.example/b'];
    const { asked, end } = await read({ candidates: [link(a, 0.7), link(b, 0.69)] });
    expect(asked).toEqual([]);
    expect(end).toMatchObject({ code: 'several-policies', choices: [{ url: a }, { url: b }] });
  });

  test('takes one step through a hub of legal texts', async () => {
    const hub = 'https://shop.example/legal';
    const { end } = await read({
      candidates: [link(hub, 0.4, 'legal-hub')],
      hubs: { [hub]: [link(POLICY, 0.9)] },
      pages: { [hub]: 'other', [POLICY]: 'policy' },
    });
    expect(end).toMatchObject({ kind: 'report', policyUrl: POLICY });
  });

  test('tries at most three usual addresses, on the page’s own origin, and then says that there is none', async () => {
    const { asked, end } = await read({});
    expect(asked.length).toBeLessThanOrEqual(3);
    expect(asked.every((url) => new URL(url).origin === 'https://shop.example')).toBe(true);
    expect(end).toMatchObject({ kind: 'stopped', code: 'no-policy-found' });
  });

  test('waits for a permission, and says for which host', async () => {
    const url = 'https://policies.other.example/privacy';
    const stop: Stop = { code: 'needs-permission', policyUrl: url, waitsFor: 'https://policies.other.example' };
    const { stored, end } = await read({ candidates: [link(url, 0.9)], pages: { [url]: stop } });
    expect(end).toMatchObject({
      kind: 'stopped',
      code: 'needs-permission',
      policyUrl: url,
      values: { host: 'policies.other.example' },
    });
    expect(stored.at(-1)).toMatchObject({ target: url, waitsFor: 'https://policies.other.example' });
  });

  test.each([
    'offline',
    'timed-out',
    'unreachable',
    'site-error',
    'login-needed',
    'too-large',
    'redirect-unknown',
    'blocked-redirect',
  ] as const)('ends with %s as it is, and the address', async (code) => {
    const { end } = await read({ candidates: [link(POLICY, 0.9)], pages: { [POLICY]: { code } } });
    expect(end).toMatchObject({ kind: 'stopped', code, policyUrl: POLICY, values: { host: 'shop.example' } });
  });

  test('says so where the browser allows no script', async () => {
    const { end } = await read({ inspect: { code: 'browser-page' } });
    expect(end).toMatchObject({ kind: 'stopped', code: 'browser-page' });
  });

  test('reads the address that the person chose, and looks for no other', async () => {
    const { asked, end } = await read({ pages: { [POLICY]: 'other' } }, { target: POLICY, chosen: true });
    expect(asked).toEqual([POLICY]);
    expect(end).toMatchObject({ code: 'not-a-policy', policyUrl: POLICY });
  });

  test('reads the pages that complete the policy too, and says which it could not', async () => {
    const [cookies, california] = ['https://shop.example/cookies', 'https://legal.shop.example/california'];
    const { judged, end } = await read({
      candidates: [link(POLICY, 0.95)],
      parts: { [POLICY]: { 'Cookie Policy': cookies, 'California Privacy Notice': california } },
      pages: { [POLICY]: 'policy', [cookies]: 'policy', [california]: { code: 'needs-permission' } },
    });
    expect(judged).toEqual([[POLICY], [POLICY, `read ${cookies}`, `needs-permission ${california}`]]);
    expect(end).toMatchObject({
      kind: 'report',
      policyUrl: POLICY,
      notices: [{ code: 'more-documents', values: { count: '1' } }],
    });
  });

  test('reads no further pages of what is no policy', async () => {
    const cookies = 'https://shop.example/cookies';
    const { asked } = await read({
      candidates: [link(POLICY, 0.95)],
      parts: { [POLICY]: { 'Cookie Policy': cookies } },
      pages: { [POLICY]: 'other', [cookies]: 'policy' },
    });
    expect(asked).toEqual([POLICY]);
  });

  test('reads the English version where the site offers one, and says so', async () => {
    const english = 'https://shop.example/en/privacy';
    const { end } = await read({
      candidates: [link(POLICY, 0.95)],
      english: { [POLICY]: english },
      languages: { [POLICY]: 'fi' },
      pages: { [POLICY]: 'policy', [english]: 'policy' },
    });
    expect(end).toMatchObject({
      policyUrl: english,
      notices: [{ code: 'english-version', values: { language: 'Finnish' } }],
    });
  });

  test('follows no English version to another site', async () => {
    const english = 'https://elsewhere.example/en/privacy';
    const { asked, end } = await read({
      candidates: [link(POLICY, 0.95)],
      english: { [POLICY]: english },
      languages: { [POLICY]: 'fi' },
      pages: { [POLICY]: 'policy', [english]: 'policy' },
    });
    expect(asked).toEqual([POLICY]);
    expect(end).toMatchObject({ policyUrl: POLICY, notices: [] });
  });

  test('reads the open page where the person asks for it', async () => {
    const { asked, end } = await read({ live: 'policy' }, { target: `${PAGE}#privacy`, chosen: true });
    expect(asked).toEqual([]);
    expect(end).toMatchObject({ kind: 'report', policyUrl: PAGE });
  });

  test('shows a report that could not be kept, and says that it was not', async () => {
    const { end } = await read({ candidates: [link(POLICY, 0.9)], pages: { [POLICY]: 'policy' }, saved: false });
    expect(end).toMatchObject({ kind: 'report', saved: false });
  });

  test.each([0, 1, 2, 3, 4])('shows nothing more once it was cancelled after %i checks', async (cancelAfter) => {
    const { shown } = await read({ candidates: [link(POLICY, 0.9)], pages: { [POLICY]: 'policy' }, cancelAfter });
    expect(shown.every(({ kind }) => kind === 'reading')).toBe(true);
    expect(shown.length).toBeLessThanOrEqual(cancelAfter);
  });

  test.each(['finding', 'fetching', 'parsing', 'classifying', 'saving'] as const)(
    'begun again after a death in %s ends the same',
    async (stage) => {
      const world: World = { candidates: [link(POLICY, 0.9)], pages: { [POLICY]: 'policy' } };
      const whole = await read(world);
      const again = await read(world, { stage, target: stage === 'finding' ? null : POLICY });
      expect(again.end).toEqual(whole.end);
    },
  );
});

describe('a stored job', () => {
  const job: Job = {
    id: 'one',
    tabId: 1,
    incognito: false,
    pageUrl: PAGE,
    stage: 'fetching',
    target: POLICY,
    chosen: false,
    waitsFor: null,
    asked: false,
    attempts: 1,
  };
  test('is read back as it was', () => expect(readJob(structuredClone(job))).toEqual(job));
  test.each([
    ['missing', undefined],
    ['of another shape', { ...job, stage: 'dreaming' }],
    ['with an unknown key', { ...job, extra: 1 }],
    ['a text', 'job'],
  ])('that is %s is dropped', (_name, stored) => expect(readJob(stored)).toBeNull());
});
