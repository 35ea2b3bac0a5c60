import { finding } from '../../findings/catalogue.ts';
import type { Finding } from '../../findings/finding.ts';
import { listOf } from '../../findings/nearest.ts';
import { livingEntries } from '../../reader/livingEntries.ts';
import { perEntry } from '../../reader/perEntry.ts';
import type { Block } from '../block.ts';
import { blocksOf } from '../block.ts';
import { identifyingDetails, oneOfEach, tooMany } from '../identifyingDetails.ts';
import type { Rule } from '../rule.ts';

/** No part of a text holds so many details of one case that the person could be recognised. */
export const caseStudies: Rule = ({ entries }) =>
  livingEntries(entries).flatMap((entry) => casesIn(entry));

const casesIn = perEntry((entry): Finding[] => partsOf(blocksOf(entry)).flatMap(caseIn));

/** The blocks below each heading, and each field separately. */
function partsOf(blocks: readonly Block[]): Block[][] {
  const parts: Block[][] = [];
  for (const block of blocks) {
    const last = parts.at(-1);
    if (
      last === undefined ||
      block.kind === 'field' ||
      block.kind === 'heading' ||
      last[0]?.kind === 'field'
    )
      parts.push([block]);
    else last.push(block);
  }
  return parts;
}

function caseIn(part: readonly Block[]): Finding[] {
  const found = oneOfEach(
    part.flatMap((block) => identifyingDetails(block.text).map((detail) => ({ ...detail, block }))),
  );
  // Without a person, a street, a school and a date are no case.
  const [person] = found.filter(({ kind }) => kind === 'initials' || kind === 'age');
  if (found.length < tooMany || person === undefined) return [];
  return [
    finding(
      'case-identifiable',
      person.block.place(person.start),
      `Together, these details may identify one person: ${listOf(found.map(({ text }) => text))}.`,
      'Read this with your data protection officer. Leave out what the learning does not need: give an age group, "a school", "a street in the area" and the year.',
    ),
  ];
}
