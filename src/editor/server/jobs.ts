import type { Answer, AnswerContext } from './answer.ts';
import { answerStart, startingAnswer } from './starting.ts';

type Job = (context: AnswerContext) => Answer | null | Promise<Answer | null>;

/** The jobs beside editing and publishing, by method and address. */
export const jobs: Readonly<Record<string, Job>> = {
  'GET /new': startingAnswer,
  'POST /new': answerStart,
};
