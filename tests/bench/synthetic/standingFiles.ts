import type { SyntheticEntry } from './entry.ts';
import { sentence } from './prose.ts';
import type { SeededChoice } from './seededChoice.ts';
import { arrangementsParts } from './structure.ts';
import { capitalised } from './prose.ts';

const source = { document: 'handbook' };

/** The files that a partnership has once, however large it is. The list of signs grows with it. */
export function standingFiles(size: number, choice: SeededChoice): SyntheticEntry[] {
  return [
    site(),
    documents(),
    guidance(),
    ...thresholds(size, choice),
    ...improvementFiles(size, choice),
  ];
}

function site(): SyntheticEntry {
  const contact = {
    name: 'Business unit',
    when: 'Something on the site is wrong.',
    url: 'https://vale.example/contact',
  };
  return {
    path: 'site.yaml',
    fields: {
      name: 'Vale Safeguarding Children Partnership',
      shortName: 'VSCP',
      area: 'the Vale',
      description:
        'The council, health and the police of an invented place work together for children.',
      url: 'https://vale.example',
      serves: 'children',
      status: 'demonstration',
      banner:
        'This partnership is invented. Its text was put together by a program to measure speed.',
      referenceDate: '2026-06-30',
      urgentHelp: {
        title: 'Worried about a child?',
        text: 'Tell somebody today.',
        emergency: {
          name: 'Emergency services',
          when: 'A child is in danger now.',
          telephone: '999',
        },
        contacts: [{ name: 'Police', when: 'It is not an emergency.', telephone: '101' }],
      },
      exit: {},
      doors: [
        { title: 'About the partnership', text: 'Who leads and how.', href: '/arrangements/' },
        { title: 'For practitioners', text: 'What to do next.', href: '/thresholds/' },
        { title: 'Annual report', text: 'What was done in the year.', href: '/reports/' },
      ],
      arrangementsParts: arrangementsParts.map((id) => ({
        id,
        title: capitalised(id.replaceAll('-', ' ')),
      })),
      disclosure: { statement: 'Counts from 1 to 5 are not shown.' },
      publisher: { name: 'the business unit', group: 'executive', contact },
      accessibility: {
        enforcement: 'The Equality and Human Rights Commission enforces the regulations.',
        responseTime: 'An answer takes at most ten working days.',
      },
    },
  };
}

function documents(): SyntheticEntry {
  const handbook = {
    id: 'handbook',
    title: 'The handbook of the Vale',
    shortTitle: 'Handbook',
    publisher: 'Vale Council',
    date: '2026-04-01',
  };
  return { path: 'documents.yaml', fields: { documents: [handbook] } };
}

function guidance(): SyntheticEntry {
  const requirement = (kind: 'ARR' | 'YR', number: number): object => ({
    id: `VALE-${kind}-0${number}`,
    text: ['Say who leads.', 'Say how it is checked.'][number - 1],
    level: 'must',
    appliesTo: kind === 'ARR' ? 'arrangements' : 'yearly-report',
    evidence: 'document',
  });
  return {
    path: 'requirements/guidance.yaml',
    fields: {
      title: 'The guidance',
      shortTitle: 'Guidance',
      requirements: [
        requirement('ARR', 1),
        requirement('ARR', 2),
        requirement('YR', 1),
        requirement('YR', 2),
      ],
    },
  };
}

function thresholds(size: number, choice: SeededChoice): SyntheticEntry[] {
  const levels = ['Help for everyone', 'Early help', 'Child in need', 'Protection'];
  const domains = ['The child', 'Parents', 'Home and family'];
  return [
    {
      path: 'thresholds/levels.yaml',
      fields: {
        introduction: 'Which help fits which need.',
        principles: [{ title: 'Use your judgement', text: sentence(choice), source }],
        levels: levels.map((name, index) => ({
          id: `level-${index + 1}`,
          label: `Level ${index + 1}`,
          name,
          meaning: sentence(choice),
          response: sentence(choice),
          whatToDo: [sentence(choice), sentence(choice)],
          lead: 'The lead professional',
          consent: sentence(choice),
          law: sentence(choice),
          timeLimits: [`limit-${index + 1}`],
          evidence: 'document',
          sources: [source],
        })),
        reviewed: '2026-05-01',
      },
    },
    {
      path: 'thresholds/domains.yaml',
      fields: {
        domains: domains.map((name, index) => ({
          id: `domain-${index + 1}`,
          name,
          meaning: sentence(choice),
          evidence: 'document',
        })),
      },
    },
    {
      path: 'thresholds/indicators.yaml',
      fields: {
        indicators: Array.from({ length: Math.ceil(size / 5) }, (_, index) => ({
          id: `sign-${index + 1}`,
          level: `level-${1 + (index % levels.length)}`,
          domain: `domain-${1 + choice.below(domains.length)}`,
          text: sentence(choice).slice(0, -1),
          safeguarding: index % 40 === 3,
          source,
        })),
      },
    },
    {
      path: 'thresholds/timescales.yaml',
      fields: {
        stages: [{ id: 'all', title: 'All work' }],
        timeLimits: Array.from({ length: 10 }, (_, index) => ({
          id: `limit-${index + 1}`,
          what: `Finish step ${index + 1}`,
          limit: { value: index + 2, unit: 'working-days' },
          from: 'the first call',
          by: 'The team manager',
          stage: 'all',
          evidence: 'document',
          sources: [source],
        })),
      },
    },
  ];
}

function improvementFiles(size: number, choice: SeededChoice): SyntheticEntry[] {
  return [
    {
      path: 'improvement/scales.yaml',
      fields: {
        scales: [{ id: 'grades', title: 'Three grades', values: ['Weak', 'Fair', 'Good'] }],
      },
    },
    {
      path: 'improvement/risks.yaml',
      fields: {
        risks: Array.from({ length: Math.ceil(size / 50) }, (_, index) => ({
          id: `risk-${index + 1}`,
          text: sentence(choice),
          likelihood: choice.one(['low', 'medium', 'high']),
          impact: choice.one(['low', 'medium', 'high']),
          owner: 'Executive',
          mitigation: sentence(choice),
          change: 'same',
          asAt: '2026-05',
          source,
        })),
      },
    },
  ];
}
