/** Longer addresses carry state, not places. Units: UTF-16 units. */
const MAX_LENGTH = 2048;
/** RFC 1035. */
const MAX_HOST = 253;
/** Names that no public resolver answers: RFC 6761, 6762, 7686, 8375, 9476, ICANN's list of collisions, and usage. */
const PRIVATE_SUFFIXES =
  /\.(?:local|localhost|localdomain|internal|intranet|private|corp|home|lan|arpa|test|invalid|onion|alt|workgroup)$/;
const HOST = /^[a-z0-9_-]{1,63}(?:\.[a-z0-9_-]{1,63})+$/;
const PUBLIC_TOP_LEVEL = /\.(?:[a-z]{2,63}|xn--[a-z0-9-]{1,59})$/;
/** Services that resolve to the address written in the name: `127.0.0.1.dns.example`, `10-0-0-1.dns.example`. */
const PRIVATE_ADDRESS_IN_NAME =
  /(?:^|[.-])(?:(?:0|10|127)[.-]\d{1,3}|169[.-]254|192[.-]168|172[.-](?:1[6-9]|2\d|3[01])|100[.-](?:6[4-9]|[7-9]\d|1[01]\d|12[0-7]))[.-]\d{1,3}[.-]\d{1,3}(?:[.-]|$)/;

/**
 * An address that may be requested or opened, normalized; or `null`.
 *
 * Shape:  https on port 443 (http is upgraded), no name and password, a public host with a dot, at most 2,048 units.
 * Fails:  never. `null` for anything else: other schemes, address literals in any notation, names of local networks.
 * Source: docs/threats.md, "odd links" and "private network".
 */
export function safeUrl(address: unknown): string | null {
  if (typeof address !== 'string' || address.length > MAX_LENGTH) return null;
  const url = parse(address);
  if (!url || !isWeb(url) || url.username !== '' || url.password !== '') return null;
  url.protocol = 'https:';
  url.hostname = url.hostname.replace(/\.$/, '');
  if (url.protocol !== 'https:' || url.port !== '' || !isPublicHost(url.hostname)) return null;
  return url.href.length > MAX_LENGTH ? null : url.href;
}

/** True for a name that stands for a host on the public internet, not for a literal or a local name. ASCII, lower case. */
export function isPublicHost(host: string): boolean {
  return (
    host.length <= MAX_HOST &&
    HOST.test(host) &&
    PUBLIC_TOP_LEVEL.test(host) &&
    !PRIVATE_SUFFIXES.test(host) &&
    !PRIVATE_ADDRESS_IN_NAME.test(host)
  );
}

/** http with a port of its own has no https twin that anyone promised; https's own port is left out by the parser. */
function isWeb(url: URL): boolean {
  return (url.protocol === 'https:' || url.protocol === 'http:') && url.port === '';
}

function parse(address: string): URL | null {
  try {
    return new URL(address);
  } catch {
    return null;
  }
}
