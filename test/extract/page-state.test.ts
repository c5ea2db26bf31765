import { describe, expect, test } from 'vitest';
import { parseHtml } from '../../lib/cli/parse-html.ts';
import { extractPolicy } from '../../lib/extract/extract-policy.ts';
import { pageSigns } from '../../lib/extract/page-signs.ts';
import { pageState } from '../../lib/extract/page-state.ts';
import { countWords } from '../../lib/text/count-words.ts';

const stateOf = (html: string, status = 200) => {
  const document = parseHtml(html);
  const { text } = extractPolicy(document, { url: null, live: false });
  return pageState({ status, text, words: countWords(text), signs: pageSigns(document) });
};
const titled = (title: string, body: string): string => `<title>${title}</title><body>${body}</body>`;
const POLICY = titled(
  'Privacy policy',
  `<h1>Privacy policy</h1>${'<p>We collect your name when you sign in or log in, and a page that is not found is written into our log.</p>'.repeat(20)}`,
);

const STATUSES = [
  [200, null],
  [204, 'page-missing'],
  [304, 'page-missing'],
  [401, 'login-needed'],
  [403, 'site-refused'],
  [404, 'page-missing'],
  [410, 'page-missing'],
  [418, 'site-refused'],
  [429, 'site-refused'],
  [451, 'site-refused'],
  [500, 'site-error'],
  [503, 'site-error'],
  [511, 'login-needed'],
] as const;
describe('a status has its state, whatever the page says', () => {
  test.each(STATUSES)('%i', (status, state) => expect(stateOf(POLICY, status)).toBe(state));
});

const PAGES = [
  { name: 'a policy that speaks of signing in', html: POLICY, state: null },
  {
    name: 'a short policy',
    html: titled('Privacy', '<p>We keep nothing. We use no cookies. Write to us if you want to know more.</p>'),
    state: null,
  },
  {
    name: 'a soft 404',
    html: titled(
      'Page not found | Pots',
      '<h1>Oops</h1><p>The page that you want is not here.</p><a href="/">Home</a>',
    ),
    state: 'page-missing',
  },
  { name: 'a soft 404 in German', html: titled('Töpfe', '<h1>Seite nicht gefunden</h1>'), state: 'page-missing' },
  {
    name: 'a soft 404 that only its text tells',
    html: titled('Pots', '<p>Sorry, the page you were looking for doesn’t exist.</p>'),
    state: 'page-missing',
  },
  {
    name: 'a log-in page',
    html: titled('Pots', '<form><input name="u"><input type="password"><button>Go</button></form>'),
    state: 'login-needed',
  },
  {
    name: 'a log-in page without a password',
    html: titled('Sign in to Pots', '<form><input type="email"><button>Next</button></form>'),
    state: 'login-needed',
  },
  {
    name: 'a captive portal',
    html: titled('Welcome', '<h1>Guest Wi-Fi</h1><p>Accept our terms to use the free hotspot of this café.</p>'),
    state: 'login-needed',
  },
  {
    name: 'a bot wall',
    html: titled('Just a moment...', '<p>Checking if the site connection is secure.</p>'),
    state: 'site-refused',
  },
  {
    name: 'a bot wall with a puzzle',
    html: titled('Pots', '<h1>Are you a robot?</h1><p>Solve the captcha.</p>'),
    state: 'site-refused',
  },
  {
    name: 'a refusal',
    html: titled('Access denied', '<p>You do not have permission. Reference 18.2</p>'),
    state: 'site-refused',
  },
  { name: 'a broken server', html: titled('502 Bad Gateway', '<h1>502 Bad Gateway</h1>'), state: 'site-error' },
  {
    name: 'a shell',
    html: titled('Pots', '<div id="root"></div><script src="/app.js"></script>'),
    state: 'needs-open-page',
  },
  {
    name: 'a shell that asks for scripts',
    html: titled('Pots', '<noscript>You need to enable JavaScript to run this app.</noscript><div id="x"></div>'),
    state: 'needs-open-page',
  },
  { name: 'an empty page', html: '', state: null },
] as const;
describe('what a server sent in place of a policy is told by its words', () => {
  test.each(PAGES)('$name', ({ html, state }) => expect(stateOf(html)).toBe(state));
});
