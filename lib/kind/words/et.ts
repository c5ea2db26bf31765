import type { ConceptWords } from '../concepts.ts';

/** Estonian. */
export default {
  title: [
    'privaatsuspoliitika',
    'privaatsuspõhimõtted',
    'andmekaitsetingimused',
    'isikuandmete töötlemine',
    'isikuandmete kaitse',
  ],
  data: ['isikuandme', 'teie andme', 'isiklik'],
  collect: ['kogu', 'kogume', 'ip-aadress'],
  process: ['tööt', 'eesmär', 'õiguslik alus', 'õigustatud huvi', 'kasuta'],
  share: ['kolmanda', 'edasta', 'avalda', 'vastuvõtja', 'teenusepakkuja', 'jaga'],
  rights: ['õigus', 'paranda', 'kustuta', 'vastuväi', 'ülekan', 'kaebus'],
  controller: ['vastutav töötleja', 'andmekaitsespetsialist'],
  consent: ['nõusolek'],
  keep: ['säilita', 'hoia'],
  secure: ['turva', 'volitamata', 'krüpt'],
  cookies: ['küpsis', 'cookie'],
  law: ['gdpr', 'andmekaitse inspektsioon', 'üldmäärus', 'isikuandmete kaitse seadus'],
  voice: ['meie', 'teie', 'teile', 'sinu'],
  terms: ['kasutustingimused', 'müügitingimused', 'vastutus', 'garantii', 'tarne', 'tellimus', 'hind', 'taganemis'],
  news: ['ütles', 'kommentaar', 'loe', 'uudised'],
} satisfies ConceptWords;
