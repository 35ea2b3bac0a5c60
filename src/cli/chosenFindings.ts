import { catalogue } from '../findings/catalogue.ts';
import type { Finding } from '../findings/finding.ts';
import { didYouMean } from '../findings/nearest.ts';

/**
 * The findings that somebody asked for. Throws when nothing is called so, since an empty answer would look like good news.
 * @param findings all findings
 * @param wanted codes, or the beginnings of file names
 * @param files the files of the content folder
 */
export function chosenFindings(
  findings: readonly Finding[],
  wanted: readonly string[],
  files: readonly string[],
): Finding[] {
  if (wanted.length === 0) return [...findings];
  for (const name of wanted) {
    const isKnown =
      Object.hasOwn(catalogue, name) ||
      [...files, ...findings.map(({ file }) => file)].some((file) => file.startsWith(name));
    if (!isKnown) {
      throw new Error(
        `--only: there is no code and no file "${name}".${didYouMean(name, [...Object.keys(catalogue), ...files])} Give a code, such as field-missing, or the beginning of a file name, such as groups/.`,
      );
    }
  }
  return findings.filter(({ code, file }) =>
    wanted.some((name) => code === name || file.startsWith(name)),
  );
}
