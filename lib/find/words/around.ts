import type { AroundWords } from '../link-words.ts';
import { around as ar } from './ar.ts';
import { around as bg } from './bg.ts';
import { around as ca } from './ca.ts';
import { around as cs } from './cs.ts';
import { around as da } from './da.ts';
import { around as de } from './de.ts';
import { around as el } from './el.ts';
import { around as en } from './en.ts';
import { around as es } from './es.ts';
import { around as et } from './et.ts';
import { around as fa } from './fa.ts';
import { around as fi } from './fi.ts';
import { around as fr } from './fr.ts';
import { around as he } from './he.ts';
import { around as hi } from './hi.ts';
import { around as hr } from './hr.ts';
import { around as hu } from './hu.ts';
import { around as id } from './id.ts';
import { around as it } from './it.ts';
import { around as ja } from './ja.ts';
import { around as ko } from './ko.ts';
import { around as lt } from './lt.ts';
import { around as lv } from './lv.ts';
import { around as nb } from './nb.ts';
import { around as nl } from './nl.ts';
import { around as pl } from './pl.ts';
import { around as pt } from './pt.ts';
import { around as ro } from './ro.ts';
import { around as ru } from './ru.ts';
import { around as sk } from './sk.ts';
import { around as sv } from './sv.ts';
import { around as th } from './th.ts';
import { around as tr } from './tr.ts';
import { around as uk } from './uk.ts';
import { around as vi } from './vi.ts';
import { around as zh } from './zh.ts';

/** What stands beside the names of policies, a language a file. */
export const AROUND: readonly AroundWords[] = [
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
