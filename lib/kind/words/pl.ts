import type { ConceptWords } from '../concepts.ts';

/** Polish. */
export default {
  title: [
    'polityka prywatności',
    'polityki prywatności',
    'polityce prywatności',
    'ochrona danych',
    'klauzula informacyjna',
    'ochrony danych',
  ],
  data: ['dane osobowe', 'danych osobowych', 'danymi osobowymi', 'twoje dane', 'pani/pana dane', 'dane użytkownik'],
  collect: ['zbier', 'gromadz', 'pozyskuj', 'adres ip'],
  process: ['przetwarza', 'cel przetwarzania', 'w celu', 'podstaw', 'prawnie uzasadnion', 'wykorzyst'],
  share: [
    'osobom trzecim',
    'podmiotom trzecim',
    'stron trzecich',
    'osób trzecich',
    'udostępni',
    'powierz',
    'odbiorc',
    'przekaz',
  ],
  rights: ['prawo do', 'prawo dostępu', 'sprostowani', 'usunięci', 'sprzeciw', 'przenoszeni', 'ograniczeni', 'skarg'],
  controller: [
    'administrator danych',
    'administratorem danych',
    'administratorem',
    'inspektor ochrony',
    'administrator',
  ],
  consent: ['zgod'],
  keep: ['przechowywa', 'okres', 'przechowyw'],
  secure: ['bezpiecze', 'nieuprawnion', 'nieupoważnion', 'szyfrow', 'zabezpiecz'],
  cookies: ['cookie', 'ciasteczk'],
  law: ['rodo', 'rozporządzeni', 'urzędu ochrony danych', 'organu nadzorczego', 'uodo'],
  voice: ['my', 'nasz', 'nasze', 'naszej', 'państwa', 'twoich', 'twoje', 'użytkownik'],
  terms: ['regulamin', 'odpowiedzialno', 'gwarancj', 'reklamacj', 'odstąpieni', 'umow', 'zamówieni', 'dostaw', 'cena'],
  news: ['powiedział', 'według', 'opublikowan', 'komentarz', 'czytaj', 'wiadomości', 'redakcja'],
} satisfies ConceptWords;
