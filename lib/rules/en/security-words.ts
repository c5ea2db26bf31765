import { anyOf, pattern } from '../pattern.ts';

/** Parts of the patterns about security. */

/** What protects data, by its name. */
export const MEANS = anyOf`
  (?<!non-)(?<!not )(?<!no )(?<!without )(?<!inadequately )encrypt(?:s|ed|ion|ing)?|SSL|TLS|HTTPS
  secure sockets? layers?|transport layer security|firewalls?|bcrypt|salted|PCI|ISO[-/ ]?(?:IEC )?27\d{3}|SOC ?2
  two[- ]factor|multi[- ]factor|2FA|penetration test\w*|intrusion (?:detection|prevention)|access controls?|key cards?
  vulnerability scan\w*|secure servers?|malware scanning|virus scan\w*
`;
/** With how much care it is protected, or of what kind that is. */
export const CARE = anyOf`
  reasonable|appropriate|adequate|suitable|industry[- ]standards?|commercially|technical|organi[sz]ational
  administrative|physical|security|various|necessary|every|all|strict|best|generally accepted|precautionary|electronic
  managerial|steps|number of|acceptable
`;
/** What is done. */
export const STEPS = anyOf`
  measures?|safeguards?|security|precautions?|steps|efforts|procedures|practices|standards|means|methods|controls
  technolog\w+|systems
`;
/** What it is done for, or against. */
export const AGAINST_LOSS = anyOf`
  protect\w*|secur\w+|safeguard\w*|prevent|against|unauthori[sz]ed|loss|misuse|information|data|safe
`;

/** Tells people apart, or knows them again: no protection. */
const TELLING_APART = anyOf`
  cookies?|advertis\w+|custom audience|sharing partners|hashed (?:e-?mail|identifier|version)|irreversible
  de-identif\w+|encrypted (?:version|list)|TLS (?:certificate )?fingerprint|media access control
`;
/** What people do themselves, or the service's customers. */
const BY_OTHERS = anyOf`
  your (?:\w+ )?credentials (?:secret|secure|safe|confidential|private)|if you (?:use|choose)
  you (?:must|should|need to) (?:\w+ )?(?:take|use|protect)|third[- ]party sites
  (?:clients|customers) (?:\w+ ){0,6}(?:control|determine|configure)
`;
/** A request of people, and how it is dealt with. */
const REQUESTS = anyOf`right to|your request|verify your identity|children`;
/** Who gets data, or gets in: a house, a part of the site. */
const WHO_GETS_IN = anyOf`
  discloses?|disclosed to|outside parties|to our premises|CCTV|password[- ]protected (?:accounts?|areas)
`;
/** A standard of payments that is only named. */
const PAYMENT_STANDARDS = anyOf`standards set by PCI|PCI-DSS requirements`;

/** Names a means of protection, but does not protect the data with it. */
export const NO_MEANS = pattern`${TELLING_APART}|${BY_OTHERS}|${REQUESTS}|${WHO_GETS_IN}|${PAYMENT_STANDARDS}`;

/** What people have to do. */
const UP_TO_PEOPLE = anyOf`
  you (?:are responsible|should|must)|up to you|your (?:responsibility|password)|log out
  maintain the security of your|secur\w+ of your account
`;
/** What others do, and say of it. */
const UP_TO_OTHERS = anyOf`
  third[- ]party (?:sites|websites)|(?:check|read|review|learn about) (?:\w+ ){0,3}(?:privacy|their|polic\w+|practices)
  (?:third parties|service providers|providers|vendors|they) (?:\w+ ){0,4}(?:use|uses|provide|implement|maintain)
`;
/** Data goes abroad, or to whoever buys the company. */
const TRANSFERS = anyOf`
  transfer\w* .{0,80}?(?:EEA|countries|outside)|transferred? (?:\w+ ){0,4}(?:to|outside|internationally)
  international transfers?|adequate level|appropriate safeguards in (?!place)|contractual clauses|merger
`;
/** Security of something else: of a country, of the site, or as an aim for which data is used. */
const OTHER_SECURITY = anyOf`
  social security|national security|homeland|integrity of (?:our|the) (?:services?|platform|site)|purposes?:
  security (?:purposes|reasons|alerts|updates|vulnerabilities|efforts)|for (?:safety|security)|spam|fraud detection
  ensuring the security of the page|verify (?:your identity|that)|confirm that their|securely transmitted
`;
/** Rights are protected, or the law asks for data. */
const LEGAL_MATTERS = anyOf`
  copyright|trade ?marks?|intellectual property|legal advice|legal claims|required by law to
  protect (?:and \w+ )?(?:the |our )?(?:\w+ )?(?:rights|property)
  (?:share|disclose|release|provide)\b.{0,160}\b(?:legally|law)
`;
/** Says why there is a policy. */
const WHY_THIS_TEXT = anyOf`protect your privacy,? we (?:provide|are providing)`;

/** Speaks of safety, but not of what the service does for that of the data. */
export const NO_MEASURES = pattern`
  ${UP_TO_PEOPLE}|${UP_TO_OTHERS}|${TRANSFERS}|${OTHER_SECURITY}|${LEGAL_MATTERS}|${WHY_THIS_TEXT}
`;
