import type { Insertable } from '../../content/insertable.ts';

/** What can be inserted into a text; `null` when the editor does not answer. It is fetched each time, because a table may have been added since. */
export async function askInsertable(file: string): Promise<Insertable | null> {
  try {
    const response = await fetch(`/insertable?${new URLSearchParams({ file }).toString()}`);
    return response.ok ? ((await response.json()) as Insertable) : null;
  } catch {
    return null;
  }
}

/** The address of the picture of a chart. */
export function pictureAddress(dataset: string, chart: string): string {
  return `/picture?${new URLSearchParams({ dataset, chart }).toString()}`;
}
