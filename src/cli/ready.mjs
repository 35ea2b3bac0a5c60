import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

// Runs before every command, in whatever Node there is, and says in a sentence what is missing.
const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
const isRecent = major > 22 || (major === 22 && minor >= 18);
const isInstalled = existsSync(new URL('../../node_modules/.package-lock.json', import.meta.url));

const folder = fileURLToPath(new URL('../../', import.meta.url));
// Vite takes both for the end of a path.
const [mark] = /[#?]/u.exec(folder) ?? [];

if (mark !== undefined) {
  stop(
    `The program is in ${folder}, and the tools that it is made with cannot work in a folder with "${mark}" in its name or in the name of a folder around it. Move the program to another folder, or rename that one. Nothing was changed.`,
  );
} else if (!isInstalled) {
  stop(
    'Some of the program’s packages are missing. Install them in this folder, which takes a minute or two: npm ci',
  );
} else if (!isRecent) {
  stop(
    `This is Node ${process.versions.node}; the program brings its own, and that was not installed. Run "npm ci" again. If that does not help, install the version that https://nodejs.org/ recommends (22.18 or later).`,
  );
}

function stop(words) {
  process.stderr.write(`${words}\n`);
  process.exit(2);
}
