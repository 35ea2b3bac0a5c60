/** Files for the improvement section and for editions, to add to the small partnership. */
export const improvementFiles: Record<string, string> = {
  'arrangements/editions.yaml': `editions:
  - id: first
    title: The first edition
    agreed: 2019-06-01
    inForceFrom: 2019-09-01
    changes:
      - Three partners lead.
    sources:
      - document: plan
answers:
  - guidance
`,
  'improvement/scales.yaml': `scales:
  - id: four-grades
    title: Four grades
    values:
      - Inadequate
      - Good
`,
  'improvement/inspections/visit-2019.yaml': `title: A visit of 2019
shortTitle: Visit, 2019
body: Ofsted
kind: Visit
dates:
  published: 2019-05-01
judgements:
  - area: Overall
    scale: four-grades
    value: Good
    source:
      document: plan
findings:
  - id: records
    text: Records were late.
    kind: weakness
    source:
      document: plan
recommendations:
  - id: write-records
    text: Write records in time.
    shortText: Records in time
    timescale: within 3 months
    findings:
      - records
    source:
      document: plan
summary: What the visit saw.
sources:
  - document: plan
reviewed: 2021-06-01
reviewBy: 2022-06-01
`,
  'improvement/plans/plan-2019.yaml': `title: Plan of 2019
shortTitle: Plan, 2019
started: 2019-06
asAt: 2021-05
statuses:
  - word: Green
    meaning: Finished.
    standing: done
  - word: Amber
    meaning: Under way.
    standing: on-track
themes:
  - id: records
    title: Records
    answers:
      - visit-2019/write-records
    actions:
      - id: action-1
        number: "1"
        text: Write records in time.
        start: 2019-07-01
        due:
          by: 2021-12-31
        lead: Head of service
        status:
          word: Amber
          asAt: 2021-05
        measures:
          - in-time
        notes:
          - date: 2020-01-01
            text: Half are in time.
            source:
              document: plan
      - id: action-2
        number: "2"
        text: Read the records.
        status:
          word: Green
          asAt: 2021-05
        evidence:
          - type: value
            text: Contacts of the year
            dataset: contacts
            row: Total
            column: contacts
          - type: link
            text: Who leads
            href: /arrangements/who-leads/
summary: What the visit led to.
sources:
  - document: plan
reviewed: 2021-06-01
`,
  'improvement/indicators.yaml': `indicators:
  - id: in-time
    title: Records in time
    unit: percent
    better: higher
    targets:
      - value: 90
        by: 2021-12-31
    actuals:
      - period: 2020
        value: 70
        source:
          document: plan
      - period: 2021
        value: 80
        source:
          document: plan
    answers:
      - visit-2019/write-records
    source:
      document: plan
`,
  'improvement/risks.yaml': `risks:
  - id: too-few-staff
    text: There may be too few staff.
    likelihood: medium
    impact: high
    asAt: 2021-05
    plan: plan-2019
    source:
      document: plan
`,
};
