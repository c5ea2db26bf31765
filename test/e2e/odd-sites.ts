import type { IncomingMessage, ServerResponse } from 'node:http';
import { fill, type StateCode, WORDING } from '../../lib/strings/strings.ts';
import { makePdf } from '../extract/make-pdf.ts';

const ODD = 'https://odd.example';

const OPENING = [
  'This privacy policy says what personal data the Harbour Choir collects when you visit our website, and what we do with it.',
  'We collect your name and your email address when you write to us.',
  'We protect your personal data with encryption and keep our software up to date.',
  'We may change this privacy policy from time to time; the new version always stands on this page.',
  'Write to secretary@odd.example with questions about your personal data or about this privacy policy.',
];
export const SALE = 'We never sell your personal data.';
const IP = 'We log your IP address when you visit our website.';
export const COOKIES = 'Advertising partners set cookies to show you ads that match your interests.';
export const RETENTION = 'We delete your personal data 30 days after you close your account.';
export const DELETION = 'You can ask us at any time to delete your personal data.';

const paragraphs = (...texts: readonly string[]): string => texts.map((text) => `<p>${text}</p>`).join('\n');
const page = (title: string, body: string, lang = 'en'): string =>
  `<!doctype html><html lang="${lang}"><head><meta charset="utf-8"><title>${title}</title></head><body>${body}</body></html>`;
const policy = (...body: readonly string[]): string =>
  page('Privacy policy', `<main><h1>Privacy policy</h1>${paragraphs(...OPENING)}${body.join('\n')}</main>`);
const home = (href: string, text = 'Privacy policy'): string =>
  page(
    'Harbour Choir',
    `<h1>Harbour Choir</h1><p>Songs on Thursdays, all voices welcome.</p><footer><a href="${href}">${text}</a></footer>`,
  );
const FINNISH = paragraphs(
  ...Array<string>(6).fill(
    'Tässä tietosuojaselosteessa kerrotaan, miten käsittelemme henkilötietojasi, kun käytät verkkosivustoamme. Sinulla on oikeus tarkastaa omat henkilötietosi ja pyytää niiden poistamista. Rekisterinpitäjä kerää nimesi ja sähköpostiosoitteesi.',
  ),
);
const TABS = `<div role="tablist"><button role="tab" aria-controls="one" aria-selected="true">What we collect</button>
  <button role="tab" aria-controls="two" aria-selected="false">Your rights</button></div>
  <div role="tabpanel" id="one"><h2>What we collect</h2>${paragraphs(IP, SALE)}</div>
  <div role="tabpanel" id="two" hidden><h2>Your rights</h2>${paragraphs(RETENTION, DELETION)}</div>`;
const ACCORDION = `<details><summary>Selling</summary>${paragraphs(SALE)}</details>
  <h2><button aria-expanded="false" aria-controls="keep">How long we keep data</button></h2>
  <div id="keep" class="accordion-panel" style="display:none">${paragraphs(RETENTION)}</div>
  <h2><button aria-expanded="false" aria-controls="rights">Your rights</button></h2>
  <div id="rights" class="accordion-panel" style="display:none">${paragraphs(DELETION)}</div>`;
const LATE = `<div id="root"></div><script>setTimeout(() => {
  document.getElementById('root').innerHTML = ${JSON.stringify(`<main><h1>Privacy policy</h1>${paragraphs(...OPENING, SALE, RETENTION, DELETION)}</main>`)};
}, 700);</script>`;
const PDF = makePdf([pdfLines('Privacy policy', [...OPENING, SALE, RETENTION, DELETION])], 'Privacy policy');
const CAPTCHA =
  '<p>This site is protected by reCAPTCHA and the Google <a href="https://policies.bigsearch.example/privacy">Privacy Policy</a> and <a href="https://policies.bigsearch.example/terms">Terms of Service</a> apply.</p>';

/** What each address answers: HTML, or bytes of another type. */
const PAGES: Readonly<Record<string, string | { readonly type: string; readonly body: Uint8Array }>> = {
  '/script-built/': home('/script-built/privacy'),
  '/script-built/privacy': page('Harbour Choir', LATE),
  '/accordion/': home('/accordion/privacy'),
  '/accordion/privacy': policy(ACCORDION),
  '/tabbed/': home('/tabbed/privacy'),
  '/tabbed/privacy': policy(TABS),
  '/iframe/': home('/iframe/privacy'),
  '/iframe/privacy': page(
    'Privacy policy',
    '<main><iframe src="/iframe/text" width="800" height="900"></iframe></main>',
  ),
  '/iframe/text': policy(paragraphs(SALE, RETENTION, DELETION)),
  '/pdf/': home('/pdf/privacy.pdf'),
  '/pdf/privacy.pdf': { type: 'application/pdf', body: PDF },
  '/parts/': home('/parts/privacy'),
  '/parts/privacy': policy(
    paragraphs(SALE, RETENTION, DELETION),
    ...Array<string>(30).fill(
      paragraphs(
        'The committee meets on the first Thursday of the month and reads every letter that members send to it.',
      ),
    ),
    '<p>More about them stands in our <a href="/parts/cookies">Cookie Policy</a>, and for residents of California in the <a href="/parts/california">California Privacy Notice</a>.</p>',
    '<p>Children find a text of their own in our <a href="/parts/gone">Children’s Privacy Notice</a>.</p>',
  ),
  '/parts/cookies': page(
    'Cookie policy',
    `<main><h1>Cookie policy</h1>${paragraphs('This cookie policy says which cookies our website sets on your device and what they are for.', COOKIES, 'Other cookies remember your language and keep you signed in while you visit us.', 'You can refuse cookies in the settings of your browser at any time.')}</main>`,
  ),
  '/parts/california': page(
    'California privacy notice',
    `<main><h1>California privacy notice</h1>${paragraphs('This notice is for residents of California and completes our privacy policy.', 'You have the right to know which personal information we collect, use and disclose, and to ask for a copy of it.', 'You have the right to ask us to correct personal information that is wrong, and not to be treated worse for using your rights.')}</main>`,
  ),
  '/hub/': home('/hub/privacy'),
  '/hub/privacy': page(
    'Privacy centre',
    '<main><h1>Privacy centre</h1><p>Choose what you want to know about your personal data.</p><ul><li><a href="/hub/privacy/collect">What we collect</a></li><li><a href="/hub/privacy/share">Whom we share data with</a></li><li><a href="/hub/privacy/rights">Your rights and how long we keep data</a></li></ul></main>',
  ),
  '/hub/privacy/collect': page('What we collect', `<main><h1>What we collect</h1>${paragraphs(...OPENING, IP)}</main>`),
  '/hub/privacy/share': page(
    'Whom we share data with',
    `<main><h1>Whom we share data with</h1>${paragraphs('We share your personal data with the printers of our song books, who may use it for nothing else.', SALE, 'The police receive personal data where a court orders it, and we check every such order before we answer it.')}</main>`,
  ),
  '/hub/privacy/rights': page(
    'Your rights',
    `<main><h1>Your rights</h1>${paragraphs(RETENTION, DELETION, 'You may also ask us for a copy of your personal data, and we send it to you by email within one month.', 'If you are not happy with our answer, you can complain to the data protection authority of your country.')}</main>`,
  ),
  '/wrong-company/': page(
    'Harbour Choir',
    `<h1>Harbour Choir</h1><p>Songs on Thursdays.</p><form><input name="name">${CAPTCHA}</form>`,
  ),
  '/logout/': home('/logout/now', 'Privacy Policy'),
  '/finnish/': home('/finnish/tietosuoja', 'Tietosuojaseloste'),
  '/finnish/tietosuoja': page(
    'Tietosuojaseloste',
    `<a href="/finnish/en/privacy" hreflang="en">In English</a><main><h1>Tietosuojaseloste</h1>${FINNISH}</main>`,
    'fi',
  ),
  '/finnish/en/privacy': policy(paragraphs(SALE, RETENTION, DELETION)),
  '/polish/': page('Chór', '<h1>Chór portowy</h1><p>Śpiewamy w czwartki.</p>', 'pl'),
  '/moved/': home('/moved/privacy'),
  '/cloaked/': home('/cloaked/privacy'),
  '/link/': page(
    'Harbour Choir',
    '<h1>Harbour Choir</h1><p><a id="there" href="/tabbed/privacy">How we treat data</a></p>',
  ),
};

/** Answers for `odd.example`. Sessions: `/logout/` begins one, `/logout/now` ends it for whoever sends its cookie. */
export function answerOdd(request: IncomingMessage, response: ServerResponse): void {
  const path = request.url ?? '/';
  if (path === '/logout/now') {
    const signedIn = /session=1/.test(request.headers.cookie ?? '');
    response.writeHead(200, {
      'content-type': 'text/html',
      ...(signedIn ? { 'set-cookie': 'session=0; Path=/; Secure' } : {}),
    });
    return void response.end(page('Signed out', '<h1>You are signed out</h1><p>See you soon.</p>'));
  }
  // Leads on: within the site, or wherever the path says.
  if (path === '/moved/privacy') return void response.writeHead(301, { location: '/tabbed/privacy' }).end();
  if (path.startsWith('/to/')) {
    // Header bytes go out as they are; servers send UTF-8 in them too.
    const location = Buffer.from(decodeURIComponent(path.slice('/to/'.length))).toString('latin1');
    return void response.writeHead(302, { location }).end();
  }
  if (path.startsWith('/from/')) {
    response.writeHead(200, { 'content-type': 'text/html; charset=utf-8' });
    return void response.end(home(`/to/${path.slice('/from/'.length)}`));
  }
  // A site that gives another text to a program than to a person: only a page's own opening is a navigation.
  if (path === '/cloaked/privacy') {
    const opened = request.headers['sec-fetch-mode'] === 'navigate';
    const sale = opened ? 'We sell your personal data to data brokers.' : SALE;
    return void response
      .writeHead(200, { 'content-type': 'text/html' })
      .end(policy(paragraphs(sale, RETENTION, DELETION)));
  }
  const found = PAGES[path];
  if (found === undefined) {
    return void response
      .writeHead(404, { 'content-type': 'text/html' })
      .end(page('Not found', '<h1>Page not found</h1>'));
  }
  const [type, body] = typeof found === 'string' ? ['text/html; charset=utf-8', found] : [found.type, found.body];
  const session = path === '/logout/' ? { 'set-cookie': 'session=1; Path=/; Secure' } : {};
  response.writeHead(200, { 'content-type': type, ...session }).end(body);
}

/** A site that is not as tidy as others, and what a click on the icon gives there. */
export interface OddSite {
  readonly name: string;
  readonly url: string;
  /** A state without a report that the first click ends in, and values of its title. */
  readonly first?: { readonly code: StateCode; readonly values?: Readonly<Record<string, string>> };
  /** Opened in the tab after that, and clicked on. */
  readonly then?: string;
  /** Quotes that the report shows among the main points. */
  readonly quotes: readonly string[];
  /** Notices beside the report. */
  readonly notices?: readonly StateCode[];
}

export const ODD_SITES: readonly OddSite[] = [
  {
    name: 'a policy that a script builds after the page has loaded',
    url: `${ODD}/script-built/`,
    first: { code: 'needs-open-page' },
    then: `${ODD}/script-built/privacy`,
    quotes: [SALE, RETENTION, DELETION],
  },
  { name: 'an accordion', url: `${ODD}/accordion/`, quotes: [SALE, RETENTION, DELETION] },
  { name: 'tabs', url: `${ODD}/tabbed/`, quotes: [SALE, RETENTION, DELETION] },
  {
    name: 'a text in a frame',
    url: `${ODD}/iframe/`,
    first: { code: 'needs-open-page' },
    then: `${ODD}/iframe/privacy`,
    quotes: [SALE, RETENTION, DELETION],
  },
  { name: 'a policy that has moved on its own host', url: `${ODD}/moved/`, quotes: [SALE, RETENTION, DELETION] },
  { name: 'a PDF', url: `${ODD}/pdf/`, quotes: [SALE, RETENTION, DELETION] },
  {
    name: 'a policy in three documents, and a fourth that is gone',
    url: `${ODD}/parts/`,
    quotes: [SALE, COOKIES, RETENTION, DELETION],
    notices: ['partly-read'],
  },
  { name: 'a hub whose sections are pages', url: `${ODD}/hub/`, quotes: [SALE, IP, RETENTION, DELETION] },
  {
    name: 'a link to another company’s policy only',
    url: `${ODD}/wrong-company/`,
    first: { code: 'no-policy-found' },
    quotes: [],
  },
  {
    name: 'a policy at the parent company',
    url: 'https://harbor.example/',
    first: { code: 'needs-permission', values: { host: 'policies.tidewater.example' } },
    then: 'https://policies.tidewater.example/privacy',
    quotes: ['We may sell or rent the personal information of our subscribers to other publishers.'],
  },
  {
    name: 'a Finnish policy with an English version',
    url: `${ODD}/finnish/`,
    quotes: [SALE, RETENTION, DELETION],
    notices: ['english-version'],
  },
  {
    name: 'a site that sends us another text than the tab',
    url: `${ODD}/cloaked/`,
    quotes: [SALE],
  },
  {
    name: 'the same site, opened in the tab',
    url: `${ODD}/cloaked/privacy`,
    quotes: ['We sell your personal data to data brokers.'],
    notices: ['differs-from-tab'],
  },
];

/** The title of a state, as it is shown. */
export function titleOf(code: StateCode, values: Readonly<Record<string, string>> = {}): string {
  return fill(WORDING.states[code].title, values);
}

/** Paragraphs as the lines of a printed page. */
function pdfLines(title: string, texts: readonly string[]): { text: string; y: number; size: number }[] {
  let y = 780;
  const lines = [{ text: title, y, size: 18 }];
  for (const text of texts) {
    y -= 20;
    for (const line of text.match(/.{1,80}(?:\s|$)/g) ?? []) lines.push({ text: line.trim(), y: (y -= 12), size: 10 });
  }
  return lines;
}
