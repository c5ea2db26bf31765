import type { ConceptWords } from '../concepts.ts';

/** Swedish. */
export default {
  title: [
    'integritetspolicy',
    'sekretesspolicy',
    'dataskyddspolicy',
    'personuppgiftspolicy',
    'behandling av personuppgifter',
  ],
  data: ['personuppgift', 'dina uppgifter', 'personlig information'],
  collect: ['samlar in', 'samlas in', 'insamling', 'ip-adress'],
  process: ['behandl', 'ändamål', 'rättslig grund', 'berättigat intresse', 'använder'],
  share: ['tredje part', 'dela', 'lämna', 'leverantör', 'mottagare', 'överför'],
  rights: ['rätt att', 'rätt till', 'rättelse', 'radering', 'invänd', 'dataportabilitet', 'klagomål', 'registerutdrag'],
  controller: ['personuppgiftsansvarig', 'dataskyddsombud'],
  consent: ['samtycke'],
  keep: ['lagra', 'sparas', 'spara', 'lagringstid'],
  secure: ['säkerhet', 'obehörig', 'krypter'],
  cookies: ['cookie', 'kakor'],
  law: ['gdpr', 'dataskyddsförordning', 'integritetsskyddsmyndigheten', 'datainspektionen'],
  voice: ['vi', 'oss', 'vår', 'våra', 'du', 'dig', 'din', 'ditt', 'dina'],
  terms: [
    'allmänna villkor',
    'användarvillkor',
    'köpvillkor',
    'ansvar för',
    'garanti',
    'tvist',
    'leverans',
    'ångerrätt',
  ],
  news: ['säger', 'enligt', 'publicerad', 'kommentarer', 'läs mer', 'nyheter'],
} satisfies ConceptWords;
