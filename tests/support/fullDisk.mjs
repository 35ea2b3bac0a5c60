// Loaded before a program to simulate a full disk: after a number of bytes, writing to a folder fails.
// SPACE: the number of bytes. WATCHED: the folder.
import fs from 'node:fs';
import { syncBuiltinESMExports } from 'node:module';

const watched = process.env['WATCHED'] ?? '';
let space = Number(process.env['SPACE']);

/** Writes as much as fits, as a real disk does, and then fails. */
function limited(original) {
  return (file, content, ...rest) => {
    if (typeof file !== 'string' || !file.startsWith(watched))
      return original(file, content, ...rest);
    const bytes = Buffer.from(content);
    const room = Math.max(0, space);
    space -= bytes.length;
    if (bytes.length <= room) return original(file, content, ...rest);
    fs.appendFileSync(file, bytes.subarray(0, room));
    throw Object.assign(new Error(`ENOSPC: no space left on device, write '${file}'`), {
      code: 'ENOSPC',
    });
  };
}

fs.writeFileSync = limited(fs.writeFileSync);
const laterWritten = limited(fs.promises.writeFile);
fs.promises.writeFile = async (...given) => laterWritten(...given);
syncBuiltinESMExports();
