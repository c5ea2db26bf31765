import { vi } from 'vitest';

type Listener = (...args: never[]) => unknown;

/** The browser answers from another process: nothing of it comes at once. */
const turn = (): Promise<void> => new Promise((go) => setImmediate(go));

/** An event of the browser. `tell` calls every listener, as the browser does, and waits for what they begin. */
function createEvent(made: { forget(): void }[]) {
  const listeners = new Set<Listener>();
  const event = {
    addListener: (listener: Listener) => void listeners.add(listener),
    removeListener: (listener: Listener) => void listeners.delete(listener),
    tell: (...args: unknown[]) => Promise.all([...listeners].map((listener) => listener(...(args as never[])))),
    forget: () => listeners.clear(),
  };
  made.push(event);
  return event;
}

function createArea(name: string, changed: ReturnType<typeof createEvent>) {
  const kept = new Map<string, unknown>();
  const change = (key: string, newValue: unknown) => void changed.tell({ [key]: { newValue } }, name);
  return {
    kept,
    async get(key: string | null) {
      const found = structuredClone(key === null ? Object.fromEntries(kept) : { [key]: kept.get(key) });
      await turn();
      return found;
    },
    async set(values: Readonly<Record<string, unknown>>) {
      for (const [key, value] of Object.entries(values)) {
        kept.set(key, structuredClone(value));
        change(key, value);
      }
      await turn();
    },
    async remove(keys: readonly string[]) {
      for (const key of keys) if (kept.delete(key)) change(key, undefined);
      await turn();
    },
    async clear() {
      await this.remove([...kept.keys()]);
    },
  };
}

export interface FakeTab {
  readonly id: number;
  readonly windowId: number;
  readonly incognito: boolean;
  readonly url?: string;
}

/** The browser as far as `lib/platform` uses it: in memory, and quick. What it was told to do is in its mocks. */
export function createFakeBrowser() {
  const events: { forget(): void }[] = [];
  const event = () => createEvent(events);
  const onChanged = event();
  const alarms = new Set<string>();
  const tabs = new Map<number, FakeTab>();
  /** Origin patterns that the person allowed. */
  const allowed = new Set<string>();
  const done = async (): Promise<void> => undefined;
  const fake = {
    allowed,
    /** What the background listened to is gone with it; what it stored stays. */
    endBackground: () => events.forEach((one) => one.forget()),
    tabsById: tabs,
    /** Tabs in front, by window. The first window is the current one. */
    inFront: new Map<number, number>(),
    alarmNames: alarms,
    storage: { onChanged, session: createArea('session', onChanged), local: createArea('local', onChanged) },
    alarms: {
      onAlarm: event(),
      create: async (name: string) => void alarms.add(name),
      clear: async (name: string) => alarms.delete(name),
      clearAll: async () => alarms.clear(),
    },
    permissions: {
      onAdded: event(),
      onRemoved: event(),
      async contains({ origins }: { origins: string[] }) {
        await turn();
        return origins.every((one) => allowed.has(one));
      },
      request: vi.fn(async (_wanted: { origins: string[] }) => false),
    },
    tabs: {
      onRemoved: event(),
      onUpdated: event(),
      onActivated: event(),
      async get(id: number) {
        const tab = tabs.get(id);
        if (!tab) throw new Error(`No tab with id: ${id}`);
        return tab;
      },
      async query() {
        const [id] = fake.inFront.values();
        const tab = id === undefined ? undefined : tabs.get(id);
        return tab ? [tab] : [];
      },
      create: vi.fn(async (_tab: { url: string }) => undefined),
      reload: vi.fn(async (_id: number) => undefined),
    },
    action: { setBadgeText: done, setBadgeBackgroundColor: done, setTitle: done, setIcon: done },
    contextMenus: { onClicked: event(), create: () => undefined },
    scripting: { executeScript: vi.fn(async (_injection: object): Promise<unknown[]> => []), insertCSS: done },
    runtime: {
      id: 'abcdef',
      onMessage: event(),
      onInstalled: event(),
      onStartup: event(),
      getURL: (path: string) => `chrome-extension://abcdef${path}`,
      sendMessage: vi.fn(async (_message: unknown): Promise<unknown> => null),
      openOptionsPage: vi.fn(done),
    },
  };
  return fake;
}
export type FakeBrowser = ReturnType<typeof createFakeBrowser>;
