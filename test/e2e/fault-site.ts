import type { IncomingMessage, ServerResponse } from 'node:http';
import { gzipSync } from 'node:zlib';

/** A short but whole privacy policy, as paragraphs. */
export const POLICY_BODY = [
  'This privacy policy says what personal data we collect when you visit our site, and what we do with it.',
  'We collect your name and your email address when you write to us, and we log your IP address.',
  'We use cookies to remember your language.',
  'We never sell your personal data.',
  'We delete your personal data 30 days after you close your account.',
  'You can ask us at any time to delete your personal data, or to send you a copy of it.',
  'We protect your personal data with encryption.',
  'We may change this privacy policy; the new version is always on this page.',
  'Write to privacy@faults.example with questions about your personal data or about this privacy policy.',
];

const HTML = 'text/html; charset=utf-8';
const page = (title: string, body: string): string =>
  `<!doctype html><html lang="en"><head><title>${title}</title></head><body>${body}</body></html>`;
const policy = (extra = ''): string =>
  page(
    'Privacy policy',
    `<main><h1>Privacy policy</h1>${POLICY_BODY.map((text) => `<p>${text}</p>`).join('')}${extra}</main>`,
  );
const home = (link: string): string =>
  page('A site', `<h1>A site</h1><p>Words about lamps.</p><footer><a href="${link}">Privacy policy</a></footer>`);

type Answer = (request: IncomingMessage, response: ServerResponse) => void;
const send =
  (status: number, type: string, body: string | Buffer, headers: Record<string, string> = {}): Answer =>
  (_request, response) =>
    void response.writeHead(status, { 'content-type': type, ...headers }).end(body);

/** What the server does for the policy of each fault; the home page of the fault links there. */
const POLICIES: Readonly<Record<string, Answer>> = {
  good: send(200, HTML, policy()),
  missing: send(404, HTML, page('Not found', '<h1>Not found</h1>')),
  refused: send(403, HTML, page('Forbidden', '<h1>Forbidden</h1>')),
  broken: send(503, HTML, page('Unavailable', '<h1>Down for maintenance</h1>')),
  empty: send(200, HTML, ''),
  binary: send(200, HTML, Buffer.from(Array.from({ length: 60_000 }, (_, i) => (i * 7919) % 256))),
  image: send(200, 'image/png', Buffer.from('89504e470d0a1a0a', 'hex')),
  'one-line': send(200, HTML, page('Privacy policy', '<p>We respect your privacy.</p>')),
  terms: send(
    200,
    HTML,
    page(
      'Terms',
      `<h1>Terms of sale</h1>${'<p>The price includes tax. The buyer pays for delivery. Courts decide disputes about an order.</p>'.repeat(30)}`,
    ),
  ),
  finnish: send(
    200,
    HTML,
    `<!doctype html><html lang="fi"><head><title>Tietosuojaseloste</title></head><body><h1>Tietosuojaseloste</h1>${'<p>Tässä tietosuojaselosteessa kerrotaan, miten käsittelemme henkilötietojasi, kun käytät verkkosivustoamme. Rekisterinpitäjä kerää nimesi ja sähköpostiosoitteesi. Sinulla on oikeus tarkastaa omat henkilötietosi ja pyytää niiden poistamista. Evästeitä käytetään sivuston kehittämiseen.</p>'.repeat(6)}</body></html>`,
  ),
  charset: send(
    200,
    'text/html; charset=windows-1252',
    Buffer.from(
      policy('<p>Caf\u00e9 visitors \u2014 we keep the data of your table for 3 days.</p>').replaceAll(
        '\u2014',
        '\u0097',
      ),
      'latin1',
    ),
  ),
  loop: (request, response) => void response.writeHead(302, { location: request.url ?? '/' }).end(),
  elsewhere: send(302, HTML, '', { location: 'https://another.example/privacy' }),
  downgrade: send(302, HTML, '', { location: 'http://faults.example/privacy' }),
  'to-file': send(302, HTML, '', { location: 'file:///etc/passwd' }),
  never: () => {},
  huge: (_request, response) => {
    response.writeHead(200, { 'content-type': HTML });
    response.write(policy().replace('</main></body></html>', ''));
    const filler = `<p>${'The lamp of the week is made of brass and linen. '.repeat(40)}</p>`.repeat(500);
    for (let size = 0; size < 18 * 1024 * 1024; size += filler.length) response.write(filler);
    response.end();
  },
  large: send(200, HTML, policy(`<p>${'The lamp of the week is made of brass. '.repeat(60)}</p>`.repeat(4200))),
  deep: send(200, HTML, policy(`${'<div>'.repeat(100_000)}deep${'</div>'.repeat(100_000)}`)),
  gone: send(410, HTML, page('Gone', '<h1>Gone</h1>')),
  'no-content': (_request, response) => void response.writeHead(204).end(),
  'soft-404': send(200, HTML, page('Oops', '<h1>Page not found</h1><p>The page that you look for does not exist.</p>')),
  hurry: send(429, HTML, page('Slow down', '<h1>Too many requests</h1>')),
  law: send(451, HTML, page('Unavailable', '<h1>Unavailable for legal reasons</h1>')),
  crash: send(500, HTML, policy()),
  json: send(200, 'application/json', JSON.stringify({ policy: POLICY_BODY })),
  zip: send(200, 'application/zip', Buffer.from('504b0304140000000800', 'hex')),
  'broken-pdf': send(200, 'application/pdf', Buffer.from('%PDF-1.7\n%garbage')),
  portal: send(
    200,
    HTML,
    page(
      'Guest Wi-Fi',
      '<h1>Welcome to our Wi-Fi</h1><p>Accept the terms to connect to the internet.</p><button>Connect</button>',
    ),
  ),
  wall: send(
    200,
    HTML,
    page('Just a moment...', '<h1>Checking your browser</h1><p>Verify you are human to go on.</p>'),
  ),
  xhtml: send(
    200,
    'application/xhtml+xml',
    `<?xml version="1.0" encoding="utf-8"?><html xmlns="http://www.w3.org/1999/xhtml"><head><title>Privacy policy</title></head><body><h1>Privacy policy</h1>${POLICY_BODY.map((text) => `<p>${text}</p>`).join('<br/>')}</body></html>`,
  ),
  plain: send(200, 'text/plain; charset=utf-8', `Privacy policy\n\n${POLICY_BODY.join('\n\n')}`),
  markdown: send(200, 'text/markdown', `# Privacy policy\n\n${POLICY_BODY.join('\n\n')}`),
  'zip-bomb': (request, response) =>
    send(200, HTML, gzipSync(Buffer.alloc(200 * 1024 * 1024, 'a ')), { 'content-encoding': 'gzip' })(request, response),
  short: (_request, response) => {
    response.writeHead(200, { 'content-type': HTML, 'content-length': '50000' });
    response.write(policy());
    setTimeout(() => response.destroy(), 50);
  },
  slow: (_request, response) => setTimeout(() => send(200, HTML, policy())(_request, response), 2500),
  gzip: send(200, HTML, gzipSync(policy()), { 'content-encoding': 'gzip' }),
  shell: send(
    200,
    HTML,
    page('App', '<div id="root"></div><script src="/app.js"></script><noscript>Turn on JavaScript.</noscript>'),
  ),
  members: send(
    200,
    HTML,
    page(
      'Sign in',
      '<h1>Sign in</h1><form action="/login"><input name="user"><input type="password" name="password"><button>Sign in</button></form>',
    ),
  ),
};

/** Answers for `faults.example`: `/<fault>/` is a home page, `/<fault>/privacy` its policy. */
export function answerFault(request: IncomingMessage, response: ServerResponse): void {
  const [, fault = '', rest] = (request.url ?? '/').split('/');
  const answer = POLICIES[fault];
  if (!answer) return send(404, HTML, page('Not found', '<h1>Not found</h1>'))(request, response);
  if (rest === 'privacy') return answer(request, response);
  if (rest === 'strict')
    return send(200, HTML, home(`/${fault}/privacy`), { 'content-security-policy': "default-src 'none'" })(
      request,
      response,
    );
  return send(200, HTML, home(`/${fault}/privacy`))(request, response);
}
