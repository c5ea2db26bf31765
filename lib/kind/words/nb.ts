import type { ConceptWords } from '../concepts.ts';

/** Norwegian. */
export default {
  title: ['personvernerklæring', 'personvern', 'personopplysning'],
  data: ['personopplysning', 'personlige opplysninger', 'dine opplysninger', 'personlig informasjon'],
  collect: ['samler inn', 'samles inn', 'innsamling', 'ip-adresse'],
  process: ['behandl', 'formål', 'rettslig grunnlag', 'behandlingsgrunnlag', 'berettiget interesse', 'bruker'],
  share: ['tredjepart', 'utlever', 'deler', 'databehandler', 'mottaker', 'overfør'],
  rights: ['rett til', 'innsyn', 'retting', 'slett', 'protestere', 'dataportabilitet', 'klage'],
  controller: ['behandlingsansvarlig', 'personvernombud'],
  consent: ['samtykke'],
  keep: ['lagre', 'oppbevar'],
  secure: ['sikkerhet', 'uvedkommende', 'krypter'],
  cookies: ['cookie', 'informasjonskapsl'],
  law: ['gdpr', 'personvernforordning', 'datatilsynet', 'personopplysningslov'],
  voice: ['vi', 'oss', 'vår', 'våre', 'du', 'deg', 'din', 'ditt', 'dine'],
  terms: ['salgsbetingelser', 'vilkår', 'ansvar for', 'garanti', 'verneting', 'levering', 'angrerett'],
  news: ['sier', 'ifølge', 'publisert', 'kommentarer', 'les mer', 'nyheter'],
} satisfies ConceptWords;
