/**
 * The one module that fetches anything from the web: public policy pages that a person asked for.
 *
 * GET only, without cookies, without a referrer, past no cache. It runs in two places: injected into the open page,
 * for addresses of the page's own origin, and in the background. So `download` stands on its own: it must not use
 * anything from outside its own body.
 */

/** Bounds of one download. */
export interface DownloadLimits {
  readonly maxBytes: number;
  /** For the whole download. */
  readonly totalMs: number;
  /** Longest time without a byte. */
  readonly idleMs: number;
  /**
   * True where this runs in a page, for an address of its origin. A redirect is then followed within the origin; where
   * it leaves it, the browser stops before it asks the next host. The background cannot tell the two apart before the
   * request is made, so it follows none: a redirect could lead into the person's own network.
   */
  readonly withinPage: boolean;
}

export const DOWNLOAD_LIMITS: DownloadLimits = {
  maxBytes: 16 * 1024 * 1024,
  totalMs: 20_000,
  idleMs: 8_000,
  withinPage: false,
};

/** For a page that completes a policy: it keeps the report waiting. */
export const PART_LIMITS: DownloadLimits = {
  ...DOWNLOAD_LIMITS,
  maxBytes: 4 * 1024 * 1024,
  totalMs: 6_000,
  idleMs: 4_000,
};

/** What arrived. `base64` holds the bytes, since results of injected scripts travel as JSON. */
export type Download =
  | {
      readonly ok: true;
      /** Address after redirects. */
      readonly url: string;
      readonly status: number;
      readonly contentType: string | null;
      readonly base64: string;
      /** True when the body was longer than the limit and only its first part is here. */
      readonly cut: boolean;
      /** Size that the server announced, in bytes; `null`: none. */
      readonly announced: number | null;
    }
  | { readonly ok: false; readonly reason: 'offline' | 'timeout' | 'redirected' | 'incomplete' | 'network' };

/**
 * Fetches one address.
 *
 * Fails: never throws. `redirected`: it leads on to where this context must not follow, and browsers do not say
 * where. `network`: every other refusal (no such host, bad certificate, content policy), which browsers do not
 * tell apart.
 */
export async function download(url: string, limits: DownloadLimits): Promise<Download> {
  const controller = new AbortController();
  const options: RequestInit = {
    method: 'GET',
    credentials: 'omit',
    referrerPolicy: 'no-referrer',
    cache: 'no-store',
    signal: controller.signal,
  };
  let idle: ReturnType<typeof setTimeout> | undefined;
  const total = setTimeout(() => controller.abort('timeout'), limits.totalMs);
  const rest = (): void => {
    clearTimeout(idle);
    idle = setTimeout(() => controller.abort('timeout'), limits.idleMs);
  };
  let started = false;
  try {
    rest();
    const response = await fetch(
      url,
      limits.withinPage ? { ...options, mode: 'same-origin', redirect: 'follow' } : { ...options, redirect: 'manual' },
    );
    if (response.type === 'opaqueredirect') return { ok: false, reason: 'redirected' };
    started = true;
    const parts: Uint8Array<ArrayBuffer>[] = [];
    let size = 0;
    let cut = false;
    const reader = response.body?.getReader();
    while (reader) {
      rest();
      const { done, value } = await reader.read();
      if (done) break;
      const room = limits.maxBytes - size;
      parts.push(value.length > room ? value.slice(0, room) : value);
      size += Math.min(value.length, room);
      if (value.length > room) {
        cut = true;
        controller.abort('enough');
        break;
      }
    }
    const dataUrl = await new Promise<string>((resolve, reject) => {
      const file = new FileReader();
      file.onload = () => resolve(String(file.result));
      file.onerror = () => reject(new TypeError('unreadable'));
      file.readAsDataURL(new Blob(parts));
    });
    const length = response.headers.get('content-length');
    return {
      ok: true,
      url: response.url || url,
      status: response.status,
      contentType: response.headers.get('content-type'),
      base64: size === 0 ? '' : dataUrl.slice(dataUrl.indexOf(',') + 1),
      cut,
      announced: length !== null && /^\d{1,15}$/.test(length) ? Number(length) : null,
    };
  } catch {
    if (controller.signal.reason === 'timeout') return { ok: false, reason: 'timeout' };
    if (started) return { ok: false, reason: 'incomplete' };
    if (!navigator.onLine) return { ok: false, reason: 'offline' };
    if (!limits.withinPage) return { ok: false, reason: 'network' };
    // Within a page a refused redirect looks like any other failure; asking again without following tells it apart.
    const probe = await fetch(url, { ...options, redirect: 'manual' }).catch(() => null);
    return { ok: false, reason: probe?.type === 'opaqueredirect' ? 'redirected' : 'network' };
  } finally {
    clearTimeout(idle);
    clearTimeout(total);
  }
}

/** The bytes of a download. */
export function bytesOf(base64: string): Uint8Array<ArrayBuffer> {
  const binary = atob(base64);
  const bytes = new Uint8Array(binary.length);
  for (let i = 0; i < binary.length; i++) bytes[i] = binary.charCodeAt(i);
  return bytes;
}
