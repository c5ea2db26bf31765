import type { Bin, Figures } from './measure.ts';

const SIZE = 320;
const EDGE = 40;
const STYLE =
  '<style>text{font:11px system-ui,sans-serif;fill:#555}line,rect{stroke:#999;fill:none}.dot{fill:#2a6fdb}</style>';

/** A reliability diagram: how often answers of a confidence are right. A dot is as large as the answers are many. */
export function reliabilityDiagram(bins: readonly Bin[]): string {
  const most = Math.max(1, ...bins.map(({ count }) => count));
  const dots = bins.flatMap(({ count, confidence, right }) =>
    count === 0 ? [] : [dot(confidence, right, 2 + 8 * Math.sqrt(count / most))],
  );
  return plot(dots, 'confidence', 'share that is right', '0', '1');
}

/** The score by these answers against the score by a reader's, a dot a policy. */
export function scoreScatter(scores: Figures['scores']): string {
  const dots = scores.map((score) => dot(score.true / 100, score.own / 100, 3));
  return plot(dots, 'score by a reader', 'score', '0', '100');
}

function dot(x: number, y: number, radius: number): string {
  return `<circle class="dot" fill-opacity="0.6" cx="${place(x).toFixed(1)}" cy="${(SIZE - place(y)).toFixed(1)}" r="${radius.toFixed(1)}"/>`;
}

function place(share: number): number {
  return EDGE + share * (SIZE - 2 * EDGE);
}

function plot(dots: readonly string[], x: string, y: string, low: string, high: string): string {
  const far = SIZE - EDGE;
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${SIZE} ${SIZE}" width="${SIZE}" height="${SIZE}">`,
    STYLE,
    `<rect x="${EDGE}" y="${EDGE}" width="${far - EDGE}" height="${far - EDGE}"/>`,
    `<line x1="${EDGE}" y1="${far}" x2="${far}" y2="${EDGE}"/>`,
    ...dots,
    `<text x="${SIZE / 2}" y="${SIZE - 10}" text-anchor="middle">${x}</text>`,
    `<text x="14" y="${SIZE / 2}" text-anchor="middle" transform="rotate(-90 14 ${SIZE / 2})">${y}</text>`,
    `<text x="${EDGE}" y="${far + 14}">${low}</text><text x="${far}" y="${far + 14}" text-anchor="end">${high}</text>`,
    '</svg>',
    '',
  ].join('\n');
}
