import type { ZodType } from 'zod';
import { z } from 'zod';
import { allowedValues, wrapped } from './structure.ts';

declare module 'zod' {
  interface GlobalMeta {
    /** Values that are allowed there. */
    examples?: z.$input[];
    /** The field holds words of the site's own, which readers see. */
    prose?: boolean;
    /** The field says where a fact comes from. */
    cites?: boolean;
    /** The field is the id of an item in a list, of the kind that is named. */
    identifies?: string;
    /** The id is known within its file, and elsewhere as `<file>/<id>`. */
    isLocal?: boolean;
    /** The ids of another kind, from which this one must differ too. */
    sharesIdsWith?: string;
    /** The field is the id of something else, of one of the kinds that are named. */
    refersTo?: string[];
    /** The value is one that a list of the same file gives: the name of the list and the field of its items. */
    chosenFrom?: [list: string, field: string];
  }
}

/** What a field says about itself. */
export interface FieldInfo {
  /** Its label on a form. Empty when nothing was said. */
  title: string;
  /** What it means and what is allowed there, in a sentence or two. Empty when nothing was said. */
  description: string;
  /** Values that are allowed there. */
  examples: readonly unknown[];
  prose: boolean;
  cites: boolean;
  identifies: string | null;
  isLocal: boolean;
  sharesIdsWith: string | null;
  refersTo: readonly string[];
  chosenFrom: readonly [list: string, field: string] | null;
}

const known = new WeakMap<ZodType, FieldInfo>();

/** What a schema says about the field that it describes, wherever in its wrappers that was said. */
export function fieldInfo(schema: ZodType): FieldInfo {
  const info = known.get(schema) ?? {
    title: '',
    description: '',
    examples: allowedValues(schema),
    prose: false,
    cites: false,
    identifies: null,
    isLocal: false,
    sharesIdsWith: null,
    refersTo: [],
    chosenFrom: null,
    ...metaOf(schema),
  };
  known.set(schema, info);
  return info;
}

// What is said last counts: a field may say more about a schema that it shares with others.
function metaOf(schema: ZodType): Partial<FieldInfo> {
  const inner = wrapped(schema);
  const own = schema.meta() as Partial<FieldInfo> | undefined;
  return { ...(inner === null ? {} : metaOf(inner)), ...own };
}
