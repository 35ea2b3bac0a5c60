import type { ComponentAttributes } from '../../writing/schema.ts';
import { labelKey } from '../../writing/schema.ts';

/** What the parts of the text editor need to know. */
export interface Surroundings {
  /** The file that is written. */
  file: string;
  labels: Labels;
  /** Says something to the writer. */
  tell(words: string): void;
}

/** What components are called. */
export interface Labels {
  /** Hears the words that a component is called by: at once when they are known. */
  of(component: ComponentAttributes, hear: (label: string) => void): void;
}

/** The labels that came with the page; others are asked for. */
export function knownLabels(json: string): Labels {
  const known = new Map(Object.entries(JSON.parse(json) as Record<string, string>));
  return {
    of: (component, hear) => {
      const label = known.get(labelKey(component));
      if (label !== undefined) {
        hear(label);
        return;
      }
      hear(component.name);
      void askedLabel(component).then((words) => {
        known.set(labelKey(component), words);
        hear(words);
      });
    },
  };
}

/** The words that a component is called by, as the editor gives them; its name when it does not answer. */
export async function askedLabel({ name, properties }: ComponentAttributes): Promise<string> {
  const query = new URLSearchParams({ ...properties, name });
  try {
    const response = await fetch(`/label?${query.toString()}`);
    return response.ok ? String(await response.json()) : name;
  } catch {
    return name;
  }
}
