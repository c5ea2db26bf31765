import { expect, test } from 'vitest';
import { findDataTypes, typesOfEach } from '../../lib/facts/data-types.ts';
import { policyOfParts, type Part } from './policy-of-parts.ts';

const CASES: { name: string; parts: Part[]; types: string[] }[] = [
  {
    name: 'a list in a sentence',
    parts: ['We collect your name, email address, phone number and postal address.'],
    types: ['name', 'email', 'phone', 'postal-address'],
  },
  {
    name: 'a list under its lead',
    parts: [
      'We collect:',
      { kind: 'list-item', lead: 0, text: 'Date of birth' },
      { kind: 'list-item', lead: 0, text: 'GPS position' },
    ],
    types: ['birth-date', 'location'],
  },
  {
    name: 'a row under its title',
    parts: [{ kind: 'table-row', section: ['What we collect'], text: 'Card | credit card number' }],
    types: ['payment'],
  },
  {
    name: 'technical words',
    parts: ['Our servers log the IP address and the browser type.'],
    types: ['ip-address', 'device'],
  },
  {
    name: 'sensitive ones',
    parts: ['You may provide health data, fingerprints for log-in, or your religion.'],
    types: ['biometric', 'health', 'demographics'],
  },
  { name: 'a denial', parts: ['We do not collect your name or location.'], types: [] },
  {
    name: 'a denial beside what is collected',
    parts: ['We do not collect your location, but we store your birth date.'],
    types: ['birth-date'],
  },
  {
    name: 'what is collected before a denial',
    parts: ['We store your GPS track and do not sell it.'],
    types: ['location'],
  },
  {
    name: 'what is not included',
    parts: ['Our logs do not usually include your name, phone number or IP address.'],
    types: [],
  },
  {
    name: 'what is never asked',
    parts: ['In no event will we request health information (e.g. allergies).'],
    types: [],
  },
  { name: 'what is forbidden', parts: ['You must not upload social security numbers or medical records.'], types: [] },
  {
    name: 'what is done instead',
    parts: ['We use a number rather than telling you apart by name, phone number or address.'],
    types: [],
  },
  {
    name: 'what stays at home',
    parts: ['Your name and address book are stored on your phone and never sent to us.'],
    types: [],
  },
  {
    name: 'a denial after its object',
    parts: ['Payment details (credit cards, bank accounts, etc.) are not stored by us.'],
    types: [],
  },
  {
    name: 'no denial but a limit',
    parts: ['We do not store phone numbers for longer than we have to.'],
    types: ['phone'],
  },
  {
    name: 'items under a denial',
    parts: ['We never collect:', { kind: 'list-item', lead: 0, text: 'Date of birth' }],
    types: [],
  },
  {
    name: 'a definition',
    parts: ['"Personal data" means any information on a person, such as a name or location data.'],
    types: [],
  },
  {
    name: 'rows that say No',
    parts: [
      { kind: 'table-row', section: ['What we collect'], text: 'Category | Examples | Collected' },
      {
        kind: 'table-row',
        section: ['What we collect'],
        text: 'Biometrics. | Fingerprints. Your iris scan. | [NO]',
        columns: ['Category', 'Examples', 'Collected'],
      },
      {
        kind: 'table-row',
        section: ['What we collect'],
        text: 'Places | GPS | NONE | NONE',
        columns: ['Category', 'Collected', 'From', 'Shared'],
      },
      {
        kind: 'table-row',
        section: ['What we collect'],
        text: 'Bills | Payment details | Yes | No',
        columns: ['Category', 'Examples', 'Collected', 'Sold'],
      },
    ],
    types: ['payment'],
  },
  {
    name: 'a row that says that it is not sold',
    parts: [
      { kind: 'table-row', section: ['What we collect'], text: 'Collected | Sold or shared' },
      { kind: 'table-row', section: ['What we collect'], text: 'Date of birth | No' },
    ],
    types: ['birth-date'],
  },
  {
    name: 'what a policy is about',
    parts: ['This privacy policy explains what we collect when you visit our shop, and at which location.'],
    types: [],
  },
  {
    name: 'other names',
    parts: [
      "We log the domain name, your provider's name, the name of your client, names of browser extensions and a username.",
    ],
    types: [],
  },
  {
    name: 'places of the service',
    parts: ['We record which of our locations you visited and the location on our page.'],
    types: [],
  },
  { name: 'an address of the service', parts: ['Our letters include the physical address of our office.'], types: [] },
  { name: 'no contacts', parts: ['We process requests to join the do-not-contact lists.'], types: [] },
  {
    name: 'no photos',
    parts: ['The contents of this website, which include photos, are © Lantern. We provide motion pictures.'],
    types: [],
  },
  {
    name: 'what a service writes',
    parts: ['We provide marketing messages, and use this to respond to your comments, or questions.'],
    types: [],
  },
  {
    name: 'a place to change things',
    parts: ['You can provide your choice through your browser settings.'],
    types: [],
  },
  { name: 'the way to the service', parts: ['Contact us by email or phone.'], types: [] },
];
test.each(CASES)('types of data in $name', ({ parts, types }) => {
  const { policy, sentences } = policyOfParts(...parts);
  const found = findDataTypes(sentences, typesOfEach(sentences, policy)).map(({ value }) => value);
  expect([...found].sort()).toEqual([...types].sort());
});
