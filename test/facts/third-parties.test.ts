import { expect, test } from 'vitest';
import { findThirdParties } from '../../lib/facts/third-parties.ts';
import { policyOfParts, type Part } from './policy-of-parts.ts';

const CASES: { name: string; parts: Part[]; companies: string[] }[] = [
  { name: 'a product', parts: ['We use Google Analytics to count visits.'], companies: ['Google'] },
  {
    name: 'a list after its kind',
    parts: ['We share data with service providers such as Stripe, Mailchimp and Zendesk.'],
    companies: ['Stripe', 'Mailchimp', 'Zendesk'],
  },
  {
    name: 'a company no list knows',
    parts: ['Payments are processed by Quillpay, our payment provider.'],
    companies: ['Quillpay'],
  },
  { name: 'one with a legal form', parts: ['Our site is hosted by Netzhafen GmbH.'], companies: ['Netzhafen'] },
  {
    name: 'rows of a table',
    parts: [{ kind: 'table-row', columns: ['Processor', 'Purpose'], text: 'Brightmail | newsletters' }],
    companies: ['Brightmail'],
  },
  {
    name: 'items under a lead',
    parts: ['We use these service providers:', { kind: 'list-item', lead: 0, text: 'Tidewater Cloud – hosting' }],
    companies: ['Tidewater Cloud'],
  },
  { name: 'no names', parts: ['We share data with our partners and with Service Providers.'], companies: [] },
  {
    name: 'the service itself',
    parts: ['Lantern, Inc. ("Lantern", "we") hosts data. Data is processed by Lantern.'],
    companies: [],
  },
  { name: 'a log-in', parts: ['You may sign in with your Facebook account.'], companies: [] },
  { name: 'a device', parts: ['We collect the identifier of your Apple device.'], companies: [] },
  { name: 'a source', parts: ['We obtain public posts from Twitter.'], companies: [] },
  {
    name: 'others that the service does not answer for',
    parts: ['We are not responsible for what Google or Facebook collect.'],
    companies: [],
  },
  {
    name: 'one in apposition',
    parts: ['Stripe, the payment company, processes your payments.'],
    companies: ['Stripe'],
  },
  {
    name: 'two that are vendors',
    parts: ['Adobe and Criteo are other third parties that track usage.'],
    companies: ['Adobe', 'Criteo'],
  },
  { name: 'a brand in lower case', parts: ['Card payments are processed by paypal.'], companies: ['PayPal'] },
  {
    name: 'a list with legal forms',
    parts: ['Our processors include Tidewater Inc., Netzhafen GmbH and Brightmail.'],
    companies: ['Tidewater', 'Netzhafen', 'Brightmail'],
  },
  { name: 'a name that begins small', parts: ['Our site is hosted by quickHarbor, Inc.'], companies: ['quickHarbor'] },
  {
    name: 'a row with the policy of another',
    parts: [{ kind: 'table-row', text: 'Wickmetrics | https://wickmetrics.example/privacy' }],
    companies: ['Wickmetrics'],
  },
  {
    name: 'a company of the group',
    parts: ['We may share your data with our parent company, Harbor Lights.'],
    companies: ['Harbor Lights'],
  },
  {
    name: 'the policy of a vendor under its name',
    parts: [
      'We use:',
      { kind: 'list-item', lead: 0, text: 'Amplitude, to collect usage data' },
      "Amplitude's privacy policy can be found on its site.",
    ],
    companies: ['Amplitude'],
  },
  {
    name: 'the service by its accounts',
    parts: [
      'You can close your Wickhouse account.',
      'Our servers are owned and operated by Wickhouse. Mail is sent by Wickhouse.',
    ],
    companies: [],
  },
  {
    name: 'brands of the same company',
    parts: ['Welcome to Microsoft.', 'We share usage data with LinkedIn. We use Stripe to process payments.'],
    companies: ['Stripe'],
  },
  {
    name: 'where data comes from, with examples',
    parts: ['You may bring data along from another place, such as Yahoo or Twitter.'],
    companies: [],
  },
  {
    name: 'who connects a reader to the net',
    parts: ['We record the name of your Internet provider (e.g., Comcast, Verizon).'],
    companies: [],
  },
  {
    name: 'who runs the site',
    parts: ['The site is operated and controlled by Harborline Group, Inc.'],
    companies: [],
  },
  {
    name: 'what a reader shares there',
    parts: ['When you share a link on Facebook or Twitter, they collect data.'],
    companies: [],
  },
  { name: 'a certificate', parts: ['We use Sealwright for our digital certificate.'], companies: [] },
  {
    name: 'software on the computer',
    parts: ['Cookies of Adobe Flash can be managed in its settings.'],
    companies: [],
  },
  { name: 'applicants only', parts: ['We use Hireport to handle job applications.'], companies: [] },
  { name: 'what a reader uses', parts: ['The recording is stored by your own host (e.g. Dropbox).'], companies: [] },
  {
    name: 'kinds of companies in capitals',
    parts: ['We share data with partners such as Rental Dealers and Moving Helpers.'],
    companies: [],
  },
  {
    name: 'a list whose first tells what all get',
    parts: ['We share usage data with Criteo, Inc., Taboola Ltd, Outbrain and Xandr for marketing.'],
    companies: ['Criteo', 'Taboola', 'Outbrain', 'Xandr'],
  },
  {
    name: 'a list with what each is for',
    parts: ['We use vendors (e.g., Sift for fraud checks and Zendesk for support).'],
    companies: ['Sift', 'Zendesk'],
  },
  {
    name: 'a list of kinds and then names',
    parts: ['Marketing partners (in particular, agencies, shops, Criteo, TikTok).'],
    companies: ['Criteo', 'TikTok'],
  },
  {
    name: 'agencies',
    parts: ['We report late bills to credit agencies, such as Experian and Equifax.'],
    companies: ['Experian', 'Equifax'],
  },
  { name: 'whose servers', parts: ['Your data is kept on AWS servers.'], companies: ['Amazon'] },
  { name: 'whose technology', parts: ['Visits are analyzed with tools from Hotjar.'], companies: ['Hotjar'] },
  {
    name: 'whose system',
    parts: ['Orders go through the Quillpay payment system.'],
    companies: ['Quillpay'],
  },
  { name: 'a name written evenly', parts: ['We use Appsflyer to measure our ads.'], companies: ['AppsFlyer'] },
  {
    name: 'what one was called before',
    parts: ['We use Alchemer (formerly SurveyGizmo) to run polls and Zendesk for support.'],
    companies: ['Alchemer', 'Zendesk'],
  },
  {
    name: 'one that takes data, whatever it is linked to',
    parts: ['When your Facebook account is used, Facebook may collect information of your visit.'],
    companies: ['Facebook'],
  },
  {
    name: 'registering with an account elsewhere',
    parts: ['You may register using a third-party account, such as Facebook or Twitter, which gives us your name.'],
    companies: [],
  },
  {
    name: 'linking an account',
    parts: ['Data that we process if you link a third party tool with the service (such as Facebook).'],
    companies: [],
  },
  {
    name: 'a condition in which one only gives',
    parts: ['If you open our game through Facebook or Twitter, we may collect your nickname.'],
    companies: [],
  },
  {
    name: 'a condition in which one is paid',
    parts: ['If you pay with PayPal, we receive the payment data of your order.'],
    companies: ['PayPal'],
  },
  { name: 'one that hands over', parts: ['Nintendo provides us with your nickname and data.'], companies: [] },
  { name: 'who assigned an id', parts: ['We collect the identifier assigned to you by Apple.'], companies: [] },
  {
    name: 'where a page is passed on',
    parts: ['If you share our pages through networks like Facebook or Twitter, they may set cookies.'],
    companies: [],
  },
  { name: 'what engines see', parts: ['Posts are provided to search engines like Google.'], companies: [] },
  {
    name: 'examples of a source',
    parts: ['We collect data from log-in partners (e.g., Google and Facebook).'],
    companies: [],
  },
  { name: 'stores', parts: ['You buy through platforms (such as Apple or Google stores).'], companies: [] },
  {
    name: 'the service by what it says of itself',
    parts: ['This protects the safety of Twilio, our users and others.', 'Data is processed by Twilio.'],
    companies: [],
  },
  {
    name: 'the service by its sale',
    parts: ['If Lanternworks is involved in a merger, data moves.', 'Data is processed by Lanternworks.'],
    companies: [],
  },
  {
    name: 'a vendor whose account is linked here is not the service',
    parts: ['You can link your Facebook account.', 'We use Facebook Pixel to track visits.'],
    companies: ['Facebook'],
  },
  {
    name: 'a name with its short form, in a list',
    parts: ['We share usage data with Amazon Web Services (AWS), Criteo and Taboola.'],
    companies: ['Amazon', 'Criteo', 'Taboola'],
  },
  {
    name: 'services of third parties of a kind',
    parts: ['We send it to third party parking services, such as Lotwick, when you ask.'],
    companies: ['Lotwick'],
  },
  {
    name: 'whose ads a reader turns off',
    parts: ['You can opt-out from the ads of Twitter at any time.', 'Opting out of adverts by Facebook'],
    companies: ['Twitter', 'Facebook'],
  },
  {
    name: 'what a reader turns off on a device',
    parts: ['Opt out of ads in the device settings by the instructions of Google.'],
    companies: [],
  },
  {
    name: 'a linked account that gives data',
    parts: ['If you connect to a service such as Discord, we receive your name from that service.'],
    companies: [],
  },
  {
    name: 'who speaks, with its affiliates',
    parts: [
      'This site is provided by Wickhouse Inc. and/or its affiliates (collectively, "Wickhouse," "we" or "our").',
    ],
    companies: [],
  },
  {
    name: 'a vendor whose address stands there',
    parts: [
      'We use these service providers:',
      { kind: 'list-item', lead: 0, text: 'Wickmetrics - write to privacy@wickmetrics.net to have data erased.' },
      'Write to us at privacy@lanternworks.net. Our host is Lanternworks.',
    ],
    companies: ['Wickmetrics'],
  },
  {
    name: 'who runs the site, by its legal form',
    parts: [
      'You look at a site of Wickhouse & Daughters LLC, a maker of lamps.',
      'Your data is stored by Wickhouse LLC.',
    ],
    companies: [],
  },
  {
    name: 'a vendor by its legal form at the top',
    parts: ['This page is hosted by Netzhafen GmbH.', 'It keeps a log.'],
    companies: ['Netzhafen'],
  },
  {
    name: 'who runs the site, further down',
    parts: [...Array.from({ length: 14 }, () => 'A line.'), 'This website is operated by Wickhouse Inc.'],
    companies: [],
  },
  {
    name: 'what is not used',
    parts: [
      { kind: 'heading', text: 'Google' },
      "Google's advertising requirements can be read there.",
      'We have not enabled Google AdSense on these pages so far.',
    ],
    companies: [],
  },
  {
    name: 'what is not shared, except there',
    parts: ['We do not share your data except with Stripe, which processes payments.'],
    companies: ['Stripe'],
  },
  {
    name: 'titles that are a list of vendors',
    parts: [
      { kind: 'heading', text: 'Criteo' },
      { kind: 'heading', text: 'Taboola' },
    ],
    companies: ['Criteo', 'Taboola'],
  },
  {
    name: 'items under words for those who take data',
    parts: ['These third parties collect information from you:', { kind: 'list-item', lead: 0, text: 'Acxiom' }],
    companies: ['Acxiom'],
  },
  {
    name: 'what is not done, and then what is',
    parts: ['We do not sell data, and we use Google Analytics to count visits.'],
    companies: ['Google'],
  },
  { name: 'who carries parcels', parts: ['UPS will send you a tracking number by e-mail.'], companies: [] },
  {
    name: 'who gets an address to carry parcels',
    parts: ['We share your address with carriers and partners such as FedEx.'],
    companies: ['FedEx'],
  },
  { name: 'ways to speak to us', parts: ['We keep data that you tell us by telephone, Skype or Zoom.'], companies: [] },
  {
    name: 'items under words for where data comes from',
    parts: ['We receive information from these third parties:', { kind: 'list-item', lead: 0, text: 'Acxiom' }],
    companies: [],
  },
  {
    name: 'an item that says how one is used, under words for those who get data',
    parts: [
      'Our providers:',
      { kind: 'list-item', lead: 0, text: 'If you pay by your account there, data goes to it (e.g. PayPal).' },
    ],
    companies: ['PayPal'],
  },
  {
    name: 'one name in two spellings',
    parts: ['We use Survey Monkey to ask for data. Polls are provided by SurveyMonkey.'],
    companies: ['Survey Monkey'],
  },
  {
    name: 'a name that ends like a known one',
    parts: [
      'This policy explains which data Wick & Loom collects, and how Wick & Loom uses it.',
      'Letters are delivered by Ink & Loom.',
    ],
    companies: ['Ink & Loom'],
  },
  {
    name: 'two known ones with a sign for "and"',
    parts: ['We use Criteo & Taboola to show ads. We share data with Acxiom, Plaid & Loom.'],
    companies: ['Criteo', 'Taboola', 'Acxiom', 'Plaid', 'Loom'],
  },
  { name: 'a company by the name it has here', parts: ['E-mail is sent by Brevo for us.'], companies: ['Brevo'] },
];
test.each(CASES)('named companies: $name', ({ parts, companies }) => {
  const { policy, sentences } = policyOfParts(...parts);
  expect(findThirdParties(sentences, policy).map(({ value }) => value)).toEqual(companies);
});

const RECEIVED = [
  { text: 'We share your email address with Mailchimp.', receives: 'your email address' },
  { text: 'your email address is sent to Mailchimp.', receives: 'your email address' },
  { text: 'If you take this letter, your email address is sent to Mailchimp.', receives: 'your email address' },
  { text: 'We share or disclose billing data, if you pay, with Stripe.', receives: 'billing data' },
  { text: 'Stripe will receive and store your card number to take payments.', receives: 'your card number' },
  { text: 'Payments are handled by Stripe, and we do not receive card numbers.', receives: '' },
  { text: 'When you pay some personal data is sent to our provider Stripe.', receives: '' },
  { text: 'We use Stripe to process data and to count payments.', receives: '' },
  { text: 'We send you a receipt with your data through Mailchimp.', receives: '' },
  { text: 'We share personal data only as told below and with our host Netlify.', receives: 'personal data' },
];
test.each(RECEIVED)('what a company gets: $text', ({ text, receives }) => {
  const { policy, sentences } = policyOfParts(text);
  const [party] = findThirdParties(sentences, policy);
  expect(party).toMatchObject({ receives });
});
