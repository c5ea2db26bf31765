/**
 * Letters of other scripts, each followed by the Latin one it looks like.
 *
 * Source: Unicode UTS 39, confusables.txt, the rows whose letters are common in text made to slip past a filter.
 */
const CYRILLIC =
  'аa вb сc ԁd еe ѐe ёe һh іi їi јj кk ӏl мm оo рp ԛq гr ѕs тt цu ѵv ԝw хx уy пn АA ВB СC ЕE НH ІI ' +
  'ЈJ КK МM ОO РP ЅS ТT ХX УY ҮY үy ԚQ ԜW ѴV ӀI ԌG ';
const GREEK =
  'αa βb εe ηn ιi κk νv οo ρp σo τt υu χx γy ωw ϲc ϳj ΑA ΒB ΕE ΖZ ΗH ΙI ΚK ΜM ΝN ΟO ΡP ΤT ΥY ΧX ϹC ' + 'ͿJ ';
/** Armenian, Cherokee, and Latin letters that are not ASCII. */
const OTHERS =
  'ոn օo սu հh ցg յj զq ℮e ɑa ɡg ıi ȷj ɩi ʏy ᴄc ᴏo ᴜu ᴠv ᴡw ᴢz ꜱs ƅb ɾr ɯw ᎪA ᏴB ᏟC ᎬE ᎻH ᎫJ ᏦK ᏞL ' +
  'ᎷM ᏢP ᎡR ᏚS ᎢT ᏙV ᎳW ᏃZ ';

const LOOKALIKES: ReadonlyMap<string, string> = new Map(
  (CYRILLIC + GREEK + OTHERS)
    .trim()
    .split(' ')
    .map((pair) => [pair.charAt(0), pair.charAt(1)]),
);

const LATIN = /[A-Z]/i;
/** Where those letters stand; what is written without any has nothing to fold. */
const FOREIGN = /[\u0131-\u1fff\ua731]/;
const WORD = /[\p{L}\p{M}]+/gu;

/**
 * A text with look-alike letters of other scripts turned Latin, in words that mix scripts or look Latin throughout.
 *
 * Shape:  same length; words truly in another script stay, unless the whole text is otherwise Latin.
 */
export function foldHomoglyphs(text: string): string {
  if (!FOREIGN.test(text) || !LATIN.test(text)) return text;
  return text.replace(WORD, (word) => {
    let foldable = 0;
    let latin = 0;
    let others = 0;
    for (const letter of word) {
      if (LOOKALIKES.has(letter)) foldable++;
      else if (LATIN.test(letter)) latin++;
      else others++;
    }
    if (foldable === 0 || (latin === 0 && others > 0)) return word;
    // a replacement keeps the length: every letter of the map is one UTF-16 unit on both sides
    return Array.from(word, (letter) => LOOKALIKES.get(letter) ?? letter).join('');
  });
}
