import { visit } from 'unist-util-visit';
import type { FindingCode } from '../../findings/catalogue.ts';
import { finding } from '../../findings/catalogue.ts';
import type { Finding, Place } from '../../findings/finding.ts';
import { placeOf } from '../../prose/guard.ts';
import { plainText } from '../../prose/plainText.ts';
import type { Entries, Entry } from '../../reader/entry.ts';
import { blocksOf } from '../block.ts';
import { allEntries } from '../entryLists.ts';
import type { PersonalData } from '../personalData.ts';
import { personalData } from '../personalData.ts';
import type { Rule } from '../rule.ts';

interface Piece {
  text: string;
  place(index: number): Place;
}

/** Nothing that belongs to one person is published: what stands in `site.yaml` is public, and senior officers have their own field. */
export const privacy: Rule = ({ entries, texts }) => {
  const site = (texts.get('site.yaml') ?? '').toLowerCase();
  const publicDigits = digitsOf(site.replace(/\s/gu, ''));
  const publicNames = entries.site[0]?.data.publicNames ?? [];
  const holders = namesOfHolders(entries);
  const isPublic = ({ code, text }: PersonalData): boolean => {
    if (code === 'personal-telephone') return publicDigits.includes(digitsOf(text));
    if (code === 'person-named')
      return publicNames.some((name) => text.startsWith(name) || name.startsWith(text));
    return code !== 'personal-number' && site.includes(text.toLowerCase());
  };
  return piecesOf(entries, texts).flatMap(({ text, place }) => [
    ...personalData(text)
      .filter((found) => !isPublic(found))
      .map((found) => personalFinding(found.code, found.text, place(found.start))),
    ...holders.flatMap((name) => {
      const at = text.indexOf(name);
      return at === -1 ? [] : [personalFinding('person-named', name, place(at))];
    }),
  ]);
};

const words: Partial<Record<FindingCode, { what: string; advice: string }>> = {
  'personal-email': {
    what: 'is made of a person’s name',
    advice: 'Give the mailbox of a team, or a web page.',
  },
  'personal-telephone': {
    what: 'is not among the public numbers',
    advice: 'Add the service to the contacts in site.yaml, or leave the number out.',
  },
  'personal-number': {
    what: 'looks like an NHS or National Insurance number',
    advice: 'Delete it, here and in earlier versions of the file.',
  },
  'personal-birth-date': {
    what: 'is a date of birth',
    advice: 'Give an age in years or an age group, and only when readers need it.',
  },
  'personal-postcode': {
    what: 'is a full postcode',
    advice:
      'Name the ward or the town. The postcode of an office belongs among the contacts in site.yaml.',
  },
  'person-named': {
    what: 'names a person',
    advice:
      'Write the post instead. A name that stands for a report or a law goes under "publicNames" in site.yaml.',
  },
};

function personalFinding(code: FindingCode, text: string, place: Place): Finding {
  return finding(code, place, `"${text}" ${words[code]?.what ?? ''}.`, words[code]?.advice ?? '');
}

function digitsOf(text: string): string {
  return text
    .replace(/[^\d]+/gu, ' ')
    .trim()
    .replace(/^44 ?0?/u, '0')
    .replace(/\s/gu, '');
}

/** The names of senior officers, which may stand beside their posts and nowhere else. */
function namesOfHolders({ agencies }: Entries): string[] {
  return [
    ...new Set(
      agencies.flatMap(({ data }) => data.posts.flatMap(({ holder }) => holder?.name ?? [])),
    ),
  ];
}

function piecesOf(entries: Entries, texts: ReadonlyMap<string, string>): Piece[] {
  return [
    ...allEntries(entries).flatMap((entry) => [
      ...blocksOf(entry)
        .filter(
          ({ path }) =>
            !path.includes('holder') && path[0] !== 'publicNames' && path[0] !== 'plainEnglish',
        )
        .map((block) =>
          block.kind === 'field' ? fieldPiece(block.text, block.place(0), texts) : block,
        ),
      ...linkPieces(entry),
    ]),
    ...[...entries.tables.values()].flatMap(({ header, rows }) =>
      [header, ...rows]
        .flat()
        .filter(({ text }) => /\p{L}|\d{4}/u.test(text))
        .map(({ text, place }) => ({ text, place: () => place })),
    ),
  ];
}

/** A field whose words are looked for in the file itself, since a long text may run over several lines. */
function fieldPiece(text: string, start: Place, texts: ReadonlyMap<string, string>): Piece {
  return {
    text,
    place: (index) => {
      const lines = (texts.get(start.file) ?? '').split('\n');
      const first = (start.line ?? 1) - 1;
      const wanted = text.slice(index).split(/\s/u, 1)[0] ?? '';
      for (let line = first; line < Math.min(lines.length, first + 40); line += 1) {
        const column =
          lines[line]?.indexOf(wanted, line === first ? (start.column ?? 1) - 1 : 0) ?? -1;
        if (column !== -1) return { file: start.file, line: line + 1, column: column + 1 };
      }
      return start;
    },
  };
}

/** Addresses that links lead to: a telephone number or a mailbox need not stand in the text. */
function linkPieces({ body, file }: Entry<unknown>): Piece[] {
  const pieces: Piece[] = [];
  if (body === null) return pieces;
  visit(body, (node) => {
    if (node.type !== 'link' && node.type !== 'definition') return;
    const [, scheme, rest = ''] = /^(tel|mailto):(.*)$/iu.exec(node.url) ?? [];
    // What stands in the words of the link as well is found there.
    if (scheme !== undefined && !plainText(node).includes(rest))
      pieces.push({ text: rest, place: () => placeOf(node, file) });
  });
  return pieces;
}
