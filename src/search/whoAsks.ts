import type { SearchLanguage } from './searchLanguage.ts';
import { words } from './words.ts';

/** Who seems to be asking. */
export interface WhoAsks {
  /** The query is in someone’s voice or about what someone does: "I", "my", "he", "they". */
  speaksOfPeople: boolean;
  /** It speaks to or of someone ("you", "their"), or leaves out who ("can't sleep"), which is less certain. */
  mayBePersonal: boolean;
  /** It speaks as "I", "me" or "someone", and of no one that only an adult would call theirs. */
  seemsAChild: boolean;
}

/** Says who seems to be asking, from the words alone. A wrong guess does little harm: each call for help names the other's number too. */
export function whoAsks(query: string, { people }: Pick<SearchLanguage, 'people'>): WhoAsks {
  const { oneself, someone, others, less, adults, children } = people;
  const said = words(query);
  const says = (some: ReadonlySet<string>): boolean => said.some((word) => some.has(word));
  return {
    speaksOfPeople: [oneself, someone, others, children].some(says),
    mayBePersonal: says(less),
    seemsAChild: [oneself, someone, children].some(says) && !says(adults),
  };
}
