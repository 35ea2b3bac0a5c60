import type { FindingCode } from '../../findings/catalogue.ts';
import { finding } from '../../findings/catalogue.ts';
import type { Finding, Place } from '../../findings/finding.ts';
import { placeOf } from '../../prose/guard.ts';
import { nodesIn } from '../../prose/nodesIn.ts';
import { plainText } from '../../prose/plainText.ts';
import type { Entries, Entry } from '../../reader/entry.ts';
import type { Block } from '../block.ts';
import { blocksOf } from '../block.ts';
import { livingEntries } from '../../reader/livingEntries.ts';
import { perEntry } from '../../reader/perEntry.ts';
import { isPrivateAddress } from '../mailboxes.ts';
import type { PersonalData } from '../personalData.ts';
import { personalData } from '../personalData.ts';
import type { Rule } from '../rule.ts';

/** A text, what in it may be personal, and where its characters are. */
interface Piece {
  text: string;
  found: PersonalData[];
  place(index: number, texts: ReadonlyMap<string, string>): Place;
}

/** Nothing that belongs to one person is published: what is in `site.yaml` is public, and senior officers have their own field. */
export const privacy: Rule = ({ entries, texts }) => {
  const site = (texts.get('site.yaml') ?? '').toLowerCase();
  const publicDigits = digitsOf(site.replace(/\s/gu, ''));
  const publicNames = entries.site[0]?.data.publicNames ?? [];
  const holders = namesOfHolders(entries);
  const isPublic = ({ code, text }: PersonalData): boolean => {
    if (code === 'personal-telephone') return publicDigits.includes(digitsOf(text));
    if (code === 'person-likely' && holders.includes(text)) return true;
    if (code === 'person-named' || (code === 'person-likely' && !text.includes('@')))
      return publicNames.some((name) => text.startsWith(name) || name.startsWith(text));
    return code !== 'personal-number' && site.includes(text.toLowerCase());
  };
  return piecesOf(entries).flatMap(({ text, found, place }) => [
    ...found
      .filter((data) => !isPublic(data))
      .map((data) => personalFinding(data.code, data.text, place(data.start, texts))),
    ...holders.flatMap((name) => {
      const at = text.indexOf(name);
      return at === -1 ? [] : [personalFinding('person-named', name, place(at, texts))];
    }),
  ]);
};

const words: Partial<Record<FindingCode, { what: string; advice: string }>> = {
  'personal-email': {
    what: 'contains a person’s name',
    advice:
      'Give the mailbox of a team, or a web page. If a team shares this mailbox, add it to the contacts in site.yaml.',
  },
  'personal-telephone': {
    what: 'is not one of the public numbers',
    advice: 'Add the service to the contacts in site.yaml, or leave the number out.',
  },
  'personal-number': {
    what: 'looks like an NHS or National Insurance number',
    advice: 'Delete it here and in earlier versions of the file.',
  },
  'personal-birth-date': {
    what: 'is a date of birth',
    advice: 'Give an age in years or an age group, and only if readers need it.',
  },
  'personal-postcode': {
    what: 'is a full postcode',
    advice:
      'Name the ward or the town. Put the postcode of an office in the contacts in site.yaml.',
  },
  'person-named': {
    what: 'names a person',
    advice:
      'Write the post instead. If the name is short for a report or a law, add it to "publicNames" in site.yaml.',
  },
  'person-likely': {
    what: 'looks like the name or the mailbox of a person',
    advice:
      'Write the post, or the mailbox of the team. If a team shares this mailbox, add it to the contacts in site.yaml. If the name is short for a report or a law, add it to "publicNames" in site.yaml.',
  },
};

function personalFinding(code: FindingCode, text: string, place: Place): Finding {
  const what = isPrivateAddress(text) ? 'is a private mailbox' : (words[code]?.what ?? '');
  return finding(code, place, `"${text}" ${what}.`, words[code]?.advice ?? '');
}

function digitsOf(text: string): string {
  return text
    .replace(/[^\d]+/gu, ' ')
    .trim()
    .replace(/^44 ?0?/u, '0')
    .replace(/\s/gu, '');
}

/** The names of senior officers, which may be beside their posts and nowhere else. */
function namesOfHolders({ agencies }: Entries): string[] {
  return [
    ...new Set(
      agencies.flatMap(({ data }) => data.posts.flatMap(({ holder }) => holder?.name ?? [])),
    ),
  ];
}

function piecesOf(entries: Entries): Piece[] {
  return [
    ...livingEntries(entries).flatMap(entryPieces),
    ...[...entries.tables.values()].flatMap(({ header, rows }) =>
      [header, ...rows]
        .flat()
        .filter(({ text }) => /\p{L}|\d{4}/u.test(text))
        .map(({ text, place }) => ({ text, found: personalData(text), place: () => place })),
    ),
  ];
}

const entryPieces = perEntry((entry): Piece[] => [
  ...blocksOf(entry).map((block) => ({
    text: block.text,
    found: personalData(block.text),
    place: block.kind === 'field' ? placeInField(block) : block.place,
  })),
  ...linkPieces(entry),
]);

/** A field whose words are looked for in the file itself, since a long text may run over several lines. */
function placeInField(block: Block): Piece['place'] {
  return (index, texts) => {
    const start = block.place(0);
    const lines = (texts.get(start.file) ?? '').split('\n');
    const first = (start.line ?? 1) - 1;
    const wanted = block.text.slice(index).split(/\s/u, 1)[0] ?? '';
    for (let line = first; line < Math.min(lines.length, first + 40); line += 1) {
      const from = line === first ? (start.column ?? 1) - 1 : 0;
      const column = lines[line]?.indexOf(wanted, from) ?? -1;
      if (column !== -1) return { file: start.file, line: line + 1, column: column + 1 };
    }
    return start;
  };
}

/** Addresses that links lead to: a telephone number or a mailbox need not be in the text. */
function linkPieces({ body, file }: Entry<unknown>): Piece[] {
  const pieces: Piece[] = [];
  if (body === null) return pieces;
  for (const node of nodesIn(body)) {
    if (node.type !== 'link' && node.type !== 'definition') continue;
    const [, address] = /^(?:tel|mailto):(.*)$/iu.exec(node.url) ?? [];
    // What is in the words of the link as well is found there.
    if (address === undefined || plainText(node).includes(address)) continue;
    pieces.push({ text: address, found: personalData(address), place: () => placeOf(node, file) });
  }
  return pieces;
}
