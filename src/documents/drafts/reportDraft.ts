import type { Report } from '../../model/partnership.ts';
import { dateText } from '../../model/dateText.ts';
import { plainText } from '../../prose/plainText.ts';
import { shownEvidence } from '../../reports/evidence.ts';
import { placedComponents } from '../../reports/placedComponents.ts';
import { prioritiesInOrder } from '../../reports/progress.ts';
import type { Priority } from '../../schemas/priority.ts';
import type { ComponentSources } from './componentBlocks.ts';
import { contributionBlocks, evidenceBlocks, trainingBlocks } from './componentBlocks.ts';
import type { Draft, DraftBlock, DraftChapter } from './draft.ts';
import { paragraph } from './draft.ts';
import { sectionChapter } from './sectionBlocks.ts';
import { english } from '../../words/words.ts';

/** A report as it is given to those who are to comment on it, with all its chapters. */
export function reportDraft(sources: ComponentSources): Draft {
  const { report, partnership } = sources;
  return {
    title: report.title,
    publisher: partnership.site.name,
    year: report.year,
    summary: report.summary,
    chapters: [
      ...headlines(report),
      ...report.sections.map((section) => sectionChapter(section, sources)),
      ...progressChapter(sources),
      ...scrutinyChapter(report),
    ],
  };
}

/** A chapter that is drawn from the data of a report. */
function dataChapter(id: string, title: string, blocks: DraftBlock[]): DraftChapter[] {
  return blocks.length === 0 ? [] : [{ id, title, blocks, footnotes: new Map() }];
}

/** A paragraph of the data of a report, which has no page of its own. */
function said(report: Report, anchor: string, text: string): DraftBlock {
  return paragraph(text, { page: report.file, anchor, text });
}

function headlines(report: Report): DraftChapter[] {
  return dataChapter(
    'headlines',
    'In short',
    report.headlineBodies.map((body, index) =>
      said(report, `headline-${index + 1}`, plainText(body)),
    ),
  );
}

function progressChapter(sources: ComponentSources): DraftChapter[] {
  const { report } = sources;
  const placed = placedComponents(report);
  return dataChapter('progress', 'Priorities and progress', [
    ...(report.prioritiesNote === undefined
      ? []
      : [said(report, 'priorities-note', report.prioritiesNote)]),
    ...prioritiesInOrder(report).flatMap((priority) => priorityBlocks(priority, sources)),
    ...report.nextPriorities.flatMap(({ title, why = '' }, index): DraftBlock[] => [
      ...(index === 0 ? [{ kind: 'heading' as const, level: 2, text: 'The next priorities' }] : []),
      said(report, `next-${index + 1}`, `${title}. ${why}`.trim()),
    ]),
    ...(placed.has('TrainingTable') ? [] : trainingBlocks(sources)),
    ...(placed.has('ContributionTable') ? [] : contributionBlocks(sources)),
  ]);
}

function priorityBlocks(priority: Priority, sources: ComponentSources): DraftBlock[] {
  const { report, partnership } = sources;
  const { id, title, aim, did, evidence, impact, why, next, owner } = priority;
  const told = (name: string, text: string): DraftBlock =>
    said(report, `${id}-${name.toLowerCase().replaceAll(' ', '-')}`, `${name}: ${text}`);
  return [
    { kind: 'heading', level: 2, text: title },
    told('Progress', `${english(`reports.progress.scale.${priority.progress}`)}.`),
    told('Aim', aim),
    ...(did.length === 0 ? [] : [told('What was done', did.join(' '))]),
    ...evidenceBlocks(shownEvidence(evidence, report, partnership, english)),
    told('What changed', impact.statement ?? 'There is no evidence yet.'),
    ...evidenceBlocks(shownEvidence(impact.evidence, report, partnership, english)),
    ...(why === undefined ? [] : [told('What held it back', why)]),
    told('Next', next),
    told('Responsible', owner ?? 'Our sources do not say.'),
  ];
}

function scrutinyChapter(report: Report): DraftChapter[] {
  const { scrutiny } = report;
  if (scrutiny === undefined) return [];
  return dataChapter('scrutiny', 'The independent scrutineer’s assessment', [
    ...scrutiny.assessment.map((text, index) => said(report, `scrutiny-${index + 1}`, text)),
    paragraph(`${scrutiny.post}, ${dateText(scrutiny.date)}.`),
  ]);
}
