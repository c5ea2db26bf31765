const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
const MONTH =
  '(jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\\.?';
const DAY = '(\\d{1,2})(?:st|nd|rd|th)?';
const YEAR = '((?:19|20)\\d{2})\\b';

type Parts = readonly [year: string | undefined, month: string | undefined, day: string | undefined];

/** A way in which policies write a date, and where it keeps year, month and day. */
interface Form {
  readonly says: RegExp;
  readonly parts: (groups: readonly (string | undefined)[], dayFirst: boolean) => Parts;
}
const FORMS: readonly Form[] = [
  { says: /\b(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})\b/, parts: ([, y, m, d]) => [y, m, d] },
  { says: new RegExp(`\\b${MONTH},? {0,2}${DAY},?(?: of)? {0,2}${YEAR}`, 'i'), parts: ([, m, d, y]) => [y, m, d] },
  {
    says: new RegExp(`\\b${DAY}(?: day)?(?: of)?[ .-]{1,2}${MONTH}[ ,.-]{0,3}${YEAR}`, 'i'),
    parts: ([, d, m, y]) => [y, m, d],
  },
  { says: /\b(\d{1,2})\.(\d{1,2})\.(\d{4}|\d{2})\b/, parts: ([, d, m, y]) => [y, m, d] },
  {
    says: /\b(\d{1,2})[/-](\d{1,2})[/-](\d{4}|\d{2})\b/,
    parts: ([, m, d, y], dayFirst) => (dayFirst || Number(m) > 12 ? [y, d, m] : [y, m, d]),
  },
  { says: new RegExp(`\\b${MONTH}(?: of)?[ ,/-]{1,2}${YEAR}`, 'i'), parts: ([, m, y]) => [y, m, undefined] },
  { says: /(?<![\d/.-])(\d{1,2})\/(\d{4})\b/, parts: ([, m, y]) => [y, m, undefined] },
];

/**
 * The first date in a text, ISO 8601; to the month where it gives no day.
 *
 * Shape:  "May 30th, 2018", "3 March 2020", "2020-06-10", "06.03.2023" (day first), "10/02/2023" (month first, unless
 *         the first number is no month, or the policy writes days first), "September 2022" → "2018-05-30" … "2022-09".
 * Fails:  never; `null` when there is none. Own patterns instead of a date library: the forms of a policy's date line
 *         are few and always hold a year, while a library that reads "next Friday" weighs more than all of the facts.
 */
export function readDate(text: string, dayFirst = false): string | null {
  const found = FORMS.map(({ says, parts }) => {
    const match = says.exec(text);
    return match && { at: match.index, iso: isoOf(parts([...match], dayFirst)) };
  }).filter((hit): hit is { at: number; iso: string } => hit !== null && hit.iso !== null);
  return found.sort((a, b) => a.at - b.at)[0]?.iso ?? null;
}

function isoOf([year, month, day]: Parts): string | null {
  const y = year?.length === 2 ? 2000 + Number(year) : Number(year);
  const m = monthNumber(month ?? '');
  if (!(m >= 1 && m <= 12) || y < 1994 || y > 2100) return null;
  const head = `${String(y)}-${String(m).padStart(2, '0')}`;
  if (day === undefined) return head;
  const d = Number(day);
  return d >= 1 && d <= new Date(Date.UTC(y, m, 0)).getUTCDate() ? `${head}-${String(d).padStart(2, '0')}` : null;
}

function monthNumber(month: string): number {
  return /^\d+$/.test(month) ? Number(month) : MONTHS.indexOf(month.slice(0, 3).toLowerCase()) + 1;
}
