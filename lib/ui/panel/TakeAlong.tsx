import { correctionFile } from '../../review/correction-report.ts';
import { reportCsv } from '../../review/report-csv.ts';
import { reportMarkdown } from '../../review/report-markdown.ts';
import { savedName } from '../../review/saved-name.ts';
import { formatDay } from '../../strings/format.ts';
import { WORDING } from '../../strings/strings.ts';
import { reportCard } from './draw-card.ts';
import type { SavedFile } from './panel-actions.ts';
import type { ReportView } from './report-view.ts';

interface Props extends ReportView {
  readonly host: string;
  readonly readAt: number;
}

/** A report as a file: data, text, table or picture; and a person's corrections, for the authors of the rules. */
export function TakeAlong({ report, review, actions, host, readAt }: Props) {
  const words = WORDING.takeAlong;
  const date = formatDay(readAt);
  const name = savedName(host);
  const save = (ending: string, type: string, content: SavedFile['content']) =>
    actions.onSaveFile({ name: `${name}.${ending}`, type, content });
  const saveCard = async () => {
    const card = await reportCard(report, host, date);
    if (card) save('png', 'image/png', card);
  };
  const corrections = () => actions.onSaveFile(correctionFile(report, review.corrections, host));
  const kinds: readonly (readonly [string, () => void])[] = [
    [words.json, () => save('json', 'application/json', `${JSON.stringify(report, null, 2)}\n`)],
    [words.markdown, () => save('md', 'text/markdown', reportMarkdown(report, date))],
    [words.csv, () => save('csv', 'text/csv', reportCsv(report))],
    [words.card, () => void saveCard()],
    ...(Object.keys(review.corrections).length > 0 ? [[words.corrections, corrections] as const] : []),
  ];
  return (
    <section class="take-along">
      <h2 class="group-title">{words.label}</h2>
      <p class="hint">{words.help}</p>
      <div class="message-actions" data-row>
        {kinds.map(([label, onClick]) => (
          <button class="button" data-size="sm" type="button" key={label} onClick={onClick}>
            {label}
          </button>
        ))}
      </div>
    </section>
  );
}
