import { catalogue } from '../findings/catalogue.ts';
import type { Finding } from '../findings/finding.ts';
import { didYouMean } from '../findings/nearest.ts';

/**
 * The findings that someone asked for. Throws when nothing is called so, since an empty answer would look like good news.
 * @param findings all findings
 * @param asked codes, or the beginnings of file names, with or without the content folder before them
 * @param files the files of the content folder
 * @param folder the content folder, as someone writes it
 */
export function chosenFindings(
  findings: readonly Finding[],
  asked: readonly string[],
  files: readonly string[],
  folder: string,
): Finding[] {
  if (asked.length === 0) return [...findings];
  const wanted = asked.map((name) => inFolder(name, folder));
  for (const name of wanted) {
    const isKnown =
      Object.hasOwn(catalogue, name) ||
      [...files, ...findings.map(({ file }) => file)].some((file) => file.startsWith(name));
    if (!isKnown) {
      throw new Error(
        `There is no code or file called "${name}".${didYouMean(name, [...Object.keys(catalogue), ...files])} Give a code, such as field-missing, or the beginning of a file name, such as groups/.`,
      );
    }
  }
  return findings.filter(({ code, file }) =>
    wanted.some((name) => code === name || file.startsWith(name)),
  );
}

/** The name of a file as findings give it, however someone has typed it or dropped it into the terminal. */
function inFolder(name: string, folder: string): string {
  const path = name.replaceAll('\\', '/').replace(/^(?:\.\/)+/u, '');
  return path.startsWith(`${folder}/`) ? path.slice(folder.length + 1) : path;
}
