/**
 * What words of a privacy policy are about: one line a concept, so that "rent" teaches the model about "lease".
 *
 * Shape: concept → its words, lower case, cut to their stem as `stem` in `lexicon.ts` cuts them; two words joined by a
 * space are a phrase and count before single words do.
 */
export const CONCEPTS: Readonly<Record<string, string>> = {
  not: 'not|no|never|neither|nor|none|nobody|nothing|without|refrain|refuse|decline|prohibit|forbid|forbidden',
  except: 'except|unless|other than|besides|aside from|apart from|excluding|exception|but',
  only: 'only|solely|exclusively|merely|strictly|just',
  may: 'may|might|can|could|reserve the right|from time to time|sometimes|occasionally|possibly',
  must: 'must|required|require|obligat|obliged|compel|compell|mandat',
  if: 'if|when|where|in case|in the event|in certain circumstance|under certain circumstance|upon request|subject to|provided that',
  we: 'we|us|our|ours|ourselve|company|the company|this site|this website|our site|our website|the service|the site',
  you: 'you|your|yours|user|visitor|customer|member|individual|subscriber|guest|account holder|data subject|person|people|client|consumer|resident|child|children|minor|parent',
  data: 'data|information|info|detail|record|content|pii|identifier',
  personal:
    'personal|personally|identifiable|private|sensitive|personally identifiable|personally-identifiable|personally identifying|non-public',
  sell: 'sell|sold|sale|sale of|sell your|rent|rental|lease|trade|traded|barter|swap|monetize|monetary|valuable consideration|for money|for profit|market your',
  share:
    'share|sharing|disclose|disclosure|provide|transfer|pass|give|given|release|transmit|divulge|reveal|expose|make available|made available|forward|distribut|exchang|send|sent|combine',
  collect:
    'collect|collection|gather|obtain|receive|record|capture|acquir|track|log|logged|log file|server log|monitor|automatically collect',
  keep: 'keep|kept|retain|retention|store|storage|hold|held|preserve|maintain|archive|save|remain',
  delete:
    'delete|deletion|erase|erasure|remove|removal|destroy|destruct|destruction|purg|forgotten|right to be forgotten|wipe|clear',
  close: 'close|deactivate|terminate|cancel|closure|termination',
  indefinite: 'indefinitely|indefinit|permanently|permanent|forever|perpetual|perpetuity|no longer than|unlimited',
  necessary: 'necessary|need|needed|long as|as long as|for so long|longer than|duration|period|until|no longer',
  time: 'day|week|month|year|hour|minut|hr|anniversary',
  access:
    'access|review|view|copy|a copy|portab|portability|export|download|inspect|obtain a copy|see what|examin|know what|request information',
  correct: 'correct|update|amend|rectify|rectification|edit|modify|change|inaccurate|inaccuracy',
  right: 'right|entitl|may request|may ask|can request|can ask|you can|you may|option|choice|choose|ability|able',
  ask: 'request|ask|contact|email us|e-mail|write to|by emailing|submit|mailto|call us|get in touch|reach',
  self: 'setting|dashboard|preferenc|profile page|log in|account page|sign in|control panel|privacy setting',
  ads: 'advertis|advertising|advert|ad|ads|advertiser|advertisement|adsense|admob|doubleclick|adroll|ad network|ad server|advertising network|marketing partner|ad partner|campaign|sponsor|banner',
  target:
    'target|targeted|targeting|personalize|personalise|interest-based|behavioral|behavioural|behavior|tailor|custom|customize|customise|relevant|retarget|remarket|retargeting|remarketing|cross-context|custom audience|lookalike|based on your|interest|of interest|re-target',
  across:
    'across|other site|other website|cross-site|over time|cross-context|cross-device|other services|third-party website|third party site|across the web',
  social: 'facebook|twitter|linkedin|instagram|social media|social network|meta|pinterest|tiktok|youtube|google|social',
  broker:
    'data broker|broker|aggregator|data provider|data vendor|reseller|list|mailing list|data company|data suppliers|data cooperative',
  cookie:
    'cookie|pixel|beacon|web beacon|tag|local storage|sdk|fingerprint|clear gif|gif|flash cookie|lso|similar technolog|tracking technolog|tracker|etag|web bug|localstorage',
  browser: 'browser|device|operating system|isp|user agent|referr|referring|click|page|clickstream|url|domain',
  analytics:
    'analytic|analytics|analyze|analyse|analysis|measure|statistics|statistical|traffic|usage|trend|metric|performanc|google analytics|count|matomo|mixpanel|hotjar|plausible|insight',
  function:
    'function|functionality|login|logged in|session|remember|language|shopping cart|cart|authenticat|essential|strictly necessary|operat|work properly',
  ip: 'ip|ip address|internet protocol|internet protocol address|ip addresse|ipv4',
  anon: 'anonymize|anonymise|anonymous|anonymously|aggregat|aggregated|de-identif|de-identified|deidentif|truncat|hash|hashed|pseudonym|mask|non-personal|non-personally|statistical|shorten',
  provider:
    'service provider|provider|vendor|contractor|subcontractor|processor|sub-processor|supplier|agent|on our behalf|on behalf|our behalf|consultant|host|hosting|payment processor|confidential|perform|assist|instruct|trusted',
  group:
    'affiliate|affiliated|subsidiary|parent company|corporate group|group compan|joint venture|employe|employee|staff|related compan|famil',
  partner:
    'partner|business partner|third party|third-party|third|party|others|other company|outside|unaffiliat|anyone|someone|researcher|publisher|merchant|reseller|charity|institution|co-brand|retailer',
  law: 'law|legal|court|subpoena|warrant|court order|legal process|regulate|regulation|statute|statutory|judicial|litigation|comply|compliance|legal obligation|proceeding|lawful|lawfully|applicable law',
  authority:
    'authority|government|governmental|law enforcement|police|official|agency|regulator|public authorit|national security|tax',
  belief:
    'believ|belief|good faith|good-faith|discretion|reasonable|reasonably|appropriate|sole discretion|deem|opinion|think|judgment|investigate|cooperate',
  protect:
    'protect|safety|enforc|defend|property|fraud|illegal|harm|terms of service|terms of use|prevent|rights property',
  merge:
    'merger|merg|acquisition|bankruptcy|reorganize|reorganization|reorganisation|divestitur|dissolution|insolvency|acquir|sale of asset|asset|restructur|consolidation|change of control|change in control|successor|buyer|purchaser|liquidation|business transition|business transfer|corporate transaction|new owner|takeover',
  country:
    'country|countries|united state|usa|u.s|eea|european union|eu|europe|uk|united kingdom|canada|outside|jurisdiction|international|internationally|cross-border|transborder|worldwide|global|globally|overseas|germany|ireland|switzerland|australia|india|singapore|china|japan|standard contractual clause|adequacy|privacy shield|located in|server located',
  safe: 'encrypt|encryption|ssl|tls|secure socket|https|firewall|password|two-factor|multi-factor|audit|certify|certified|certification|iso|soc|pci|access control|intrusion|penetration|hashed|salted|physical|locked|restricted|need to know|256|backup|vulnerability',
  security:
    'secur|security|safeguard|measur|precaution|industry standard|technical|organizational|organisational|reasonable measure|administrative|commercially reasonable|unauthoriz|unauthorised|guarantee|misuse|loss|protect',
  breach: 'breach|data breach|incident|compromise|security breach|leak|unauthorized access|unauthorised access',
  notify:
    'notify|notification|notice|inform|tell|told|alert|announce|prominent|prominently|advise|email you|e-mail you|prior notice|conspicuous|banner',
  change: 'change|update|modify|amend|revise|revision|alter|material change|modification',
  policy: 'policy|privacy policy|privacy statement|privacy notice|this notice|this statement|these terms|statement',
  post: 'post|posted|posting|publish|on this page|effective date|last updated|periodically|check back|review this|regularly|frequently|visit this|date at the top',
  ai: 'ai|artificial intelligence|machine learning|machine-learning|train|trained|training|large language|language model|llm|algorithm|generative|models',
  profile:
    'profil|profiling|infer|inference|derive|predict|deduce|prediction|scor|score|automated decision|automated decision-making|segment|characteristic|preferenc|behavior|predisposition|attitude|demographic|propensit|lookalike|attribute|draw|approximate location',
  dnt: 'do not track|dnt|global privacy control|gpc|opt-out preference signal|browser signal|signal|do-not-track|tracking signal|not track',
  honour: 'honor|honour|respond|recognize|recognise|respect|support|ignor|react|alter our practices',
  market:
    'marketing|promotional|promotion|newsletter|offer|commercial message|mailing|direct marketing|solicitation|special offer|promo|communication|message|text message|sms|commercial email|e-mails|emails|telemarketing',
  optout:
    'opt-out|opt out|unsubscrib|opting out|opt|opt-in|object|withdraw|stop receiving|no longer wish|do not wish|stop|unsubscribe link|not to receive|opted|removed from|do not sell|consent',
  california: 'california|ccpa|cpra|shine the light|nevada|virginia|colorado|connecticut|vcdpa|utah|cal',
  europe:
    'gdpr|european economic area|eea|data protection law|data protection act|european union|uk gdpr|supervisory authority|swiss|lgpd|brazil',
  job: 'job|applicant|candidate|employment|recruit|career|investor|shareholder|hiring|resume',
  customerside:
    'end user|end-user|our customers|their customers|on behalf of our customers|clients of|publisher|on behalf of our clients|client websites',
  source:
    'from third parties|from other sources|other sources|from our partners|public source|publicly available|public record|publicly|public database|third-party source|data from|information from|from others|about you from|friend|refer a friend|contact list|address book|import|combine|supplement|enrich|log in with|facebook connect|single sign-on|public',
  process: 'use|process|utilize|handle|access and use',
  improve: 'improve|improvement|develop|enhance|research|optimize|quality',
  account: 'account|registration|register|profile page|membership',
  contact: 'name|address|phone|telephone|email address|contact information|mailing address|fax',
  payment: 'payment|card|credit|transaction|purchase|order|billing|invoice|financial|checkout',
  depends:
    'circumstance|certain|depending|depend|reside|where you live|jurisdiction|applicable|to the extent|extent permitted|under|some',
  all: 'all|any|every|each|whatever|regardless|wherever|everyone',
  child: 'child|children|minor|under 13|parent|guardian|coppa',
  link: 'link|linked|external|other site|third party site|hyperlink|not responsible|responsible',
  define:
    'mean|means|refers|define|definition|is a small|small file|small text|are small|known as|called|such as|for example',
  location: 'location|geolocation|gps|geographic|zip code|postal code|city',
};
