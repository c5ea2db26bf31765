import { QUESTION_IDS } from '../../questions.ts';
import { scoreAnswers } from '../../score/score.ts';
import { answerText } from '../../strings/answer-text.ts';
import { questionWords } from '../../strings/answer-words.ts';
import { formatNumber } from '../../strings/format.ts';
import { fill, WORDING } from '../../strings/strings.ts';
import type { ScoredReport } from '../../types.ts';
import { GRADE_COLORS, MUTED_COLOR } from '../styles/grade-colors.ts';
import { type Look, lookOf } from '../words/severity-look.ts';

const WIDTH = 1000;
const MARGIN = 48;
const ROW = 36;
const HEAD = 250;
const FOOT = 110;

/** Colours of the light theme, as in the tokens: a picture has no theme. */
const INK = '#17181c';
const LINE = '#e5e5e9';
const LOOKS: Readonly<Record<Look, string>> = {
  good: '#17703d',
  neutral: '#4d5b73',
  bad: '#b3261e',
  unsure: MUTED_COLOR,
  silent: MUTED_COLOR,
};

/**
 * A report as a picture card: address, date, hash, grade and the rows of the score.
 *
 * Fails: `null` where the page can draw no picture.
 */
export async function reportCard(report: ScoredReport, host: string, date: string): Promise<Blob | null> {
  const canvas = document.createElement('canvas');
  canvas.width = WIDTH;
  canvas.height = HEAD + ROW * (QUESTION_IDS.length + 1) + FOOT;
  const context = canvas.getContext('2d');
  if (context === null) return null;
  context.fillStyle = '#ffffff';
  context.fillRect(0, 0, canvas.width, canvas.height);
  drawHead(context, report, host, date);
  drawRows(context, report);
  drawFoot(context, report, canvas.height);
  return new Promise((resolve) => {
    canvas.toBlob(resolve, 'image/png');
  });
}

type Context = CanvasRenderingContext2D;

function drawHead(context: Context, { grade, score, scoreRange, url }: ScoredReport, host: string, date: string): void {
  const [low, high] = scoreRange;
  context.fillStyle = GRADE_COLORS[grade];
  context.beginPath();
  context.roundRect(MARGIN, MARGIN, 120, 120, 24);
  context.fill();
  write(context, grade, MARGIN + 60, MARGIN + 84, { font: 'bold 68px', color: '#ffffff', align: 'center' });
  const left = MARGIN + 152;
  write(context, host, left, MARGIN + 34, { font: 'bold 34px' });
  const range = fill(WORDING.score.range, { score: `${score}`, low: `${low}`, high: `${high}` });
  write(context, `${range} ${WORDING.score.of}`, left, MARGIN + 82, { font: 'bold 28px' });
  write(context, fill(WORDING.takeAlong.read, { date }), left, MARGIN + 118, { font: '20px', color: MUTED_COLOR });
  write(context, url ?? '', MARGIN, MARGIN + 164, { font: '18px', color: MUTED_COLOR });
}

function drawRows(context: Context, { answers, score }: ScoredReport): void {
  const { rows } = scoreAnswers(answers);
  for (const [index, { question, points, max }] of rows.entries()) {
    const y = HEAD + ROW * index;
    const look = lookOf(question, answers[question]);
    line(context, y - 24);
    write(context, questionWords(question).title, MARGIN, y, { font: '20px' });
    write(context, answerText(question, answers[question]), 340, y, { font: 'bold 20px', color: LOOKS[look] });
    const text = fill(WORDING.score.row, { points: formatNumber(points), max: formatNumber(max) });
    write(context, text, WIDTH - MARGIN, y, { font: '20px', align: 'right' });
  }
  const y = HEAD + ROW * rows.length;
  line(context, y - 24);
  const total = fill(WORDING.score.total, { score: `${score}` });
  write(context, total, WIDTH - MARGIN, y + 4, { font: 'bold 20px', align: 'right' });
}

function drawFoot(context: Context, { documents }: ScoredReport, height: number): void {
  const sha = documents[0]?.sha256 ?? '';
  write(context, fill(WORDING.takeAlong.sha, { sha }), MARGIN, height - 62, { font: '15px', color: MUTED_COLOR });
  write(context, `${WORDING.ui.name} · ${WORDING.score.aboutTheText}`, MARGIN, height - 34, {
    font: '15px',
    color: MUTED_COLOR,
  });
}

function line(context: Context, y: number): void {
  context.fillStyle = LINE;
  context.fillRect(MARGIN, y, WIDTH - 2 * MARGIN, 1);
}

interface Look2d {
  readonly font: string;
  readonly color?: string;
  readonly align?: CanvasTextAlign;
}

/** Writes a line; one too long for the card is drawn narrower, never cut. */
function write(
  context: Context,
  text: string,
  x: number,
  y: number,
  { font, color = INK, align = 'left' }: Look2d,
): void {
  context.font = `${font} system-ui, sans-serif`;
  context.fillStyle = color;
  context.textAlign = align;
  context.fillText(text, x, y, align === 'left' ? WIDTH - MARGIN - x : WIDTH / 2);
}
