import type { Answer, AnswerContext } from './answer.ts';
import { answerDone, commentsAnswer } from './comments.ts';
import { answerCopy } from './copies.ts';
import { answerUndelete, deletedAnswer } from './deleted.ts';
import { goingLiveAnswer } from './goingLive.ts';
import { answerImport, answerUpload, importAnswer } from './importing.ts';
import { answerBringBack, historyAnswer } from './history.ts';
import { answerPublish, answerRestore, publishAnswer } from './publishing.ts';
import { answerPdf, answerStep } from './reportSteps.ts';
import { answerSign, signingAnswer } from './signing.ts';
import { startPageAnswer } from './startPage.ts';
import { answerRemove, removeAnswer } from './removing.ts';
import { answerInsertable, answerLabel, answerPicture } from './inserting.ts';
import { answerStart, startingAnswer } from './starting.ts';

type Job = (context: AnswerContext) => Answer | null | Promise<Answer | null>;

/** The jobs beside editing, by method and address. */
export const jobs: Readonly<Record<string, Job>> = {
  'GET /': startPageAnswer,
  'GET /live': goingLiveAnswer,
  'GET /history': historyAnswer,
  'POST /history': answerBringBack,
  'GET /publish': (context) => publishAnswer(context),
  'POST /publish': answerPublish,
  'POST /restore': answerRestore,
  'GET /import': (context) => importAnswer(context),
  'POST /import': answerUpload,
  'POST /import/write': answerImport,
  'GET /comments': (context) => commentsAnswer(context),
  'POST /comments': answerDone,
  'GET /signing': (context) => signingAnswer(context),
  'POST /signing': answerSign,
  'POST /signing/step': answerStep,
  'POST /signing/pdf': answerPdf,
  'POST /signing/copy': answerCopy,
  'GET /insertable': answerInsertable,
  'GET /label': answerLabel,
  'GET /picture': answerPicture,
  'GET /remove': (context) => removeAnswer(context),
  'POST /remove': answerRemove,
  'GET /deleted': (context) => deletedAnswer(context),
  'POST /deleted': answerUndelete,
  'GET /new': (context) => startingAnswer(context),
  'POST /new': answerStart,
};
