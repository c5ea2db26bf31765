import { expect, test } from 'vitest';
import { dataPlaces } from '../../lib/facts/ledger-places.ts';
import { purposesIn } from '../../lib/facts/purposes.ts';
import type { DataType } from '../../lib/types.ts';

const CASES: { name: string; text: string; type: DataType; purposes: string[] }[] = [
  {
    name: 'after the data',
    text: 'We use your IP address to detect spam and to improve our website.',
    type: 'ip-address',
    purposes: ['improving the service', 'security'],
  },
  {
    name: 'before the data',
    text: 'To comply with tax law, we keep your billing address.',
    type: 'postal-address',
    purposes: ['legal obligations'],
  },
  {
    name: 'beside the purpose that names the data',
    text: 'We use cookies to collect usage statistics, and to improve your experience.',
    type: 'usage',
    purposes: [],
  },
  {
    name: 'of the data that a purpose names',
    text: 'We use cookies to collect usage statistics in order to improve your experience.',
    type: 'usage',
    purposes: ['improving the service'],
  },
  {
    name: 'another item of a numbered list',
    text: 'We use it to (1) read your log files, (2) personalize your pages.',
    type: 'usage',
    purposes: [],
  },
  {
    name: 'a duty of somebody else',
    text: 'We collect device identifiers from firms bound to comply with the law.',
    type: 'device',
    purposes: [],
  },
  {
    name: 'a condition',
    text: 'We collect your phone number and postcode if required for tax purposes.',
    type: 'phone',
    purposes: [],
  },
  {
    name: 'the end of a period',
    text: 'We store your card details only as long as necessary to process the payment.',
    type: 'payment',
    purposes: [],
  },
  {
    name: 'a circumstance',
    text: 'If you use a credit card, we collect cookies to analyze trends.',
    type: 'payment',
    purposes: [],
  },
  {
    name: 'a circumstance that is taken up',
    text: 'When you enter your email address, we use it to contact you.',
    type: 'email',
    purposes: ['communication'],
  },
  {
    name: 'a list with more data after the purpose',
    text: 'It may include your IP address, click data to analyze trends, error information and dates.',
    type: 'ip-address',
    purposes: [],
  },
  {
    name: 'preferences are no purpose',
    text: 'We collect your email address, password and customization preferences.',
    type: 'email',
    purposes: [],
  },
  {
    name: 'accounting is no duty by law',
    text: 'Payment information is processed for accounting purposes.',
    type: 'payment',
    purposes: ['accounting'],
  },
  {
    name: 'a purchase, of a card',
    text: 'We use your credit card to complete your purchase.',
    type: 'payment',
    purposes: ['payment'],
  },
  {
    name: 'a purchase, of an address',
    text: 'We use your shipping address to complete your purchase.',
    type: 'postal-address',
    purposes: ['providing the service'],
  },
];
test.each(CASES)('a purpose: $name', ({ text, type, purposes }) => {
  expect(purposesIn(text, type, dataPlaces(type, text))).toEqual(purposes);
});

const NO_DATA: { text: string; type: DataType }[] = [
  { text: 'We use location-finding tools.', type: 'location' },
  { text: 'We use the demographics and interest reports of our supplier.', type: 'demographics' },
  { text: 'We process facial recognition technology.', type: 'biometric' },
  { text: 'Logs go after a week unless single IP addresses are blocked.', type: 'ip-address' },
  { text: 'We share a hash of your email address.', type: 'email' },
  { text: 'We manage job applications.', type: 'employment' },
  { text: 'We obtain your credit history from agencies.', type: 'payment' },
  { text: 'We use a credit card processing company.', type: 'payment' },
];
test.each(NO_DATA)('no data: $text', ({ text, type }) => {
  expect(dataPlaces(type, text)).toEqual([]);
});
