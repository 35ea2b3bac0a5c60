import { z } from 'zod';

/** The message for text that is not a slug. */
export const slugAdvice =
  'Use lower-case letters, digits and single hyphens only, for example "executive-group".';

/** The last part of an address: lower-case letters, digits and single hyphens, never a path. */
export const SlugSchema = z
  .string({
    error: 'Write the id: the name of the file without its ending, or the id in its list.',
  })
  .regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/u, { error: slugAdvice });

/** The id of an item in a list, known everywhere. `refersTo` with the same words refers to it. */
export function idOf(what: string): typeof SlugSchema {
  return SlugSchema.meta({ identifies: what });
}

/** The id of an item that is known within its file, and elsewhere as `<file>/<id>`. */
export function localIdOf(what: string): typeof SlugSchema {
  return SlugSchema.meta({ identifies: what, isLocal: true });
}

/** The id of something else: of an entry with a file of its own, such as `group`, or of an item in a list. */
export function refersTo(...kinds: string[]): typeof SlugSchema {
  return SlugSchema.meta({ refersTo: kinds });
}
