import { listOf } from '../../findings/nearest.ts';
import type { SheetCell } from './sheetCell.ts';

/** Names of columns that say: each row is a person. One is enough. */
const certain =
  /\b(?:d\.?o\.?b|date of birth|birth ?date|birthday|nhs (?:no|num|number|id)|national insurance|ni (?:no|number)|upn|unique pupil|surname|(?:first|last|fore|family|given|full|middle)[ -]?names?|(?:child|young person|client|patient|pupil|student|mother|father|parent|carer|victim)(?:['’]?s)? (?:full )?name|name of (?:the )?(?:child|young person|client|patient|pupil|student|victim|parent)|home address|case (?:no|number|id|ref\w*))(?:\b|$)/iu;

/** Names of columns that say so only together. */
const telling =
  /^(?:name|address|postcode|post code|gender|sex|ethnicity|school|phone|telephone|e-?mail)$/iu;

/**
 * Refuses a table whose rows are people, before anything of it is written. What is in the content folder is kept by version
 * control for good, so it is too late once the file is there.
 */
export function refusePeople(header: readonly SheetCell[]): void {
  const sure = header.filter(({ text }) => certain.test(text));
  const signs = header.filter(({ text }) => telling.test(text.trim()));
  const found = sure.length > 0 ? sure : signs.length >= 2 ? signs : [];
  if (found.length === 0) return;
  const columns = listOf(found.map(({ text, address }) => `${text.trim()} (${address})`));
  throw new Error(
    `Each row of this table seems to be a person: it has the ${found.length === 1 ? 'column' : 'columns'} ${columns}. Nothing was written. The site publishes counts: use the spreadsheet to count the rows, for example by year, and import that table. If the rows are not people, give the ${found.length === 1 ? 'column' : 'columns'} other names.`,
  );
}
