import { expect, test } from 'vitest';
import {
  action,
  checkImprovement,
  faults,
  inspection,
  inspectionFinding,
  messages,
  note,
  plan,
  proof,
  recommendation,
  status,
} from './examples.ts';

const planFile = 'improvement/plans/plan.yaml';
const reviewFile = 'improvement/inspections/review.yaml';
const codes = async (...files: Parameters<typeof faults>) =>
  (await faults(...files)).map((line) => line.split(':')[0]);

test('a valid inspection and plan have no findings', async () => {
  expect(await faults({})).toEqual([]);
});

test('an action is not done without evidence', async () => {
  const unproven = action('training', { status: status('Blue') });
  expect(await messages({ plan: plan([unproven]) })).toEqual([
    {
      code: 'done-without-evidence',
      message: '"training" is "Blue", which counts as done, and nothing shows it.',
    },
  ]);
  expect(await faults({ plan: plan([{ ...unproven, evidence: [proof] }]) })).toEqual([]);
});

test('the report’s own statement is not evidence', async () => {
  const stated = action('training', {
    status: status('Blue'),
    evidence: [{ ...proof, type: 'statement' }],
  });
  expect(await codes({ plan: plan([stated]) })).toEqual([`done-without-evidence ${planFile}`]);
});

test('a milestone is not done without evidence either', async () => {
  const milestones = [action('first', { status: status('Blue') })];
  expect(await codes({ plan: plan([{ id: 'training', text: 'Train.', milestones }]) })).toEqual([
    `done-without-evidence ${planFile}`,
  ]);
});

test('the finding is at the line of the status and says what to do', async () => {
  const { findings } = await checkImprovement({
    plan: plan([action('training', { status: status('Blue') })]),
  });
  expect(findings[0]).toMatchObject({ file: planFile, line: 30, severity: 'error' });
  expect(findings[0]?.hint).toContain('Add "evidence"');
});

test('evidence with a link to a missing page is reported', async () => {
  const evidence = [{ type: 'link', text: 'The group', href: '/groups/executiv/' }];
  expect(await messages({ plan: plan([action('training', { evidence })]) })).toEqual([
    {
      code: 'evidence-nowhere',
      message: 'There is no "/groups/executiv/" on this site. Did you mean "/groups/executive/"?',
    },
  ]);
});

test('evidence with a link to a missing anchor is reported', async () => {
  const evidence = [{ type: 'link', text: 'The group', href: '/groups/executive/#membres' }];
  expect(await codes({ plan: plan([action('training', { evidence })]) })).toEqual([
    `evidence-nowhere ${planFile}`,
  ]);
});

test('evidence may link to a page elsewhere and to the improvement pages themselves', async () => {
  const evidence = [
    { type: 'link', text: 'Elsewhere', href: 'https://council.example/audit' },
    { type: 'link', text: 'The recommendation', href: '/improvement/inspections/review/records/' },
    { type: 'link', text: 'The action', href: '/improvement/plan/theme/practice/#training' },
  ];
  expect(await faults({ plan: plan([action('training', { evidence })]) })).toEqual([]);
});

test.each([
  ['dataset', { dataset: 'contact', row: 'Total', column: 'contacts' }, 'reference-unknown'],
  ['row', { dataset: 'contacts', row: 'Totall', column: 'contacts' }, 'row-unknown'],
  ['column', { dataset: 'contacts', row: 'Total', column: 'contact' }, 'column-unknown'],
])('evidence from a missing %s is reported', async (_what, figure, code) => {
  const evidence = [{ type: 'value', text: 'Contacts', ...figure }];
  expect(await codes({ plan: plan([action('training', { evidence })]) })).toEqual([
    `${code} ${planFile}`,
  ]);
});

test('evidence as text must name a listed document', async () => {
  const evidence = [{ ...proof, source: { document: 'nowhere' } }];
  expect(await codes({ plan: plan([action('training', { evidence })]) })).toEqual([
    `reference-unknown ${planFile}`,
  ]);
});

test('a status word that the plan does not explain is reported', async () => {
  expect(await messages({ plan: plan([action('training', { status: status('Gren') })]) })).toEqual([
    {
      code: 'status-unknown',
      message: 'The key of this plan has no word "Gren". Did you mean "Green"?',
    },
  ]);
});

test('a status word in a note must be explained too', async () => {
  const notes = [note('2021-04', { status: 'Purple' })];
  expect(await codes({ plan: plan([action('training', { notes })]) })).toEqual([
    `status-unknown ${planFile}`,
  ]);
});

test('a status word explained twice is reported', async () => {
  const twice = [
    { word: 'Green', meaning: 'As planned.', standing: 'on-track' },
    { word: 'Green', meaning: 'Finished.', standing: 'done' },
  ];
  expect(await codes({ plan: plan([action('training')], { statuses: twice }) })).toContain(
    `status-duplicate ${planFile}`,
  );
});

test('a status that contradicts a later note is reported, but not one that differs from an earlier note', async () => {
  const later = action('training', { notes: [note('2021-05', { status: 'Red' })] });
  const earlier = action('training', { notes: [note('2021-04', { status: 'Red' })] });
  expect(await codes({ plan: plan([later]) })).toEqual([`status-behind ${planFile}`]);
  expect(await faults({ plan: plan([earlier]) })).toEqual([]);
});

test('a status inferred from text must say from what', async () => {
  const read = (more: object) =>
    plan([action('a', { status: status('Green', { basis: 'read', ...more }) })]);
  expect(await codes({ plan: read({}) })).toEqual([`status-note-missing ${planFile}`]);
  expect(await faults({ plan: read({ note: 'It says so.' }) })).toEqual([]);
});

test('an action has either a status or milestones', async () => {
  const both = action('training', { milestones: [action('first')] });
  const neither = { id: 'training', text: 'Train.' };
  for (const row of [both, neither]) {
    expect(await codes({ plan: plan([row]) })).toEqual([`field-value ${planFile}`]);
  }
});

test.each([
  ['due before it starts', { start: '2021-05', due: { by: '2021-04-30' } }],
  ['expected before it is due', { due: { by: '2021-04', expected: '2021-03' } }],
])('a row that is %s is reported', async (_what, dates) => {
  expect(await codes({ plan: plan([action('training', dates)]) })).toEqual([
    `due-before-start ${planFile}`,
  ]);
});

test('a month that includes the other date is not before it', async () => {
  const dates = { start: '2021-05-20', due: { by: '2021-05', expected: '2021' } };
  expect(await faults({ plan: plan([action('training', dates)]) })).toEqual([]);
});

test('notes out of date order are reported at the later line', async () => {
  const notes = [note('2021-05'), note('2021-04-30')];
  expect(await messages({ plan: plan([action('training', { notes })]) })).toEqual([
    {
      code: 'dates-order',
      message: 'This entry (2021-04-30) is listed after a later one (2021-05).',
    },
  ]);
});

test.each(['2021-13', '2021-02-30', 'May 2021', '21'])('%s is not a date', async (date) => {
  expect(await codes({ plan: plan([action('training', { due: { by: date } })]) })).toEqual([
    `field-value ${planFile}`,
  ]);
});

test('a repeated text is reported unless marked as a repeat', async () => {
  const first = action('first', { text: 'Train all staff.' });
  const again = action('again', { text: 'train all staff' });
  expect(await messages({ plan: plan([first, again]) })).toEqual([
    {
      code: 'row-repeated',
      message: 'The words of "again" are already in "first", line 27.',
    },
  ]);
  expect(await faults({ plan: plan([first, { ...again, repeats: 'first' }]) })).toEqual([]);
});

test('a repeated number is reported unless the source prints it twice', async () => {
  const first = action('first', { number: '20.1' });
  const again = action('again', { number: '20.1' });
  expect(await codes({ plan: plan([first, again]) })).toEqual([`row-repeated ${planFile}`]);
  for (const field of ['sharesNumberWith', 'repeats']) {
    expect(await faults({ plan: plan([first, { ...again, [field]: 'first' }]) })).toEqual([]);
  }
});

test('a false, circular or unknown repeat is reported', async () => {
  const first = action('first', { number: '1' });
  const repeating = (of: string) => plan([first, action('again', { number: '2', repeats: of })]);
  expect(await codes({ plan: repeating('first') })).toEqual([`repeat-unneeded ${planFile}`]);
  expect(await codes({ plan: repeating('again') })).toEqual([`reference-self ${planFile}`]);
  expect(await codes({ plan: repeating('frist') })).toEqual([`reference-unknown ${planFile}`]);
  const ring = plan([
    action('first', { text: 'Train.', repeats: 'again' }),
    action('again', { text: 'Train.', repeats: 'first' }),
  ]);
  expect(await codes({ plan: ring })).toEqual([
    `reference-self ${planFile}`,
    `reference-self ${planFile}`,
  ]);
});

test('a duplicate id is reported across actions and milestones', async () => {
  const milestones = [action('training')];
  expect(
    await codes({ plan: plan([action('training'), { id: 'other', text: 'More.', milestones }]) }),
  ).toContain(`id-duplicate ${planFile}`);
});

test('a finding and a recommendation of one inspection cannot share an id', async () => {
  const review = inspection({ findings: [inspectionFinding('records')] });
  expect(await codes({ review })).toEqual([`id-duplicate ${reviewFile}`]);
});

test('an answer to an unknown recommendation gets a suggestion', async () => {
  expect(
    await messages({ plan: plan([action('training', { answers: ['review/record'] })]) }),
  ).toEqual([
    {
      code: 'reference-unknown',
      message: 'There is no recommendation "review/record". Did you mean "review/records"?',
    },
  ]);
});

test('a finding cannot be answered, because it asks for nothing', async () => {
  const review = inspection({ findings: [inspectionFinding('delay')] });
  const answering = plan([action('training', { answers: ['review/delay'] })]);
  expect(await codes({ review, plan: answering })).toEqual([`reference-unknown ${planFile}`]);
});

test('a reference to an unreadable inspection is not reported as well', async () => {
  expect(await codes({ review: inspection({ body: null }) })).toEqual([`field-type ${reviewFile}`]);
});

test('a recommendation similar to itself is reported', async () => {
  const review = inspection({
    recommendations: [recommendation('records', { similarTo: ['review/records'] })],
  });
  expect(await codes({ review })).toEqual([`reference-self ${reviewFile}`]);
});

test('circular references between recommendations are reported', async () => {
  const review = inspection({
    recommendations: [
      recommendation('records', { similarTo: ['review/plans'] }),
      recommendation('plans', { similarTo: ['review/records'] }),
    ],
  });
  expect((await messages({ review })).map(({ message }) => message)).toEqual([
    'These links go round in a circle: review/records → review/plans → review/records.',
    'These links go round in a circle: review/plans → review/records → review/plans.',
  ]);
});

test('a recommendation may be similar only to an earlier one', async () => {
  const earlier = (similarTo: string[]) =>
    inspection({
      title: 'Earlier inspection',
      dates: { published: '2018' },
      recommendations: [recommendation('files', { similarTo })],
    });
  const review = (similarTo: string[]) =>
    inspection({ recommendations: [recommendation('records', { similarTo })] });
  expect(
    await faults({ review: review(['earlier/files']), others: { earlier: earlier([]) } }),
  ).toEqual([]);
  expect(
    await codes({ review: review([]), others: { earlier: earlier(['review/records']) } }),
  ).toEqual(['similar-later improvement/inspections/earlier.yaml']);
});

test('a judgement outside its scale is reported', async () => {
  const scales = { scales: [{ id: 'three', title: 'Three', values: ['Limited', 'Fair', 'Good'] }] };
  const judged = (scale: string, value: string) =>
    inspection({
      judgements: [{ area: 'Overall', scale, value, source: { document: 'plan' } }],
    });
  expect(await faults({ scales, review: judged('three', 'Good') })).toEqual([]);
  expect(await messages({ scales, review: judged('three', 'Goood') })).toEqual([
    {
      code: 'judgement-value',
      message: '"Goood" is not on the scale "three". Did you mean "Good"?',
    },
  ]);
  expect(await codes({ scales, review: judged('four', 'Good') })).toEqual([
    `reference-unknown ${reviewFile}`,
  ]);
});

test('an inspection cannot be published before it ends', async () => {
  const dates = { from: '2020-03-01', to: '2020-03-05', published: '2020-03-04' };
  expect(await codes({ review: inspection({ dates }) })).toEqual([
    `due-before-start ${reviewFile}`,
  ]);
});

test('an inspection without a date is reported', async () => {
  expect(await codes({ review: inspection({ dates: {} }) })).toEqual([`field-value ${reviewFile}`]);
});

test('a timescale without a date that can be worked out is reported', async () => {
  const soon = inspection({ recommendations: [recommendation('records', { timescale: 'soon' })] });
  expect(await codes({ review: soon })).toEqual([`field-value ${reviewFile}`]);
});

test('a direction that contradicts the figures is reported', async () => {
  const actuals = [
    { period: 2019, value: 60, source: { document: 'plan' } },
    { period: 2020, value: 50, source: { document: 'plan' } },
  ];
  const measure = {
    id: 'on-time',
    title: 'On time',
    unit: 'percent',
    better: 'higher',
    source: { document: 'plan' },
  };
  const figures = { dataset: 'contacts', column: 'share', rows: ['Health', 'Totle'] };
  expect(await codes({ measures: [{ ...measure, actuals, travel: 'better' }] })).toEqual([
    'travel-contradiction improvement/indicators.yaml',
  ]);
  expect(await codes({ measures: [{ ...measure, actuals: actuals.toReversed() }] })).toEqual([
    'dates-order improvement/indicators.yaml',
  ]);
  expect(await codes({ measures: [{ ...measure, figures }] })).toEqual([
    'row-unknown improvement/indicators.yaml',
  ]);
});

test('a risk to an unknown plan is reported', async () => {
  const risk = {
    id: 'money',
    text: 'There is no money.',
    asAt: '2021-05',
    plan: 'plann',
    source: { document: 'plan' },
  };
  expect(await codes({ risks: [risk] })).toEqual(['reference-unknown improvement/risks.yaml']);
});
