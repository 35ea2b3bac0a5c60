/**
 * What an editor reads when the disk or the system refuses, instead of the system's own words.
 * @param cause what was thrown
 * @returns sentences, or `null` when it is something else
 */
export function systemFault(cause: unknown): string | null {
  if (!(cause instanceof Error)) return null;
  // The bundler writes files of its own, and says only in words what the system answered.
  const [, bundled] =
    /Failed to write file in (.+)[^]*\(os error (?:28|112)\)/u.exec(cause.message) ?? [];
  if (bundled !== undefined) return fullDisk(bundled, 'ENOSPC');
  if (!('code' in cause)) return null;
  const path = 'path' in cause && typeof cause.path === 'string' ? cause.path : 'a file';
  switch (cause.code) {
    case 'ENOSPC':
    case 'EDQUOT':
      return fullDisk(path, cause.code);
    case 'EACCES':
    case 'EPERM':
      return `You may not read or write ${path} (${cause.code}). Nothing there was changed. Ask the people who look after this computer for permission, or name another folder.`;
    case 'EROFS':
      return `${path} is on a read-only disk (EROFS). Name another folder.`;
    case 'ENOTDIR':
    case 'EEXIST':
      return `${path} is a file, but a folder is needed (${cause.code}). Name another folder.`;
    case 'EMFILE':
    case 'ENFILE':
      return `This computer has too many files open (${cause.code}). Close other programs, then run the command again.`;
    default:
      return null;
  }
}

function fullDisk(path: string, code: string): string {
  return `The disk is full: there is no room for ${path} (${code}). Nothing there was changed. Free some space, then run the command again.`;
}
