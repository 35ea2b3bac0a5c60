import type { Filters } from '../search/filters.ts';
import { holdsPhrases, holdsWords } from '../search/holdsWords.ts';
import { searchLanguage } from '../search/searchLanguage.ts';
import type { ParsedQuery } from '../search/parsedQuery.ts';
import type { TextHit } from '../search/searchResult.ts';

/** What is used of Pagefind. */
interface Pagefind {
  options(options: object): Promise<void>;
  search(words: string, options: object): Promise<{ results: { data(): Promise<PagefindPage> }[] }>;
}

interface PagefindPage {
  url: string;
  content: string;
  meta: { title?: string; aliases?: string };
  filters: { kind?: string[] };
  plain_excerpt: string;
  sub_results: { title: string; url: string }[];
}

const bundle = `${import.meta.env.BASE_URL}pagefind/pagefind.js`;
const hitsShown = 10;
/** How much a word counts in the title and among the everyday words of a page, as against its text. */
const metaWeights = { title: 5, aliases: 4 };

let loading: Promise<Pagefind> | null = null;

async function load(): Promise<Pagefind> {
  const pagefind = (await import(/* @vite-ignore */ bundle)) as Pagefind;
  // A worker would fetch the program a second time, and one search takes a few milliseconds.
  await pagefind.options({
    baseUrl: '/',
    noWorker: true,
    excerptLength: 24,
    ranking: { metaWeights },
  });
  return pagefind;
}

/** The pages whose text holds all the words, and the phrases in quotation marks word for word, best first. Fails when the index cannot be had. */
export async function searchText(
  { words, quoted }: Pick<ParsedQuery, 'words' | 'quoted'>,
  { kinds, audiences, years }: Filters,
): Promise<TextHit[]> {
  if (words.length === 0) return [];
  // The index is large, so it is fetched once, and only for a search that needs it.
  loading ??= load();
  const pagefind = await loading;
  const filters = Object.fromEntries(
    Object.entries({ kind: kinds, audience: audiences, year: years })
      .filter(([, chosen]) => chosen.length > 0)
      .map(([name, chosen]) => [name, { any: chosen }]),
  );
  const { results } = await pagefind.search(words.join(' '), { filters });
  const pages = await Promise.all(results.slice(0, hitsShown).map((result) => result.data()));
  const language = searchLanguage(document.documentElement.lang);
  // A word that the index lacks is cut until something is found: what does not hold the whole word is left out.
  return pages
    .filter(({ content, meta: { title = '', aliases = '' } }) => {
      const text = `${title} ${aliases} ${content}`;
      return quoted.length === 0
        ? holdsWords(text, words, language)
        : holdsPhrases(text, quoted, language);
    })
    .map(({ url, meta, filters: { kind }, plain_excerpt: excerpt, sub_results: parts }) => ({
      address: url,
      title: meta.title ?? url,
      kind: kind?.[0] ?? '',
      excerpt: plainText(excerpt),
      sections: parts
        .filter((part) => part.url.includes('#'))
        .map((part) => ({ href: part.url, title: part.title })),
    }));
}

/** Pagefind writes excerpts for HTML; here they are shown as text. */
function plainText(excerpt: string): string {
  return excerpt.replace(/&lt;/gu, '<').replace(/&gt;/gu, '>').replace(/&amp;/gu, '&');
}
