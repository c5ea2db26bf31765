import { answerQuestions } from '../classify/answer-questions.ts';
import { readPlainText } from '../extract/read-plain-text.ts';
import { QUESTION_IDS } from '../questions.ts';
import { splitSentences } from '../text/split-sentences.ts';
import { readModel } from './read-model.ts';
import { readTagger } from './read-tagger.ts';
import { linesOf } from './sources.ts';
import { writeLine } from './write-line.ts';

/**
 * Tags the segments of standard input, a line of `{"id", "text"}` each.
 *
 * Shape:  a line each with the topics, how sure each is, and the answers that the segment alone supports. Exit status
 *         0, or 1 when a line is no segment.
 */
export async function runTag(topicsModel: string | null): Promise<number> {
  const tag = await readTagger(topicsModel);
  const model = await readModel();
  let status = 0;
  for await (const line of linesOf('-')) {
    const segment = parseSegment(line);
    if (!segment) {
      status = 1;
      await writeLine(JSON.stringify({ error: { code: 'bad-line', message: 'not a line of {"id": …, "text": …}' } }));
      continue;
    }
    const { topics, scores } = tag(segment.text);
    const { answers } = answerQuestions(splitSentences(readPlainText(segment.text)), model);
    const told = QUESTION_IDS.filter((id) => answers[id].value !== 'silent').map((id) => [id, answers[id].value]);
    await writeLine(JSON.stringify({ id: segment.id, topics, scores, answers: Object.fromEntries(told) }));
  }
  return status;
}

function parseSegment(line: string): { readonly id: string | number; readonly text: string } | null {
  try {
    const value: unknown = JSON.parse(line);
    if (typeof value !== 'object' || value === null || !('text' in value) || typeof value.text !== 'string')
      return null;
    const id = 'id' in value && (typeof value.id === 'string' || typeof value.id === 'number') ? value.id : '';
    return { id, text: value.text };
  } catch {
    return null;
  }
}
