import { expect, test } from 'vitest';
import { findContacts } from '../../lib/facts/contacts.ts';
import { policyOfParts } from './policy-of-parts.ts';

const CASES = [
  { name: 'an address', text: 'Write to Privacy@lantern.example.', contacts: ['Privacy@lantern.example'] },
  {
    name: 'one written out',
    text: 'Write to privacy (at) lantern dot example for help.',
    contacts: ['privacy@lantern.example'],
  },
  {
    name: 'one in brackets',
    text: 'Write to privacy [at] lantern.example now.',
    contacts: ['privacy@lantern.example'],
  },
  {
    name: 'one run into the next word',
    text: 'Ask privacy@lantern.comPlease be kind.',
    contacts: ['privacy@lantern.com'],
  },
  { name: 'one run into a number', text: 'Call 555-0199help@lantern.com for help.', contacts: ['help@lantern.com'] },
  { name: 'one before a missing space', text: 'Ask me@lantern.org.We answer.', contacts: ['me@lantern.org'] },
  { name: 'each once', text: 'Write to a@lantern.example. Or to A@lantern.example.', contacts: ['a@lantern.example'] },
  {
    name: 'a form written in several ways',
    text: 'Make a request at www.lantern.example/request or with [the form](https://www.lantern.example/request/?ref=help), or [this](https://lantern.example/request).',
    contacts: ['www.lantern.example/request'],
  },
  { name: 'an address for something else', text: 'Report spam to abuse@lantern.example.', contacts: [] },
  {
    name: 'a form behind words',
    text: 'To exercise your rights use [this form](https://lantern.example/privacy-request).',
    contacts: ['https://lantern.example/privacy-request'],
  },
  {
    name: 'a form written out',
    text: 'Make a request at https://www.lantern.example/contact.',
    contacts: ['https://www.lantern.example/contact'],
  },
  { name: 'a page to read', text: 'See your rights in [the terms](https://lantern.example/terms).', contacts: [] },
  {
    name: 'who settles disputes',
    text: 'For an unresolved concern contact [the panel](https://panel.example/request).',
    contacts: [],
  },
  {
    name: 'an address behind words',
    text: 'Write to [our team](mailto:%20team@lantern.example?subject=Data) about your data.',
    contacts: ['team@lantern.example'],
  },
  {
    name: 'a form under a policy’s name',
    text: 'Make your request with [the form](https://lantern.example/privacy-statement-request).',
    contacts: ['https://lantern.example/privacy-statement-request'],
  },
  {
    name: 'a place where requests are made',
    text: 'To request your data, visit our portal at https://portal.lantern.example/me or call us.',
    contacts: ['https://portal.lantern.example/me'],
  },
  {
    name: 'an opt-out of advertising elsewhere',
    text: 'To opt out of ads that follow you, visit https://optout.example/choose now.',
    contacts: [],
  },
  { name: 'a vendor’s address', text: 'For their rules write to privacy@comscore.com.', contacts: [] },
  {
    name: 'an address run into digits',
    text: 'Tel. 55 hello@lantern.com12 Wick Street',
    contacts: ['hello@lantern.com'],
  },
  { name: 'a host alone', text: 'Contact us at [Lantern](https://contact.example/).', contacts: [] },
  {
    name: 'an address with spaces in it',
    text: 'Email us at privacy @ lantern.example (remove spaces).',
    contacts: ['privacy@lantern.example'],
  },
  { name: 'a sign that is no address', text: 'Jobs @ Lantern are listed here.', contacts: [] },
  {
    name: 'an address in emphasis',
    text: 'Write to _privacy@lantern.example_ please.',
    contacts: ['privacy@lantern.example'],
  },
  {
    name: 'an authority',
    text: 'In Norland the data protection authority is the Data Commission, email: post@commission.example.',
    contacts: [],
  },
  { name: 'an authority by its host', text: 'Complaints: post@inforegulator.example', contacts: [] },
  {
    name: 'the service, before an authority is named',
    text: 'Write to us at hello@lantern.example, or ask the privacy commissioner.',
    contacts: ['hello@lantern.example'],
  },
  {
    name: 'other matters, where there is an address for privacy',
    text: 'Write to privacy@lantern.example. Report a security issue to holes@lantern.example. Or sales@lantern.example.',
    contacts: ['privacy@lantern.example'],
  },
  {
    name: 'other matters, where there is no other address',
    text: 'Report a security issue to help@lantern.example.',
    contacts: ['help@lantern.example'],
  },
  {
    name: 'the opt-out of a vendor',
    text: 'To opt out visit [their page](https://www.criteo.com/privacy/opt-out).',
    contacts: [],
  },
  {
    name: 'an opt-out of cookies',
    text: 'To opt out of beacons use [this page](https://pixel.lantern.example/optout).',
    contacts: [],
  },
  {
    name: 'an opt-out of sale',
    text: 'To opt out of the sale of your data and of cookies use [this page](https://lantern.example/opt-out).',
    contacts: ['https://lantern.example/opt-out'],
  },
  {
    name: 'a place written without a scheme',
    text: 'To download a copy of your data go to: lantern.com/account/mydata and follow the steps.',
    contacts: ['lantern.com/account/mydata'],
  },
  {
    name: 'an address shown, whatever is behind it',
    text: 'Ask [data@lantern.example](mailto:old.data@lantern.example).',
    contacts: ['data@lantern.example'],
  },
];
test.each(CASES)('contacts: $name', ({ text, contacts }) => {
  const { policy, sentences } = policyOfParts(text);
  expect(findContacts(sentences, policy).map(({ value }) => value)).toEqual(contacts);
});
