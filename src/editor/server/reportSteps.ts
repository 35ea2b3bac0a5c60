import { IsoDateSchema } from '../../schemas/isoDate.ts';
import { ReportSchema } from '../../schemas/report.ts';
import { settingsOf } from '../content/openFile.ts';
import { saveFile } from '../content/saveFile.ts';
import { orderOf } from '../forms/postedChanges.ts';
import { edited } from '../text/fileParts.ts';
import { withValue } from '../text/fieldEdit.ts';
import type { Answer, AnswerContext } from './answer.ts';
import { fileIn } from './editing.ts';
import { done, signingAnswer } from './signing.ts';

/** Says that a report was approved or published on a day. */
export async function answerStep(context: AnswerContext): Promise<Answer | null> {
  const { posted } = context.request;
  const step = posted.get('step');
  if (step !== 'approved' && step !== 'published') return null;
  return changed(context, 'report.yaml', (settings, day) => {
    const order = orderOf(ReportSchema, {});
    return withValue(withValue(settings, ['status'], step, order), [step], day, order);
  });
}

/** Makes the PDF of a report from the site that was published last. */
export async function answerPdf(context: AnswerContext): Promise<Answer | null> {
  const { request, effects, now } = context;
  const year = request.posted.get('report') ?? '';
  if (!now.entries.ids.reports.has(year)) return null;
  const refusal = await effects.makePdf(year);
  return refusal === null
    ? done(year, 'The PDF is made. It stays when the site is published again.')
    : signingAnswer(context, refusal);
}

/** Records in a file of a report what happened on a given day. */
export async function changed(
  context: AnswerContext,
  name: string,
  change: (settings: string, day: string) => string,
): Promise<Answer | null> {
  const { request, now, folders } = context;
  const year = request.posted.get('report') ?? '';
  const file = fileIn(now, `reports/${year}/${name}`);
  if (file?.parts === undefined || file.parts === null) return null;
  const day = IsoDateSchema.safeParse(request.posted.get('date'));
  if (!day.success)
    return signingAnswer(context, 'Enter the date as year-month-day, for example 2026-09-29.');
  const settings = change(settingsOf(file), day.data);
  const text = edited(file.text, { ...file.parts.settings, text: settings });
  const outcome = saveFile(folders.content, file.path, text, file.digest);
  return outcome.kind === 'saved'
    ? done(year, 'Saved.')
    : signingAnswer(
        context,
        'Someone else has just changed this report. Check it, then try again.',
      );
}
