import type { NameWords } from '../link-words.ts';
import { names as ar } from './ar.ts';
import { names as bg } from './bg.ts';
import { names as ca } from './ca.ts';
import { names as cs } from './cs.ts';
import { names as da } from './da.ts';
import { names as de } from './de.ts';
import { names as el } from './el.ts';
import { names as en } from './en.ts';
import { names as es } from './es.ts';
import { names as et } from './et.ts';
import { names as fa } from './fa.ts';
import { names as fi } from './fi.ts';
import { names as fr } from './fr.ts';
import { names as he } from './he.ts';
import { names as hi } from './hi.ts';
import { names as hr } from './hr.ts';
import { names as hu } from './hu.ts';
import { names as id } from './id.ts';
import { names as it } from './it.ts';
import { names as ja } from './ja.ts';
import { names as ko } from './ko.ts';
import { names as lt } from './lt.ts';
import { names as lv } from './lv.ts';
import { names as nb } from './nb.ts';
import { names as nl } from './nl.ts';
import { names as pl } from './pl.ts';
import { names as pt } from './pt.ts';
import { names as ro } from './ro.ts';
import { names as ru } from './ru.ts';
import { names as sk } from './sk.ts';
import { names as sv } from './sv.ts';
import { names as th } from './th.ts';
import { names as tr } from './tr.ts';
import { names as uk } from './uk.ts';
import { names as vi } from './vi.ts';
import { names as zh } from './zh.ts';

/** What sites call their policies, a language a file. All are matched at once: pages mix languages. */
export const NAMES: readonly NameWords[] = [
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
  fa,
  fi,
  fr,
  he,
  hi,
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
];
