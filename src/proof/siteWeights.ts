import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { PageWeights } from '../schemas/performanceResults.ts';
import { budgets } from './budgets.ts';
import type { SitePage } from './pageKinds.ts';
import type { PageWeight } from './pageWeight.ts';
import { packedFile, pageWeight } from './pageWeight.ts';

/** A page that weighs more than it may, in words. */
export type TooHeavy = string;

/** What the pages of a built site weigh, and which of them weigh too much. */
export interface SiteWeights {
  weights: PageWeights;
  tooHeavy: TooHeavy[];
}

/** Whole documents on one page, for paper or to look through. */
const isLong = (address: string): boolean => /\/(?:print|all|card)\/$/u.test(address);

/**
 * Weighs every page of a built site as a host sends it, compressed, and keeps the heaviest of each kind.
 * @param date the day
 */
export function weighSite(
  siteFolder: string,
  pages: readonly SitePage[],
  date: string,
): SiteWeights {
  const weighed = pages.map((page) => {
    const file = page.address.endsWith('/') ? `${page.address}index.html` : page.address;
    const weight = pageWeight(siteFolder, file.slice(1));
    const total = weight.page + weight.loaded;
    return { page, weight, total, kind: kindOf(siteFolder, file), budget: budgetOf(page, weight) };
  });
  const kinds = [...Map.groupBy(weighed, ({ kind, budget }) => `${kind} ${budget}`)]
    .map(([, members]) => {
      const [heaviest] = members.toSorted((one, other) => other.total - one.total);
      if (heaviest === undefined) throw new Error('A kind of page without pages.');
      const { page, weight, total, kind, budget } = heaviest;
      const scripts = weight.inlineScripts + weight.loaded;
      return {
        kind: nameOf(kind, budget),
        page: page.address,
        pages: members.length,
        html: total - weight.styles - scripts,
        styles: weight.styles,
        scripts,
        total,
        budget,
      };
    })
    .toSorted((one, other) => (one.kind < other.kind ? -1 : 1));
  return {
    weights: {
      date,
      pages: pages.length,
      font: heaviestFile(siteFolder, /\.woff2$/u),
      chartScript: heaviestFile(siteFolder, /^chartCanvas\..*\.js$/u),
      searchScript: heaviestFile(siteFolder, /^searchPage\..*\.js$/u),
      kinds,
    },
    tooHeavy: weighed
      .filter(({ total, budget }) => total > budget)
      .map(({ page, total, budget }) => `${page.address} weighs ${total} bytes of ${budget}`),
  };
}

function budgetOf({ address }: SitePage, { pictures }: PageWeight): number {
  if (isLong(address)) return budgets.printPage;
  return pictures.length > 0 ? budgets.chartPage : budgets.page;
}

/** What a page says that it is. */
function kindOf(siteFolder: string, file: string): string {
  const html = readFileSync(join(siteFolder, file), 'utf8');
  return /<main\b[^>]*\bdata-kind="([^"]+)"/u.exec(html)?.[1] ?? 'other';
}

function nameOf(kind: string, budget: number): string {
  const words = kind.replaceAll('-', ' ');
  const plain = words.charAt(0).toUpperCase() + words.slice(1);
  if (budget === budgets.printPage) return `${plain}, whole on one page`;
  return budget === budgets.chartPage ? `${plain}, with charts` : plain;
}

function heaviestFile(siteFolder: string, name: RegExp): number {
  const files = readdirSync(join(siteFolder, '_astro')).filter((file) => name.test(file));
  return Math.max(0, ...files.map((file) => packedFile(siteFolder, `_astro/${file}`)));
}
