import { budgets } from './budgets.ts';
import type { SitePage } from './pageKinds.ts';
import type { PageWeight } from './pageWeight.ts';
import { pageWeight } from './pageWeight.ts';

/** A page, what it weighs as a host sends it compressed, and what it may weigh, in bytes. */
export interface WeighedPage {
  address: string;
  bytes: number;
  budget: number;
}

/** Weighs every page of a built site with its styles and scripts, but without its pictures. */
export function weighPages(siteFolder: string, pages: readonly SitePage[]): WeighedPage[] {
  return pages.map(({ address }) => {
    const file = address.endsWith('/') ? `${address}index.html` : address;
    const weight = pageWeight(siteFolder, file.slice(1));
    return { address, bytes: weight.page + weight.loaded, budget: budgetOf(weight) };
  });
}

/** The pages that weigh more than they may, in words. */
export function tooHeavy(weighed: readonly WeighedPage[]): string[] {
  return weighed
    .filter(({ bytes, budget }) => bytes > budget)
    .map(({ address, bytes, budget }) => `${address} weighs ${bytes} bytes of ${budget}`);
}

function budgetOf({ address, pictures }: PageWeight): number {
  // Whole documents on one page, for paper or to look through.
  if (/\/(?:print|all|card)\/$/u.test(address)) return budgets.printPage;
  return pictures.length > 0 ? budgets.chartPage : budgets.page;
}
