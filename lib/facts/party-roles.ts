import { Cued, cued, CuedList } from '../text/cued.ts';
import { COMPANY_FORM, COMPANY_NAME } from './company-name.ts';
import { ASIDE, isElsewhere } from './party-contexts.ts';
import { isSource } from './party-sources.ts';

/** What may stand between one name of a list and the next: a form, what it is for, where it is. */
const TAIL = `\\.?(?:,? ${COMPANY_FORM})?(?: \\([^()]{0,40}\\))?(?: for [a-z][a-z -]{2,40})?(?: \\([^()]{0,40}\\))?`;
const STOP = '(?:, (?:and |or |& )?| and/or | and | or | ?/ ?|; )';
const NAMES = `${COMPANY_NAME}(?:${TAIL}${STOP}${COMPANY_NAME}){0,30}`;
const FEW_NAMES = `${COMPANY_NAME}(?:(?:,? ${COMPANY_FORM})?(?:, (?:and |or )?| and/or | and | or )${COMPANY_NAME}){0,5}`;
/** Networks and makers of devices, whose policies are named for what people do there. */
const NETWORKS =
  '(?:Facebook|Meta|Twitter|Instagram|LinkedIn|YouTube|Pinterest|TikTok|Snapchat|Reddit|Discord|Twitch|WhatsApp|Google|Apple|Microsoft|Yahoo!?|Spotify|Steam|Sony|Nintendo)';

/** A company does something for the service in these words; the names are the group. */
const ROLES: readonly RegExp[] = [
  `\\b(?:provided|operated|hosted|powered|processed|handled|supplied|delivered|stored) (?:by|with|on|at|through|via) (?:the |a )?(?:(?:company|provider|service|payment|processor|third[- ]party|firm) ){0,3}(${COMPANY_NAME})`,
  `\\b(?:[Ww]e|us|[Ss]ite|[Ww]ebsite|[Cc]ompany|[Ss]tore|[Ss]hop)\\b.{0,30}\\b(?:uses?|using|utili[sz]es?|employs?|rely on|relies on|contracts? with|partner(?:ed)? with|works? with) (?:the |an? )?(?:third[- ]party )?(?:services? of |services? |company |provider |analytics |tool |plug-?in )?(?:called )?(${FEW_NAMES}),? (?:to |for |as |which |who |in order |an? |our |platform |service )`,
  `\\b(?:shares?|shared|sharing|sent|sends?|transfer(?:red|s)?|passed|transmit(?:ted|s)?|discloses?|disclosed) .{0,120}?\\b(?:to|with) (${FEW_NAMES})(?=,? (?:to|for|as|which|who|in order|an? |our |so )|\\.|$| \\(|, [A-Z]\\w{1,30}'s )`,
  `\\b(?:[Oo]ur|an external|a third-party|the) (?:\\w{2,20} ){0,4}(?:provider|processor|host|vendor|supplier|bank|support),? (?:is |are |called |namely |\\()?(${COMPANY_NAME})`,
  `(${COMPANY_NAME}),? (?:is|acts as|serves as) (?:a|an|our|the) (?:\\w{2,20}[ -]){0,4}(?:provider|processor|vendor|service|host)\\b`,
  `\\b(?:[Ss]har(?:e|es|ed|ing)|[Dd]isclos(?:e|es|ed|ing)|[Tt]ransfer(?:red)?) .{0,160}?\\b(?:parent(?: company| corporation)?|affiliate|subsidiary|sister company),? (${COMPANY_NAME})(?=,|\\.|$| and )`,
  `\\b(?:through|via|by|using|with) (?:the |an? )?(${COMPANY_NAME}) (?:(?:payment|hosting|analytics|e-?mail|mailing|chat|booking|shipping|newsletter|ticketing|processing) ){1,2}(?:system|platform|services?|gateway|processor|software|tool|server)`,
  `\\b(?:[Ss]har(?:e|es|ed|ing)|[Dd]isclos(?:e|es|ed|ing)|[Tt]ransfer(?:red)?) .{0,160}?\\bthe (${COMPANY_NAME}) (?:[Ff]amily|[Gg]roup)(?: of|,| companies|\\.|$)`,
  `\\b(?:service|provider|processor|company|tool|software) (?:that )?(?:we use )?.{0,30}is called (${COMPANY_NAME})`,
  `\\b(?:(?:is|are|has|have) (?:an? |also |been ){0,2}(?:partnership|affiliated|agreements?|contract(?:ed)?|integrat(?:ed|ions?))) with (?:the company )?(${FEW_NAMES})(?=,? (?:to|for|in order|which|who|that)\\b|\\.|$)`,
  `\\b[Aa]d(?:s|vertis\\w{1,10})\\b.{0,40}\\b(?:served|delivered|provided|shown|placed|managed) by (?:the )?(${FEW_NAMES})`,
  `\\b[Oo]pt(?:ing|ed)?[- ]?out of .{0,40}\\b(?:ads|advertising|tracking|cookies|analytics|data collection) (?:from|by) (?:the )?(${FEW_NAMES})`,
  `\\b(?:subject to|governed by|pursuant to|[Rr]ead|[Rr]eview|[Ss]ee|accordance with|available in|according to|comply with|accept|visit) (?:the )?(?!${NETWORKS}'s)(${COMPANY_NAME})'s (?:own |(?:[Tt]erms|[Tt]erms (?:of [Ss]ervice|of [Uu]se|and [Cc]onditions)) and )?[Pp]rivacy (?:[Pp]olicy|[Nn]otice|[Ss]tatement|[Tt]erms)\\b`,
].map((pattern) => new RegExp(pattern));
const ANY_ROLE = new CuedList(ROLES.map((pattern) => [pattern]));

const KINDS =
  '(?:[Pp]roviders?|[Pp]rocessors?|[Cc]ompanies|[Pp]artners?|[Nn]etworks?|[Vv]endors?|(?:analytics|payment|advertising|third-party|hosting|cloud|support|tracking) (?:services?|tools?)|(?:demand|supply|data|advertising|marketing|payment|analytics|e-?mail)(?:[- ]\\w{2,12})? platforms|third[- ]party (?:\\w{2,20} ){1,2}(?:services?|tools?)|[Ss]uppliers?|[Ss]ubprocessors|[Cc]ontractors|[Gg]ateways?|[Aa]ffiliates)';
const AS =
  '(?:such as|including|includes?|e\\.g\\.,?|i\\.e\\.,?|for example,?|in particular,?|namely|are|is)(?:,? (?:but|without) (?:not )?limit(?:ed|ation)(?: to)?,?)?:?';
/** A list of names after words for those who get data; the list is the group. */
const LISTS = new Cued(
  new RegExp(
    `(?<![Ss]ocial (?:[Mm]edia )?)\\b${KINDS}(?::? |,? \\(?)(?:${AS} ?|(?<=[(,:] ?)(?=${COMPANY_NAME}(?:,? ${COMPANY_FORM})?(?:\\.?$|[,;)/]| and | or | \\()))(${NAMES})`,
  ),
);
const BETWEEN = new RegExp(`${TAIL}${STOP}`);
/** A sentence names no more lists than this. */
const MOST_LISTS = 4;

/** Names in a company's place in a text: what they do for the service, or a list of those who do. */
export function namesTold(plain: string): string[] {
  const told: string[] = [];
  for (const index of ANY_ROLE.mayMatch(plain)) {
    const match = ROLES[index]?.exec(plain);
    if (!match || cued(ASIDE).test(plain)) continue;
    const names = match[1] ?? '';
    const at = match.index + match[0].lastIndexOf(names);
    if (!isSource(plain, at, at, at + names.length)) told.push(...names.split(BETWEEN));
  }
  if (LISTS.mayMatch(plain)) told.push(...namesListed(plain));
  return told;
}

function namesListed(plain: string): string[] {
  const listed: string[] = [];
  let from = 0;
  for (let count = 0; count < MOST_LISTS; count++) {
    const match = LISTS.pattern.exec(from === 0 ? plain : plain.slice(from));
    if (!match) break;
    const names = match[1] ?? '';
    const at = from + match.index + match[0].lastIndexOf(names);
    if (!isElsewhere(plain, at, names.length)) listed.push(...names.split(BETWEEN));
    from = at + names.length;
  }
  return listed;
}
