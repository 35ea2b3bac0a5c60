import { openReport, partnershipOf } from '../../cli/signedReport.ts';
import { dueCopies } from '../../reports/dueCopies.ts';
import { IsoDateSchema } from '../../schemas/isoDate.ts';
import { SignOffSchema } from '../../schemas/signOff.ts';
import { dateText } from '../../model/dateText.ts';
import { orderOf } from '../forms/postedChanges.ts';
import { lateCopyScreen } from '../screens/copiesPart.ts';
import { withItem } from '../text/listEdit.ts';
import type { Answer, AnswerContext } from './answer.ts';
import { changed } from './reportSteps.ts';
import { signingAnswer } from './signing.ts';

/** Records that a copy of a report was sent to a body. A day that cannot be is refused, and a late one is asked about: it may be a slip. */
export async function answerCopy(context: AnswerContext): Promise<Answer | null> {
  const { posted } = context.request;
  const name = (posted.get('name') ?? '').trim();
  if (name === '') return signingAnswer(context, 'Say which body the copy was sent to.');
  const day = IsoDateSchema.safeParse(posted.get('date'));
  try {
    const doubt = day.success ? await doubtAbout(context, name, day.data) : null;
    if (doubt !== null) return doubt;
  } catch (cause) {
    if (!(cause instanceof Error)) throw cause;
    return signingAnswer(context, cause.message);
  }
  return changed(context, 'sign-off.yaml', (settings, sent) =>
    withItem(settings, ['recipients'], { name, sent }, orderOf(SignOffSchema, {})),
  );
}

async function doubtAbout(
  context: AnswerContext,
  name: string,
  day: string,
): Promise<Answer | null> {
  const { request, folders, effects, now } = context;
  const year = request.posted.get('report') ?? '';
  if (!now.entries.ids.reports.has(year)) return null;
  const partnership = await partnershipOf(openReport(folders.content, year));
  const report = partnership.reports.find((one) => one.year === year);
  const published = report?.published;
  if (report === undefined || published === undefined) return null;
  if (day < published)
    return signingAnswer(
      context,
      `A copy cannot be sent before the report is published, which was on ${dateText(published)}. Check the day.`,
    );
  if (day > effects.now().toISOString().slice(0, 10))
    return signingAnswer(context, `${dateText(day)} has not come yet. Check the day.`);
  const latest = dueCopies(report, partnership).find((one) => one.name === name)?.latest ?? null;
  if (latest === null || day <= latest || request.posted.has('confirmed')) return null;
  return { kind: 'screen', screen: lateCopyScreen({ year, name, day, published, latest }) };
}
