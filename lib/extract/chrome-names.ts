const START = String.raw`(?:^|[\s_-])`;
const END = String.raw`(?:$|[\s_\d-]|s\b)`;
/** What the boxes of consent tools are called. */
export const CONSENT = new RegExp(
  String.raw`${START}(?:(?:eu-?)?cookies?-?(?:banner|bar|box|notice|consent|popup|message|law|dialog|modal|overlay|disclaimer|` +
    String.raw`warning|confirmation|alert|bot|yes|container|wrapper|popin)|consent-?(?:banner|bar|box|manager|popup|sdk|container|` +
    String.raw`modal|tool)|(?:gdpr|ccpa|privacy|cmp|cc)-?(?:banner|popup|bar|modal|window|box)|onetrust|ot-sdk|cky|cmplz|osano|` +
    String.raw`didomi|usercentrics|truste|trustarc|iubenda-cs|termly|klaro|borlabs|qc-cmp\d?)${END}`,
);
/** What a class or id calls the parts around a text, in any layout. */
export const STRONG = new RegExp(
  `${START}(?:nav|navbar|navigation|subnav|menu|submenu|breadcrumbs?|footer|masthead|topbar|sidebar|side-bar|newsletter|` +
    String.raw`skip-?(?:links?|nav|to)|pagination|pager|(?:social|share)-?(?:links?|icons?|buttons?|bar|media)|` +
    String.raw`related-?(?:posts?|articles?|content|news)|modal|popup|pop-up|lightbox|offcanvas|back-to-top|scroll-?top|` +
    String.raw`sr-only|screen-reader-text|visually-hidden)${END}`,
);
/** Names that sections of a policy may have too, as "share" or "cookies": they count only around what is no prose. */
export const WEAK = new RegExp(
  String.raw`${START}(?:share|sharing|social|subscribe|subscription|signup|sign-up|related|recommend\w*|promo\w*|popup|overlay|` +
    String.raw`consent|cookies?|search|login|comments?|advert\w*|ads?|sponsor\w*|banner|announcement\w*|cta|language|locale|` +
    String.raw`toc|table-of-contents|author|byline|feed|feedback|helpful|rating|survey|chat|cart|basket|download|print|contact-form)${END}`,
);
export const LABEL = /(?:^|\s)(?:skip|print|share|back)-?(?:link|button|to-top)/;
/** Notes at the foot of a text are a part of it, and so are the lists of cookies that consent tools write into policies. */
export const NOTE = /foot-?note|footer-?note|endnote|declaration|cookie-?(?:list|table)|ot-sdk-cookie-policy/;
