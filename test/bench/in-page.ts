/** Times of some tasks on one page. */
export interface Measured {
  readonly elements: number;
  /** Medians, in the order of the tasks. */
  readonly times: readonly { readonly name: string; readonly ms: number }[];
}

/** What the page has: the bundled code, and the models once they are loaded. */
interface Scope {
  readonly bench: Record<string, (...args: unknown[]) => unknown> & {
    readonly Readability: new (document: Document) => { parse(): unknown };
  };
  learned: { readonly model: unknown; readonly tagger: unknown };
}

// These functions run in the page: each is sent there by itself, so none may use another or anything of this file.

/** Loads the models, once for all that is measured. Shape: their files in base64. */
export async function loadModels(answers: string, topics: string): Promise<void> {
  const scope = globalThis as unknown as Scope; // set by the bundle
  const bytes = (base64: string) => Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0));
  scope.learned = {
    model: await scope.bench.loadModel?.(bytes(answers)),
    tagger: scope.bench.loadTopicsModel?.(bytes(topics)),
  };
}

/** Runs every task once a round, so that a busy machine slows all of them alike. */
export async function measure(html: string, rounds: number): Promise<Measured> {
  const { bench, learned } = globalThis as unknown as Scope; // set by the bundle and by `loadModels`
  const parse = () => new DOMParser().parseFromString(html, 'text/html');
  const options = { url: 'https://lantern.example/privacy', live: false };
  const policy = bench.extractPolicy?.(parse(), options);
  const given = [{ url: options.url, policy }];
  const tasks: Record<string, (document: Document) => unknown> = {
    'Readability alone': (document) => new bench.Readability(document).parse(),
    'bounding before the parser': () => bench.boundHtml?.(html),
    finder: (document) => bench.inspectPage?.(document, options.url),
    extraction: (document) => bench.extractPolicy?.(document, options),
    'text to report': () => bench.analyze?.(given, learned),
    'text to report, without topics': () => bench.analyze?.(given, { model: learned.model }),
  };
  const times = new Map(Object.keys(tasks).map((name) => [name, [] as number[]]));
  const WARM = 3;
  for (let round = -WARM; round < rounds; round++) {
    for (const [name, run] of Object.entries(tasks)) {
      const document = parse();
      const start = performance.now();
      await run(document);
      if (round >= 0) times.get(name)?.push(performance.now() - start);
    }
  }
  const median = (all: number[]): number => all.sort((a, b) => a - b)[Math.floor(all.length / 2)] ?? 0;
  return {
    elements: parse().querySelectorAll('*').length,
    times: [...times].map(([name, all]) => ({ name, ms: median(all) })),
  };
}

/** Words of the policy on a page. */
export function countWords(html: string): number {
  const { bench } = globalThis as unknown as Scope; // set by the bundle
  const document = new DOMParser().parseFromString(html, 'text/html');
  const { text } = bench.extractPolicy?.(document, { url: null, live: false }) as { text: string };
  return bench.countWords?.(text) as number;
}

/**
 * How long the report of a text takes as texts grow, all once a round; a small text so often that it takes as long.
 *
 * Shape:  the pages of each text, joined → words that were read, and milliseconds for each.
 */
export async function grow(
  texts: readonly (readonly string[])[],
  rounds: number,
): Promise<{ read: number; each: number }[]> {
  const { bench, learned } = globalThis as unknown as Scope; // set by the bundle and by `loadModels`
  const url = 'https://lantern.example/privacy';
  const joined = texts.map((pages) => {
    const parts = pages.map((html) => {
      const document = new DOMParser().parseFromString(html, 'text/html');
      return bench.extractPolicy?.(document, { url, live: false });
    });
    const { policy } = bench.joinDocuments?.(parts) as { policy: unknown };
    return { policy: bench.boundPolicy?.(policy) as { text: string }, read: 0, all: [] as number[] };
  });
  const longest = Math.max(...joined.map(({ policy }) => policy.text.length));
  for (let round = -1; round < rounds; round++) {
    for (const one of joined) {
      const turns = Math.max(1, Math.round(longest / one.policy.text.length / 4));
      const start = performance.now();
      for (let turn = 0; turn < turns; turn++) {
        const report = await bench.analyze?.([{ url, policy: one.policy }], learned);
        one.read = (report as { words: number }).words; // the shape of a report
      }
      if (round >= 0) one.all.push((performance.now() - start) / turns / one.read);
    }
  }
  return joined.map(({ read, all }) => ({ read, each: all.sort((a, b) => a - b)[Math.floor(all.length / 2)] ?? 0 }));
}
