import type { Insertable } from '../../content/insertable.ts';

/** What can be put into a text. It is asked for each time, because a table may have been added meanwhile. */
export async function askInsertable(file: string): Promise<Insertable> {
  const response = await fetch(`/insertable?${new URLSearchParams({ file }).toString()}`);
  return (await response.json()) as Insertable;
}

/** The address of the picture of a chart. */
export function pictureAddress(dataset: string, chart: string): string {
  return `/picture?${new URLSearchParams({ dataset, chart }).toString()}`;
}
