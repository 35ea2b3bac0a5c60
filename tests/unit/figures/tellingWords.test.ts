import { describe, expect, test } from 'vitest';
import { checkWith } from '../../support/fixture.ts';
import { tableFiles, type SmallTable } from '../../support/smallTable.ts';
import { tableOutcome, totalRow } from '../../support/tableOutcome.ts';

describe('text that reveals a hidden figure, or more about it than the policy does, is an error', () => {
  const t: SmallTable = {
    columns: ['group', 'contacts: count'],
    rows: ['Neglect,30', 'Sexual abuse,3', 'Burns,4', 'Total,37'],
    more: totalRow,
  };
  const head =
    'title: Numbers of the year\nsummary: What we counted.\norder: 90\npart: about\nreviewed: 2021-06-01\nreviewBy: 2022-06-01\nsources:\n  - document: plan\n    paragraph: "1"';
  const onPage = async (words: string): Promise<string[]> => {
    const { findings } = await checkWith({
      ...tableFiles({ t }),
      'arrangements/numbers.mdx': `---\n${head}\n---\n\n${words}\n\n<DataTable dataset="t" />\n`,
    });
    return findings.filter(({ severity }) => severity === 'error').map(({ code }) => code);
  };

  test.each([
    'All contacts except 3 were about neglect or burns.',
    'Every contact apart from three was about neglect or burns.',
    'One in twelve contacts was about sexual abuse.',
    'A twelfth of the contacts were about sexual abuse.',
    'More than 90% of contacts (34 of 37) were not about sexual abuse.',
    'We had 34 contacts about other things than sexual abuse.',
    'There were ten times as many contacts about neglect as about sexual abuse.',
    'Contacts about sexual abuse fell by 9 from 12.',
    'A single contact and two more were about sexual abuse.',
    'Between 2 and 4 contacts were about sexual abuse.',
    'Sexual abuse accounted for fewer than 4 contacts.',
    'A trio of contacts were about sexual abuse.',
    '| Reason | Contacts |\n| --- | --- |\n| Sexual abuse | 3 |',
    '- Neglect: 30\n- Sexual abuse: 3',
    '<Details summary="Three contacts were about sexual abuse">\n\nMore words.\n\n</Details>',
  ])('%s', async (words) => {
    expect(await onPage(words)).toEqual(['disclosure-text']);
  });

  test.each([
    'Few contacts were about sexual abuse, fewer than 6 in all.',
    'Neglect was the reason for 30 of the 37 contacts, or four in five.',
    'Contacts about sexual abuse are answered within three working days.',
  ])('but not: %s', async (words) => {
    expect(await onPage(words)).toEqual([]);
  });

  test.each(['Sexual abuse (3)', 'Sexual abuse (n = 3)', 'Sexual abuse (3 of 37)'])(
    'in the name of a row: %s',
    async (name) => {
      const rows = t.rows.map((row) => row.replace('Sexual abuse', name));
      expect(await tableOutcome({ t: { ...t, rows } })).toEqual([
        'disclosure-text datasets/t.csv:3 A3',
      ]);
    },
  );

  test.each([
    'title: All contacts except 3 were about neglect or burns',
    'description: Sexual abuse was one in twelve.',
    'description: Corrected from 12 by taking 9 contacts about sexual abuse out.',
  ])('in a text of the table: %s', async (line) => {
    const files = tableFiles({ t });
    const yaml = String(files['datasets/t.yaml']).replace(/^(title|description):.*$/gmu, (old) =>
      line.startsWith(old.slice(0, old.indexOf(':'))) ? line : old,
    );
    const { findings } = await checkWith({ ...files, 'datasets/t.yaml': yaml });
    expect(findings.map(({ code }) => code)).toContain('disclosure-text');
  });
});
