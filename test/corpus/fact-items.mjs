const DURATION = /^P(?:(\d+)Y)?(?:(\d+)M)?(?:(\d+)W)?(?:(\d+)D)?(?:T(?:(\d+)H)?(?:(\d+)M)?)?$/;
const DAYS = [365.25, 365.25 / 12, 7, 1, 1 / 24, 1 / 1440];

/** An ISO 8601 duration in days, so that `P12M` and `P1Y` are the same. */
export function inDays(duration) {
  const parts = DURATION.exec(duration);
  if (!parts) return duration;
  const days = parts.slice(1).reduce((sum, part, unit) => sum + Number(part ?? 0) * DAYS[unit], 0);
  return String(Math.round(days * 100) / 100);
}

/** An e-mail address without case; a link by its host and path. */
export function contactItem(contact) {
  if (contact.includes('@')) return contact.toLowerCase();
  const bare = contact.toLowerCase().replace(/^https?:\/\//, '');
  return bare
    .replace(/^www\./, '')
    .replace(/[?#].*$/, '')
    .replace(/\/+$/, '');
}

/** A company by its first word, without case. */
export function companyItem(name) {
  return (/[\p{L}\p{N}]+/u.exec(name.replace(/^the\s+/i, ''))?.[0] ?? name).toLowerCase();
}

/** Each fact of a report → what makes two of its values the same item. */
export const FACTS = {
  updated: String,
  minimumAge: String,
  retentionPeriods: inDays,
  laws: String,
  contacts: contactItem,
  dataTypes: String,
  thirdParties: companyItem,
};

/** F1 of two sets; 1 where both are empty. */
export function F1(want, got) {
  if (want.size + got.size === 0) return 1;
  return (2 * [...got].filter((item) => want.has(item)).length) / (want.size + got.size);
}
