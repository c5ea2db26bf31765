export type Ink = 'plain' | 'bold' | 'dim' | 'red' | 'green' | 'yellow';

const CODES: Readonly<Record<Ink, number>> = { plain: 0, bold: 1, dim: 2, red: 31, green: 32, yellow: 33 };

/** A painter of terminal text; without color it leaves the text as it is. */
export function paint(color: boolean): (text: string, ink: Ink) => string {
  return (text, ink) => (color && ink !== 'plain' ? `\u001b[${CODES[ink]}m${text}\u001b[0m` : text);
}
