/** What the first letters of a Welsh word become in a sentence: soft, nasal and spirant. `g` may go away. */
const mutations: readonly (readonly [radical: string, mutated: readonly string[]])[] = [
  ['c', ['g', 'ngh', 'ch']],
  ['p', ['b', 'mh', 'ph']],
  ['t', ['d', 'nh', 'th']],
  ['g', ['', 'ng']],
  ['b', ['f', 'm']],
  ['d', ['dd', 'n']],
  ['ll', ['l']],
  ['m', ['f']],
  ['rh', ['r']],
];

/** Two letters that are one in Welsh: `ch` is no `c`. */
const pairs = ['ch', 'dd', 'ff', 'ng', 'll', 'ph', 'rh', 'th'];

/** Shorter words have too many others that begin in another way. */
const shortest = 4;

/**
 * The words that may be the same one with other first letters. More than there are: a search only takes those that a page has.
 * @example mutatedForms('blant') // has 'plant' and 'phlant'
 */
export function mutatedForms(word: string): string[] {
  if (word.length < shortest) return [];
  const radicals = mutations.flatMap(([radical, mutated]) =>
    mutated.flatMap((start) =>
      startsWith(word, start) ? [radical + word.slice(start.length)] : [],
    ),
  );
  const forms = [word, ...radicals].flatMap((one) => [
    one,
    ...mutations
      .filter(([radical]) => startsWith(one, radical))
      .flatMap(([radical, mutated]) => mutated.map((start) => start + one.slice(radical.length))),
  ]);
  return [...new Set(forms)].filter((form) => form !== word);
}

function startsWith(word: string, letters: string): boolean {
  // What has lost its `g` begins with a vowel, `l`, `r` or `w`.
  if (letters === '') return /^[aeiouwylr]/u.test(word) && !pairs.includes(word.slice(0, 2));
  const isPart = letters.length === 1 && pairs.includes(word.slice(0, 2));
  return word.startsWith(letters) && !isPart;
}
