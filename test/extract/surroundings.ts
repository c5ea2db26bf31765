/** Something that stands around a policy, or in its midst, and is none of it. */
export interface Surrounding {
  readonly name: string;
  readonly html: string;
  /** Sentences of it that must not be read as the policy's. */
  readonly sentences: readonly string[];
}

const box = (name: string, html: string, ...sentences: string[]): Surrounding => ({ name, html, sentences });

/** Forty kinds, as sites build them: by element, by role, by class, by id. */
export const SURROUNDINGS: readonly Surrounding[] = [
  box(
    'a cookie bar',
    '<div class="cookie-bar"><p>We use cookies to give you the best experience on our site.</p><button>OK</button></div>',
    'We use cookies to give you the best experience on our site.',
  ),
  box(
    'a consent tool by id',
    '<div id="onetrust-consent-sdk"><div id="onetrust-banner-sdk"><p id="onetrust-policy-text">By clicking accept you agree to the storing of cookies on your device.</p><button>Accept all</button></div></div>',
    'By clicking accept you agree to the storing of cookies on your device.',
  ),
  box(
    'a consent dialog',
    '<div role="dialog" aria-modal="true"><h2>Your choices</h2><p>Our partners and we store data on your device to show you ads.</p><button>Agree</button></div>',
    'Our partners and we store data on your device to show you ads.',
  ),
  box(
    'a cookie notice in a section',
    '<section class="CookieConsent"><p>This website uses cookies to make pots load faster for you.</p><a href="#" role="button">Allow</a></section>',
    'This website uses cookies to make pots load faster for you.',
  ),
  box(
    'a cookie box by camel case',
    '<div id="CybotCookiebotDialog"><p>We use cookies to personalise content and to analyse our traffic.</p><a>Allow all cookies</a></div>',
    'We use cookies to personalise content and to analyse our traffic.',
  ),
  box(
    'a cookie box of a plugin',
    '<div class="cky-consent-container"><p class="cky-title">We value your privacy</p><p>We use cookies to enhance your browsing of our pots and vases.</p><button class="cky-btn">Reject all</button></div>',
    'We use cookies to enhance your browsing of our pots and vases.',
  ),
  box(
    'a bar of an older plugin',
    '<div class="cc-window cc-banner" role="dialog"><span class="cc-message">This site stores small files on your computer to work better.</span><a class="cc-btn">Got it</a></div>',
    'This site stores small files on your computer to work better.',
  ),
  box(
    'a privacy centre that is closed',
    '<div class="ot-pc modal" style="display:none"><h2>Privacy preference centre</h2><p>When you visit any website it may store information on your browser.</p></div>',
    'When you visit any website it may store information on your browser.',
  ),
  box(
    'a newsletter box',
    '<div class="newsletter"><h3>Stay in touch</h3><p>Get the latest news about our pots straight to your inbox.</p><form><input type="email"><button>Subscribe</button></form></div>',
    'Get the latest news about our pots straight to your inbox.',
  ),
  box(
    'a newsletter form alone',
    '<form class="mc4wp-form"><p>Join ten thousand gardeners who read our letter every week.</p><input type="email"><button>Join</button></form>',
    'Join ten thousand gardeners who read our letter every week.',
  ),
  box(
    'a sign-up by name',
    '<section id="email-signup"><p>Sign up today and save ten per cent on your first pot.</p><input type="email"><button>Go</button></section>',
    'Sign up today and save ten per cent on your first pot.',
  ),
  box(
    'related articles',
    '<section class="related-articles"><h2>You may also like</h2><article><h3><a href="/1">Ten pots</a></h3><p>Our gardeners have chosen ten pots for every balcony.</p></article></section>',
    'Our gardeners have chosen ten pots for every balcony.',
  ),
  box(
    'recent posts',
    '<aside class="widget recent-posts"><h3>Recent posts</h3><ul><li><a href="/a">How to water a cactus in the winter</a></li><li><a href="/b">Why clay pots break when it is cold outside</a></li></ul></aside>',
    'Why clay pots break when it is cold outside',
  ),
  box(
    'comments',
    '<div id="comments"><h3>2 comments</h3><p>I have bought three of these pots and all of them arrived broken.</p><form><textarea></textarea><button>Post</button></form></div>',
    'I have bought three of these pots and all of them arrived broken.',
  ),
  box(
    'a footer element',
    '<footer><p>Pot shop is a company that is registered in England under number 12.</p><ul><li><a href="/terms">Terms</a></li></ul></footer>',
    'Pot shop is a company that is registered in England under number 12.',
  ),
  box(
    'a footer by class',
    '<div class="footer-bottom"><p>© 2024 Pot shop Ltd. All rights reserved by the people who make our pots.</p></div>',
    'All rights reserved by the people who make our pots.',
  ),
  box(
    'a footer by role',
    '<div role="contentinfo"><p>Prices on this page include the tax of your country and the parcel.</p></div>',
    'Prices on this page include the tax of your country and the parcel.',
  ),
  box(
    'a footer by id',
    '<div id="colophon" class="site-footer"><p>Our shops are open on every day of the week from nine to five.</p></div>',
    'Our shops are open on every day of the week from nine to five.',
  ),
  box(
    'a menu',
    '<nav class="main"><ul><li><a href="/1">Pots for the garden and for the balcony</a></li><li><a href="/2">Vases</a></li></ul></nav>',
    'Pots for the garden and for the balcony',
  ),
  box(
    'a menu by class',
    '<div class="header-menu"><a href="/1">Big pots that hold more than ten litres</a> <a href="/2">Vases</a></div>',
    'Big pots that hold more than ten litres',
  ),
  box(
    'a menu without a name',
    '<ul><li><a href="/1">Everything about pots and how they are made</a></li><li><a href="/2">Vases</a></li><li><a href="/3">Sale</a></li><li><a href="/4">Gifts</a></li><li><a href="/5">Help</a></li></ul>',
    'Everything about pots and how they are made',
  ),
  box(
    'a table of contents',
    '<div class="toc"><ul><li><a href="#a">What we collect from you in our shop</a></li><li><a href="#b">Sharing</a></li><li><a href="#c">Rights</a></li><li><a href="#d">Contact</a></li></ul></div>',
    'What we collect from you in our shop',
  ),
  box(
    'breadcrumbs',
    '<div class="breadcrumbs"><a href="/">Home</a> / <a href="/legal">All of our legal texts and notices</a> / Privacy</div>',
    'All of our legal texts and notices',
  ),
  box(
    'an announcement',
    '<div class="announcement-bar"><p>Free parcels on all orders over fifty pounds until Sunday.</p></div>',
    'Free parcels on all orders over fifty pounds until Sunday.',
  ),
  box(
    'a banner by role',
    '<div role="banner"><p>The shop for everybody who loves pots and plants since 1987.</p></div>',
    'The shop for everybody who loves pots and plants since 1987.',
  ),
  box(
    'an advertisement',
    '<div class="ad-slot"><p>Buy two bags of the best soil and pay for only one of them.</p></div>',
    'Buy two bags of the best soil and pay for only one of them.',
  ),
  box(
    'a pop-up',
    '<div class="popup-overlay"><div class="popup"><p>Wait! Take ten per cent off before you leave our shop today.</p><button>×</button></div></div>',
    'Take ten per cent off before you leave our shop today.',
  ),
  box(
    'a page without scripts',
    '<noscript><div>Please enable JavaScript to use all the features of this shop.</div></noscript>',
    'Please enable JavaScript to use all the features of this shop.',
  ),
  box(
    'a search box',
    '<div class="search-box"><label>Search for pots, plants and everything else you need</label><input type="search"><button>Search</button></div>',
    'Search for pots, plants and everything else you need',
  ),
  box(
    'a log-in box',
    '<div class="login-modal" role="dialog"><p>Log in to see your orders and your saved baskets.</p><input type="password"></div>',
    'Log in to see your orders and your saved baskets.',
  ),
  box(
    'share buttons',
    '<div class="social-share"><span>Share this page with your friends and your family:</span><a href="https://a.example">A</a><a href="https://b.example">B</a></div>',
    'Share this page with your friends and your family:',
  ),
  box(
    'a skip link',
    '<a class="skip-link" href="#main">Skip to the main content of this page</a>',
    'Skip to the main content of this page',
  ),
  box(
    'words for screen readers',
    '<span class="sr-only">Opens in a new window of your browser, outside this shop</span>',
    'Opens in a new window of your browser, outside this shop',
  ),
  box(
    'a choice of language',
    '<div class="language-switcher"><p>Choose your language and your country</p><ul><li><a href="/de">Deutsch</a></li><li><a href="/fr">Français</a></li></ul></div>',
    'Choose your language and your country',
  ),
  box(
    'a question whether it helped',
    '<div class="article-feedback"><p>Was this article helpful to you and your plants?</p><button>Yes</button><button>No</button></div>',
    'Was this article helpful to you and your plants?',
  ),
  box(
    'a chat window',
    '<div id="chat-widget"><p>Hello! How can our gardeners help you with your order today?</p><input><button>Send</button></div>',
    'How can our gardeners help you with your order today?',
  ),
  box(
    'a contact form',
    '<form action="/contact"><p>Send us a message and we answer within one day.</p><label>Name</label><input><label>Text</label><textarea></textarea><button>Send</button></form>',
    'Send us a message and we answer within one day.',
  ),
  box(
    'an offer to install an app',
    '<div class="app-promo"><p>Get the Pot shop app and order with one tap of your finger.</p><a href="https://store.example">Download</a></div>',
    'Get the Pot shop app and order with one tap of your finger.',
  ),
  box(
    'a basket',
    '<aside role="complementary" class="mini-cart"><p>Your basket is empty, but our shelves are full of pots.</p></aside>',
    'Your basket is empty, but our shelves are full of pots.',
  ),
  box(
    'a script’s template',
    '<template><p>Sorry, something went wrong while we loaded your pots.</p></template>',
    'Sorry, something went wrong while we loaded your pots.',
  ),
];

const COLLECT =
  'We collect your name and your address when you order a pot from our shop, and we keep both with the order.';
const SHARE =
  'We share your personal information with the firm that brings you our parcels and with nobody else at all.';
const RIGHTS =
  'You may ask us for a copy of your personal data at any time, and we answer within thirty days of your letter.';
/** Sentences of the policy. */
export const POLICY_SENTENCES: readonly string[] = [COLLECT, SHARE, RIGHTS];

/** A page with the policy, and a surrounding before it, in its midst or behind it; in `<main>` or in plain boxes. */
export function surroundedPage(html: string, place: 'before' | 'inside' | 'behind', frame: 'main' | 'boxes'): string {
  const [open, close] =
    frame === 'main' ? ['<main>', '</main>'] : ['<div class="page"><div class="content">', '</div></div>'];
  const sections = POLICY_SENTENCES.map(
    (text, at) =>
      `<h2>Part ${at + 1} of our policy</h2><p>${text}</p><p>${text}</p>${at === 1 && place === 'inside' ? html : ''}`,
  );
  return `<!DOCTYPE html><html lang="en"><head><title>Privacy policy | Pot shop</title></head><body>${place === 'before' ? html : ''}
${open}<h1>Privacy policy</h1>${sections.join('\n')}${close}${place === 'behind' ? html : ''}</body></html>`;
}
