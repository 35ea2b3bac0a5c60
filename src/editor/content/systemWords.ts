const words: Readonly<Record<string, string>> = {
  ENOSPC: 'The disk is full. Free some space, then save again.',
  EACCES: 'You do not have permission to change this file. Ask the people who look after this computer.',
  EPERM: 'You do not have permission to change this file, or another program has it open. Close the other program, then save again.',
  EBUSY: 'Another program has this file open. Close it, or wait until OneDrive has finished, then save again.',
  EROFS: 'This disk is read-only. Copy the content folder somewhere else.',
  ENOENT: 'The file is no longer there. Someone may have moved or deleted it.',
};

/** What the system says about a file that cannot be read or written, in a sentence. Anything else is thrown on. */
export function systemWords(cause: unknown): string {
  const code = cause instanceof Error && 'code' in cause ? String(cause.code) : '';
  const known = words[code];
  if (known === undefined) throw cause;
  return `${known} (${code})`;
}
