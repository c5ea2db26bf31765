/** As much of a page as decides its charset. Units: bytes. */
const SAMPLE = 65_536;

/** East Asian charsets, and the letters that running text in them is full of. */
const CANDIDATES: readonly { readonly charset: string; readonly telling: RegExp }[] = [
  { charset: 'shift_jis', telling: /[\u3041-\u3096\u30a1-\u30fa]/gu },
  { charset: 'euc-jp', telling: /[\u3041-\u3096\u30a1-\u30fa]/gu },
  { charset: 'euc-kr', telling: /[\uac00-\ud7a3]/gu },
  { charset: 'gb18030', telling: /[的是在了和我们您信息用个人有不与以为及或将]/gu },
  { charset: 'big5', telling: /[的是在了和我們您資料用個人有不與以為及或將]/gu },
];

/**
 * The likeliest charset of bytes that declare none.
 *
 * Fails: never. Without a sign of anything else it is windows-1252, as in browsers.
 */
export function guessCharset(bytes: Uint8Array): string {
  const sample = bytes.subarray(0, SAMPLE);
  const wide = utf16Of(sample);
  if (wide) return wide;
  if (isUtf8(sample)) return hasIso2022(sample) ? 'iso-2022-jp' : 'utf-8';
  let best = { charset: 'windows-1252', share: 0.05 };
  for (const { charset, telling } of CANDIDATES) {
    const text = new TextDecoder(charset).decode(sample, { stream: true });
    const high = text.replace(/[\u0000-\u007f]/g, '').length; // eslint-disable-line no-control-regex -- ASCII is meant
    const broken = text.split('\ufffd').length - 1;
    if (high === 0 || broken > high * 0.01) continue;
    const share = (text.match(telling)?.length ?? 0) / high;
    if (share > best.share) best = { charset, share };
  }
  return best.charset;
}

/** Text in Latin letters leaves every other byte of UTF-16 zero. */
function utf16Of(bytes: Uint8Array): string | null {
  const zeros = [0, 0];
  const length = Math.min(bytes.length, 2_048);
  for (let at = 0; at < length; at++) if (bytes[at] === 0) zeros[at % 2] = (zeros[at % 2] ?? 0) + 1;
  const [even = 0, odd = 0] = zeros;
  if (odd > length * 0.3 && even < length * 0.05) return 'utf-16le';
  return even > length * 0.3 && odd < length * 0.05 ? 'utf-16be' : null;
}

function isUtf8(bytes: Uint8Array): boolean {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes, { stream: true });
    return true;
  } catch {
    return false;
  }
}

function hasIso2022(bytes: Uint8Array): boolean {
  for (let at = 0; at + 2 < bytes.length; at++)
    if (bytes[at] === 0x1b && bytes[at + 1] === 0x24 && (bytes[at + 2] === 0x42 || bytes[at + 2] === 0x40)) return true;
  return false;
}
