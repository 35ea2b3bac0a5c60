import type { Insertable } from '../../content/insertable.ts';

/** What can be inserted into a text. It is fetched each time, because a table may have been added since. */
export async function askInsertable(file: string): Promise<Insertable> {
  const response = await fetch(`/insertable?${new URLSearchParams({ file }).toString()}`);
  return (await response.json()) as Insertable;
}

/** The address of the picture of a chart. */
export function pictureAddress(dataset: string, chart: string): string {
  return `/picture?${new URLSearchParams({ dataset, chart }).toString()}`;
}
