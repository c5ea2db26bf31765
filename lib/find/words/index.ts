import en from './en.ts';
import de from './de.ts';
import fr from './fr.ts';
import es from './es.ts';
import pt from './pt.ts';
import it from './it.ts';
import nl from './nl.ts';
import sv from './sv.ts';
import da from './da.ts';
import nb from './nb.ts';
import fi from './fi.ts';
import pl from './pl.ts';
import cs from './cs.ts';
import sk from './sk.ts';
import hu from './hu.ts';
import ro from './ro.ts';
import bg from './bg.ts';
import el from './el.ts';
import tr from './tr.ts';
import ru from './ru.ts';
import uk from './uk.ts';
import ja from './ja.ts';
import ko from './ko.ts';
import zh from './zh.ts';
import ar from './ar.ts';
import fa from './fa.ts';
import he from './he.ts';
import id from './id.ts';
import vi from './vi.ts';
import th from './th.ts';
import hr from './hr.ts';
import ca from './ca.ts';
import lt from './lt.ts';
import lv from './lv.ts';
import et from './et.ts';
import hi from './hi.ts';
import type { LinkWords } from '../link-words.ts';

/** What sites call their legal pages, a language a file. Links are matched with all of them: pages mix languages. */
export const LINK_WORDS: readonly LinkWords[] = [
  en,
  de,
  fr,
  es,
  pt,
  it,
  nl,
  sv,
  da,
  nb,
  fi,
  pl,
  cs,
  sk,
  hu,
  ro,
  bg,
  el,
  tr,
  ru,
  uk,
  ja,
  ko,
  zh,
  ar,
  fa,
  he,
  id,
  vi,
  th,
  hr,
  ca,
  lt,
  lv,
  et,
  hi,
];
