import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { engineFolder } from './engineFolder.ts';

/** The web server in front of an editor for several people. The editor does not ask for it: the person who sets up the server writes it. */
const ProxySchema = z.strictObject({
  /** Where people open the editor. */
  address: z.url({ protocol: /^https?$/u }),
  /** Where they open the preview; left out when that is not offered. */
  preview: z.url({ protocol: /^https?$/u }).optional(),
  /** The header in which the web server says who is there. */
  header: z
    .string()
    .regex(/^[A-Za-z-]+$/u)
    .transform((name) => name.toLowerCase()),
  /** What the web server sends as `X-Editor-Secret`. */
  secret: z.string().min(20),
  /** The posts each person can record signatures for, by sign-in name. */
  signs: z
    .record(
      z.string(),
      z.array(z.strictObject({ organisation: z.string().min(1), post: z.string().min(1) })),
    )
    .default({}),
});

/** What the editor asks once, and every command reads. Paths start at the folder of the program. */
const RememberedSchema = z.strictObject({
  /** The content folder. */
  content: z.string().trim().min(1),
  /** The folder of the finished site. */
  site: z.string().trim().min(1),
  /** Whether a publication is sent to the Git host of the content. */
  push: z.boolean().default(false),
  proxy: ProxySchema.optional(),
});
export type Remembered = z.infer<typeof RememberedSchema>;

/** The file that remembers which content folder is meant and where its site goes. ALMANAC_SETTINGS names another one. */
export const settingsFile = process.env['ALMANAC_SETTINGS'] ?? join(engineFolder, 'almanac.json');

/** What is remembered; `null` when no one has said yet. Throws in a sentence when the file cannot be read. */
export function readRemembered(file = settingsFile): Remembered | null {
  if (!existsSync(file)) return null;
  try {
    return RememberedSchema.parse(JSON.parse(readFileSync(file, 'utf8')));
  } catch (cause) {
    throw new Error(
      `The settings in ${file} cannot be read. It should look like {"content": "../our-partnership", "site": "../our-site"}. Correct it, or delete it and run "npm run edit", which will ask for both folders.`,
      { cause },
    );
  }
}

/** Remembers the folders for every later command. */
export function writeRemembered(remembered: Remembered, file = settingsFile): void {
  writeFileSync(file, `${JSON.stringify(remembered, null, 2)}\n`);
}
