const words: Readonly<Record<string, string>> = {
  ENOSPC: 'The disk is full. Make room on it, then save again.',
  EACCES: 'You may not change this file. Ask the people who look after this computer.',
  EPERM: 'You may not change this file, or another program holds it. Close the other program, then save again.',
  EBUSY: 'Another program holds this file. Close it, or wait until OneDrive has finished, then save again.',
  EROFS: 'This disk can only be read. Copy the content folder to another place.',
  ENOENT: 'The file is no longer there. Someone may have moved or deleted it.',
};

/** What the system says about a file that cannot be read or written, in a sentence. Anything else is thrown on. */
export function systemWords(cause: unknown): string {
  const code = cause instanceof Error && 'code' in cause ? String(cause.code) : '';
  const known = words[code];
  if (known === undefined) throw cause;
  return `${known} (${code})`;
}
