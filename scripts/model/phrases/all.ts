import { QUESTION_IDS, type QuestionId } from '../../../lib/questions.ts';
import { HEADLINE } from './headline.ts';
import { OTHERS } from './others.ts';
import { PRACTICES } from './practices.ts';

type Templates = Readonly<Record<string, readonly string[]>>;

/** All training phrases: question → value → templates. */
export const PHRASES: Readonly<Record<QuestionId, Templates>> = Object.fromEntries(
  QUESTION_IDS.map((question) => [question, { ...HEADLINE, ...OTHERS, ...PRACTICES }[question] ?? {}]),
) as Record<QuestionId, Templates>; // one entry a question of the closed list
