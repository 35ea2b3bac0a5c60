/** What a page says of itself. */
export interface PageStructure {
  title: string;
  /** Faults of headings, landmarks and language, in words. */
  faults: string[];
}

/** Looks at headings, landmarks, the title and the language. Runs in the page. */
export function probeStructure(): PageStructure {
  const faults: string[] = [];
  const all = <T extends Element>(selector: string): T[] => [
    ...document.querySelectorAll<T>(selector),
  ];
  const count = (what: string, selector: string, wanted: number): void => {
    const found = all(selector).length;
    if (found !== wanted) faults.push(`has ${found} ${what} instead of ${wanted}`);
  };
  count('headings of the first level', 'h1', 1);
  count('main parts', 'main', 1);
  count('elements with the id "content"', '#content', 1);
  if (document.querySelector('main')?.dataset['kind'] === undefined)
    faults.push('does not say what it is');
  if (!/^[a-z]{2}(?:-[A-Z]{2})?$/u.test(document.documentElement.lang))
    faults.push('does not say its language');

  let level = 1;
  for (const heading of all('h1, h2, h3, h4, h5, h6')) {
    const own = Number(heading.tagName.slice(1));
    const words = heading.textContent.trim();
    if (words === '') faults.push(`has an empty heading of level ${own}`);
    if (own > level + 1) faults.push(`goes from level ${level} to ${own} at "${words}"`);
    level = own;
  }

  const names = all('nav').map((nav) => {
    const label = nav.getAttribute('aria-labelledby');
    const named = label === null ? null : document.getElementById(label);
    return nav.getAttribute('aria-label') ?? named?.textContent.trim() ?? '';
  });
  for (const name of new Set(names)) {
    if (name === '') faults.push('has a menu without a name');
    else if (names.filter((other) => other === name).length > 1)
      faults.push(`has two menus named "${name}"`);
  }
  const outside = [...document.body.children].filter(
    (child) =>
      !child.matches('header, footer, nav, aside, main, script, style, a.skip, [popover]') &&
      child.querySelector('main') === null,
  );
  if (outside.length > 0)
    faults.push(`has words outside its landmarks: <${outside[0]?.tagName.toLowerCase()}>`);
  return { title: document.title, faults };
}
