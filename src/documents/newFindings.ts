import { checkContent } from '../checks/checkContent.ts';
import type { Finding } from '../findings/finding.ts';
import type { ContentFiles } from '../reader/contentFiles.ts';

/**
 * What the check would say of the content with some files written, and does not say of it now.
 * @param texts the texts of the files, by path
 */
export async function newFindings(
  content: ContentFiles,
  texts: Readonly<Record<string, string>>,
): Promise<Finding[]> {
  const written = Object.entries(texts).map(([path, text]) => ({ path, bytes: Buffer.from(text) }));
  const files = [...content.files.filter(({ path }) => !(path in texts)), ...written].toSorted(
    (a, b) => (a.path < b.path ? -1 : 1),
  );
  const after = await checkContent({ ...content, files });
  const isNew = written.every(({ path }) => !content.files.some((file) => file.path === path));
  // Nothing was said of files that were not there.
  if (isNew) return after.findings.filter(({ file }) => file in texts);
  const before = await checkContent(content);
  const nameOf = ({ code, file, message }: Finding): string => `${code} ${file} ${message}`;
  const known = new Set(before.findings.map(nameOf));
  return after.findings.filter((finding) => !known.has(nameOf(finding)));
}
