import type { Answer, AnswerContext } from './answer.ts';
import { answerImport, answerUpload, importAnswer } from './importing.ts';
import { answerStart, startingAnswer } from './starting.ts';

type Job = (context: AnswerContext) => Answer | null | Promise<Answer | null>;

/** The jobs beside editing and publishing, by method and address. */
export const jobs: Readonly<Record<string, Job>> = {
  'GET /import': (context) => importAnswer(context),
  'POST /import': answerUpload,
  'POST /import/write': answerImport,
  'GET /new': (context) => startingAnswer(context),
  'POST /new': answerStart,
};
