import { dueCopies } from '../../reports/dueCopies.ts';
import { changesSince, isUnchanged, lastSigned, missingPartners } from '../../reports/signOff.ts';
import { correct, sign } from '../../cli/recordSignature.ts';
import type { OpenedReport } from '../../cli/signedReport.ts';
import { coveredTexts, openReport, partnershipOf } from '../../cli/signedReport.ts';
import type { Partnership, Report } from '../../model/partnership.ts';
import { basisOf } from '../../reports/basis.ts';
import { textDigests } from '../../reports/digest.ts';
import { changesText } from '../../reports/signedTexts.ts';
import { confirmScreen } from '../screens/confirmScreen.ts';
import type { PostChoice } from '../screens/signingFields.ts';
import type { SigningState } from '../screens/signingScreen.ts';
import { signingScreen } from '../screens/signingScreen.ts';
import type { Answer, AnswerContext } from './answer.ts';

/** What has happened to a report since it was written, and what can happen next. */
export async function signingAnswer(
  context: AnswerContext,
  notice = context.request.query.get('done') ?? undefined,
): Promise<Answer | null> {
  const { request, folders, now } = context;
  const year = request.query.get('report') ?? request.posted.get('report') ?? '';
  if (!now.entries.ids.reports.has(year)) return null;
  const isFault = request.method === 'POST';
  try {
    const state = await signingState(context, openReport(folders.content, year));
    const screen = signingScreen(state, request.posted);
    return { kind: 'screen', ...(isFault ? { status: 409 } : {}), screen: { ...screen, notice } };
  } catch (cause) {
    if (!(cause instanceof Error)) throw cause;
    return { kind: 'redirect', to: `/edit?file=reports/${year}/report.yaml` };
  }
}

/** Asks for a clear yes, then records a signature, or a correction when it says what was corrected. */
export async function answerSign(context: AnswerContext): Promise<Answer | null> {
  const { request, folders, effects, now } = context;
  const { posted, person } = request;
  const year = posted.get('report') ?? '';
  if (!now.entries.ids.reports.has(year)) return null;
  try {
    const opened = openReport(folders.content, year);
    const { posts } = await signingState(context, opened);
    const chosen = posts.find(({ value }) => value === posted.get('post'));
    if (chosen === undefined)
      return await signingAnswer(context, 'Choose a post you have permission to record this for.');
    if (!posted.has('confirmed'))
      return { kind: 'screen', screen: confirmScreen(chosen, posted, person) };
    const signer = {
      organisation: chosen.organisation,
      post: chosen.post,
      date: posted.get('date') ?? '',
      ...(person === null ? {} : { recordedBy: person }),
    };
    const today = effects.now().toISOString().slice(0, 10);
    const [what, why] = ['what', 'why'].map((name) => (posted.get(name) ?? '').trim());
    if (posted.has('what') && (!what || !why))
      return await signingAnswer(context, 'Say what was corrected, and why.');
    const { isRecorded, words } =
      what && why
        ? await correct(opened, { ...signer, what, why, figures: posted.getAll('figures') }, today)
        : await sign(opened, signer, posted.has('again'), today);
    return isRecorded ? done(year, words) : await signingAnswer(context, words);
  } catch (cause) {
    if (!(cause instanceof Error)) throw cause;
    return signingAnswer(context, cause.message);
  }
}

/** Leads back to the report, with what was done. */
export function done(year: string, words: string): Answer {
  return {
    kind: 'redirect',
    to: `/signing?${new URLSearchParams({ report: year, done: words.trim() }).toString()}`,
  };
}

async function signingState(
  { effects, request }: AnswerContext,
  opened: OpenedReport,
): Promise<SigningState> {
  const partnership = await partnershipOf(opened);
  const report = partnership.reports.find(({ year }) => year === opened.year);
  if (report === undefined) throw new Error(`There is no report "${opened.year}".`);
  const { partners } = basisOf(report, partnership);
  const missing = missingPartners(
    opened.record,
    partners.map(({ id }) => id),
  );
  const title = (id: string): string => partners.find((partner) => partner.id === id)?.title ?? id;
  return {
    year: opened.year,
    title: opened.entry.data.title,
    status: opened.entry.data.status,
    today: partnership.site.referenceDate,
    signatures: (opened.record?.signatures ?? []).map((signature) => ({
      ...signature,
      organisation: title(signature.organisation),
    })),
    corrections: opened.record?.corrections ?? [],
    missing: missing.map(title),
    changes: changesOf(opened),
    // Those whose signature is missing come first: one of them is the next to sign.
    posts: postsFor(report, partnership, effects.postsOf(request.person)).toSorted(
      (a, b) => Number(missing.includes(b.organisation)) - Number(missing.includes(a.organisation)),
    ),
    figures: [...(report.frozen?.figures.keys() ?? [])],
    recipients: opened.record?.recipients ?? [],
    expected: dueCopies(report, partnership),
    clock: effects.now().toISOString().slice(0, 10),
  };
}

/** The posts that can sign a report or a correction to it, and that this person can record. */
function postsFor(
  report: Report,
  partnership: Partnership,
  allowed: ReturnType<AnswerContext['effects']['postsOf']>,
): PostChoice[] {
  const then = basisOf(report, partnership).partners;
  const today = basisOf({ ...report, frozen: null }, partnership).partners;
  const all = [...then, ...(report.status === 'published' ? today : [])].flatMap(
    ({ id, title, posts }) =>
      posts.map((post): PostChoice => ({
        value: `${id}/${post.title}`,
        organisation: id,
        post: post.title,
        label: `${post.title}, ${title}`,
      })),
  );
  const mayRecord = ({ organisation, post }: PostChoice): boolean =>
    allowed?.some((one) => one.organisation === organisation && one.post === post) ?? true;
  return [...new Map(all.map((one) => [one.value, one])).values()].filter(mayRecord);
}

/** What has changed since the last signature, in words; `null` when no one has signed or nothing has changed. */
function changesOf(opened: OpenedReport): string | null {
  const { record } = opened;
  if (record === null) return null;
  const changes = changesSince(lastSigned(record), textDigests(coveredTexts(opened, record)));
  return isUnchanged(changes) ? null : changesText(changes);
}
