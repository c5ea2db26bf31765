/** The titles of a section, outermost first, as one line. A title all in capitals is put in sentence case. */
export function sectionPath(section: readonly string[]): string {
  return section.map(calm).join(' › ');
}

function calm(title: string): string {
  const letters = title.replace(/\P{L}/gu, '');
  if (letters.length < 5 || letters !== letters.toUpperCase() || letters === letters.toLowerCase()) return title;
  const lower = title.toLowerCase();
  return lower.replace(/\p{L}/u, (first) => first.toUpperCase());
}
