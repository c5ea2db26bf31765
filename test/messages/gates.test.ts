import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { admit, classifySender, GATES } from '../../lib/messages/gates.ts';
import type { Name } from '../../lib/messages/protocol.ts';

const OWN = { id: 'abcdef', origin: 'chrome-extension://abcdef' };
const HASH = 'a'.repeat(64);

const SENDERS = [
  { name: 'our popup', sender: { id: OWN.id, origin: OWN.origin, url: `${OWN.origin}/popup.html` }, kind: 'extension' },
  {
    name: 'our options page, open in a tab',
    sender: { id: OWN.id, origin: OWN.origin, tab: { id: 3 }, frameId: 0 },
    kind: 'extension',
  },
  {
    name: 'a page of ours whose origin is not told',
    sender: { id: OWN.id, url: `${OWN.origin}/popup.html` },
    kind: 'extension',
  },
  {
    name: 'our script in a web page',
    sender: { id: OWN.id, origin: 'https://shop.example', tab: { id: 3 } },
    kind: 'stranger',
  },
  { name: 'our script, only its address told', sender: { id: OWN.id, url: 'https://shop.example/' }, kind: 'stranger' },
  { name: 'another extension', sender: { id: 'ghijkl', origin: 'chrome-extension://ghijkl' }, kind: 'stranger' },
  { name: 'another extension that claims our origin', sender: { id: 'ghijkl', origin: OWN.origin }, kind: 'stranger' },
  {
    name: 'a page whose host begins like our address',
    sender: { id: OWN.id, url: 'https://chrome-extension//abcdef' },
    kind: 'stranger',
  },
  { name: 'nobody', sender: {}, kind: 'stranger' },
] as const;

const REQUESTS: { readonly [N in Name]: unknown } = {
  'get-state': { tabId: 1 },
  'read-tab': { tabId: 1, afresh: false },
  'read-address': { tabId: 1, url: 'https://shop.example/privacy' },
  'read-given': { tabId: 1, name: 'notes.txt', type: 'text/plain', base64: 'V2Uga2VlcCBsb2dzLg==' },
  'permission-asked': { tabId: 1 },
  'permission-denied': { tabId: 1 },
  stop: { tabId: 1 },
  'show-in-tab': { tabId: 1, quote: 'We keep logs.', nth: 0 },
  'get-review': { tabId: 1 },
  'set-review': {
    tabId: 1,
    review: {
      corrections: { sale: { setAside: [3], value: 'sold' } },
      weights: { sale: 'double' },
      lens: { place: 'uk', age: 'adult' },
    },
  },
  'list-saved': {},
  'open-saved': { tabId: 1, key: ['https://shop.example/privacy', HASH] },
  'delete-saved': { key: ['https://shop.example/privacy', HASH] },
  'delete-everything': {},
  'list-corrected': {},
  'delete-corrections': { sha256: HASH },
  export: {},
  import: { text: '{}' },
};
const NAMES = Object.keys(GATES) as Name[];

describe('senders', () => {
  test.each(SENDERS)('$name is an $kind', ({ sender, kind }) => {
    expect(classifySender(sender, OWN)).toBe(kind);
  });
});

describe('gates', () => {
  test.each(NAMES)('%s passes with its shape, from our own pages only', (name) => {
    const message = { name, request: REQUESTS[name] };
    expect(admit(message, 'extension')).toEqual(message);
    expect(admit(message, 'stranger')).toBeNull();
  });

  test.each(NAMES)('%s does not pass with a key too many', (name) => {
    expect(admit({ name, request: { ...(REQUESTS[name] as object), extra: 1 } }, 'extension')).toBeNull();
    expect(admit({ name, request: REQUESTS[name], extra: 1 }, 'extension')).toBeNull();
  });

  test.each(['__proto__', 'constructor', 'toString', 'no-such-message', ''])('there is no message %j', (name) => {
    expect(admit({ name, request: {} }, 'extension')).toBeNull();
  });

  test('no random message throws, and none pollutes a prototype', () => {
    const key = fc.constantFrom('name', 'request', 'tabId', 'url', 'key', '__proto__', 'constructor', 'prototype', 'x');
    const name = fc.constantFrom<string>(...NAMES, '__proto__', 'constructor');
    const value = fc.oneof(fc.jsonValue(), fc.dictionary(key, fc.jsonValue()), name);
    fc.assert(
      fc.property(fc.oneof(value, fc.record({ name: fc.oneof(name, value), request: value })), (message) => {
        const parsed: unknown = JSON.parse(JSON.stringify(message));
        const admitted = admit(parsed, 'extension');
        expect(admitted === null || NAMES.includes(admitted.name)).toBe(true);
        expect(Object.keys(Object.prototype)).toEqual([]);
      }),
      { numRuns: 5000, seed: 1 },
    );
  });
});
