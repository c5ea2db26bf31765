import { describe, expect, test } from 'vitest';
import { parseHtml } from '../../lib/cli/parse-html.ts';
import { collectLinks } from '../../lib/find/collect-links.ts';
import type { PageLink } from '../../lib/find/page-link.ts';
import { rankLinks } from '../../lib/find/rank-links.ts';

const PAGE = 'https://www.lantern.example/';
const rank = (html: string) => rankLinks(collectLinks(parseHtml(html), PAGE), PAGE);
const offered = (html: string) =>
  rank(html)
    .filter(({ kind, score }) => kind === 'privacy-policy' && score >= 0.5)
    .map(({ url }) => url.replace('https://www.lantern.example', ''));
const footer = (...links: string[]) => `<footer><ul>${links.map((link) => `<li>${link}</li>`).join('')}</ul></footer>`;
const link = (href: string, text: string) => `<a href="${href}">${text}</a>`;

const NAMES: readonly (readonly [language: string, text: string])[] = [
  ['Arabic', 'سياسة الخصوصية'],
  ['Bulgarian', 'Политика за поверителност'],
  ['Catalan', 'Política de privacitat'],
  ['Chinese, simplified', '隐私政策'],
  ['Chinese, traditional', '隱私權政策'],
  ['Croatian', 'Pravila privatnosti'],
  ['Czech', 'Ochrana osobních údajů'],
  ['Danish', 'Privatlivspolitik'],
  ['Dutch', 'Privacyverklaring'],
  ['English', 'Privacy notice'],
  ['Estonian', 'Privaatsuspoliitika'],
  ['Finnish', 'Tietosuojaseloste'],
  ['French', 'Politique de confidentialité'],
  ['German', 'Datenschutzerklärung'],
  ['Greek', 'Πολιτική απορρήτου'],
  ['Hebrew', 'מדיניות פרטיות'],
  ['Hindi', 'गोपनीयता नीति'],
  ['Hungarian', 'Adatvédelmi tájékoztató'],
  ['Indonesian', 'Kebijakan Privasi'],
  ['Italian', 'Informativa sulla privacy'],
  ['Japanese', 'プライバシーポリシー'],
  ['Korean', '개인정보처리방침'],
  ['Latvian', 'Privātuma politika'],
  ['Lithuanian', 'Privatumo politika'],
  ['Norwegian', 'Personvernerklæring'],
  ['Persian', 'حریم خصوصی'],
  ['Polish', 'Polityka prywatności'],
  ['Portuguese', 'Política de privacidade'],
  ['Romanian', 'Politica de confidențialitate'],
  ['Russian', 'Политика конфиденциальности'],
  ['Slovak', 'Ochrana osobných údajov'],
  ['Slovene', 'Varstvo osebnih podatkov'],
  ['Spanish', 'Aviso de privacidad'],
  ['Swedish', 'Integritetspolicy'],
  ['Thai', 'นโยบายความเป็นส่วนตัว'],
  ['Turkish', 'Gizlilik politikası'],
  ['Ukrainian', 'Політика конфіденційності'],
  ['Vietnamese', 'Chính sách quyền riêng tư'],
];

const OFFERED = [
  { name: 'a text in capitals', html: link('/p', 'PRIVACY POLICY') },
  { name: 'words run together', html: '<a href="/p"><span>Privacy</span><span>Policy</span></a>' },
  { name: 'several pages in one link', html: footer(link('/p', 'Privacy / Contact / Accessibility statement')) },
  { name: 'terms and privacy in one link', html: footer(link('/p', 'Terms & Privacy')) },
  { name: 'a label alone', html: '<a href="/p" aria-label="Privacy policy"><i class="icon"></i></a>' },
  { name: 'a relation alone', html: '<a href="/p" rel="privacy-policy">Small print</a>' },
  { name: 'an address alone', html: link('/privacy-policy', 'Read more') },
  {
    name: 'a banner’s link',
    html: `<div class="cookie-consent">We use cookies. ${link('/datenschutz', 'Mehr erfahren')}</div>`,
  },
  { name: 'cookies that are a part of the policy', html: footer(link('/datenschutz', 'Cookie-Hinweise')) },
];
const NOT_OFFERED = [
  { name: 'settings', html: footer(link('/privacy-settings', 'Privacy settings')) },
  { name: 'a consent manager', html: footer(link('/consent', 'Privacy Manager')) },
  { name: 'terms', html: footer(link('/terms', 'Terms of Service')) },
  { name: 'an imprint', html: footer(link('/impressum', 'Impressum')) },
  {
    name: 'a headline',
    html: link('/news/2024/05/01/new-rules', 'What the new privacy rules mean for small schools in the north'),
  },
  { name: 'a rubric', html: `<nav>${link('/tag/privacy', 'Privacy')}</nav>` },
  { name: 'a sentence that mentions it', html: `<p>${link('/about', 'We respect your privacy')}</p>` },
  { name: 'a log-out', html: footer(link('/logout', 'Privacy Policy')) },
  { name: 'a notice for applicants', html: footer(link('/jobs/privacy', 'Applicant privacy notice')) },
  {
    name: 'a captcha’s policy',
    html: '<p>This page is protected by a captcha of Gate: <a href="https://gate.example/privacy">Privacy Policy</a></p>',
  },
  {
    name: 'a video’s policy',
    html: '<p>To play it you need Harbor’s <a href="https://media.example/privacy">privacy policy</a></p>',
  },
  { name: 'goods', html: `<nav>${link('/privacy-fences', 'Privacy fences')}</nav>` },
  {
    name: 'a company named in a sentence',
    html: '<p>Read the Harbor <a href="https://harbor.example/privacy">privacy policy</a>.</p>',
  },
  {
    name: 'a spam filter’s policy',
    html: '<div class="comments"><a href="https://filter.example/privacy/">Learn how your comment data is processed</a></div>',
  },
  { name: 'a link within the page', html: footer(link('#privacy', 'Privacy Policy')) },
];
const KINDS = [
  { name: 'a cookie policy', text: 'Cookie Policy', kind: 'cookie-policy' },
  { name: 'a Californian notice', text: 'California Privacy Notice', kind: 'california-notice' },
  { name: 'a notice at collection', text: 'Notice at Collection', kind: 'california-notice' },
  { name: 'a refusal of sale', text: 'Do Not Sell or Share My Personal Information', kind: 'do-not-sell' },
  { name: 'privacy choices', text: 'Your Privacy Choices', kind: 'do-not-sell' },
  { name: 'a list of legal texts', text: 'Legal', kind: 'legal-hub' },
  { name: 'a Polish cookie policy', text: 'Polityka cookies', kind: 'cookie-policy' },
];

describe('rankLinks', () => {
  test.each(NAMES)('knows the policy’s name in %s', (_, text) => {
    expect(rank(footer(link('/a', 'About'), link('/p', text)))[0]).toMatchObject({
      url: 'https://www.lantern.example/p',
      kind: 'privacy-policy',
    });
    expect(offered(footer(link('/p', text)))).toEqual(['/p']);
  });
  test.each(OFFERED)('offers $name', ({ html }) => {
    expect(offered(html)).toHaveLength(1);
  });
  test.each(NOT_OFFERED)('does not offer $name', ({ html }) => {
    expect(offered(html)).toEqual([]);
  });
  test.each(KINDS)('calls $name by its kind', ({ text, kind }) => {
    expect(rank(footer(link('/page', text)))[0]?.kind).toBe(kind);
  });

  test('puts the site’s own policy before another company’s', () => {
    const html = footer(link('https://gate.example/privacy', 'Privacy Policy'), link('/privacy', 'Privacy Policy'));
    expect(offered(html)[0]).toBe('/privacy');
  });
  test('offers a parent company’s policy where it is the only one', () => {
    expect(offered(footer(link('https://holding.example/privacy', 'Privacy Policy')))).toEqual([
      'https://holding.example/privacy',
    ]);
  });
  test('puts the policy before its Californian part', () => {
    const html = footer(link('/ccpa', 'California Privacy Notice'), link('/privacy', 'Privacy Policy'));
    expect(offered(html)[0]).toBe('/privacy');
  });
  test('puts the policy’s full name before a rubric', () => {
    const html = `<nav>${link('/privacy-news', 'Privacy')}</nav>${footer(link('/pp', 'Privacy Policy'))}`;
    expect(offered(html)[0]).toBe('/pp');
  });
  test('offers a parent company’s policy that is spoken of as ours', () => {
    const html = '<p>By signing up you accept our <a href="https://holding.example/privacy">Privacy Policy</a>.</p>';
    expect(offered(html)).toHaveLength(1);
  });
  test('puts an English policy before the same in another language', () => {
    const html = footer(link('/datenschutz', 'Datenschutzerklärung'), link('/en/privacy-policy', 'Privacy Policy'));
    expect(offered(html)[0]).toBe('/en/privacy-policy');
  });
  test('finds it among forty legal links', () => {
    const others = Array.from({ length: 39 }, (_, i) => link(`/legal/${i}`, `Policy on matter ${i}`));
    expect(offered(footer(...others.slice(0, 20), link('/legal/p', 'Privacy Notice'), ...others.slice(20)))).toEqual([
      '/legal/p',
    ]);
  });
  test('gives each address once, without fragment and tracking', () => {
    const html = footer(link('/p#top', 'Privacy'), link('/p?utm_source=foot', 'Privacy Policy'));
    expect(offered(html)).toEqual(['/p']);
  });
  test('passes over records that are no links', () => {
    const broken = [{ url: 'nowhere', text: 'Privacy' }, { url: 7 }] as unknown as PageLink[];
    expect(rankLinks(broken, PAGE)).toEqual([]);
  });
});
