import ar from './ar.ts';
import bg from './bg.ts';
import ca from './ca.ts';
import cs from './cs.ts';
import da from './da.ts';
import de from './de.ts';
import el from './el.ts';
import en from './en.ts';
import es from './es.ts';
import et from './et.ts';
import fi from './fi.ts';
import fr from './fr.ts';
import he from './he.ts';
import hr from './hr.ts';
import hu from './hu.ts';
import id from './id.ts';
import it from './it.ts';
import ja from './ja.ts';
import ko from './ko.ts';
import lt from './lt.ts';
import lv from './lv.ts';
import nb from './nb.ts';
import nl from './nl.ts';
import pl from './pl.ts';
import pt from './pt.ts';
import ro from './ro.ts';
import ru from './ru.ts';
import sk from './sk.ts';
import sv from './sv.ts';
import th from './th.ts';
import tr from './tr.ts';
import uk from './uk.ts';
import vi from './vi.ts';
import zh from './zh.ts';
import type { ConceptWords } from '../concepts.ts';

/** Every language in which a policy is told from other pages, by BCP 47 primary tag. */
export const WORDS: Readonly<Record<string, ConceptWords>> = {
  ar,
  bg,
  ca,
  cs,
  da,
  de,
  el,
  en,
  es,
  et,
  fi,
  fr,
  he,
  hr,
  hu,
  id,
  it,
  ja,
  ko,
  lt,
  lv,
  nb,
  nl,
  pl,
  pt,
  ro,
  ru,
  sk,
  sv,
  th,
  tr,
  uk,
  vi,
  zh,
};
