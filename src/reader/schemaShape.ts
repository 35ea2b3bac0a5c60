interface Definition {
  type?: string;
  innerType?: unknown;
  in?: unknown;
  element?: unknown;
  shape?: Record<string, unknown>;
  options?: unknown[];
  discriminator?: string;
  values?: unknown[];
}

/** The field names that a schema knows at a path; empty when it cannot be told. */
export function knownKeys(schema: unknown, path: readonly PropertyKey[], data: unknown): string[] {
  return Object.keys(shapeOf(unwrap(...schemaAt(schema, path, data))));
}

/** The kinds that a union knows at a path, told apart by one of their fields. */
export function knownKinds(
  schema: unknown,
  path: readonly PropertyKey[],
  discriminator: string,
  data: unknown,
): string[] {
  const [union] = schemaAt(schema, path, data);
  const { options = [] } = definitionOf(unwrapped(union));
  return options.flatMap((option) =>
    (definitionOf(shapeOf(option)[discriminator]).values ?? []).map(String),
  );
}

/** The schema at a path, and the value there. */
function schemaAt(
  schema: unknown,
  path: readonly PropertyKey[],
  data: unknown,
): [schema: unknown, value: unknown] {
  let current: unknown = schema;
  let value: unknown = data;
  for (const step of path) {
    current = child(unwrap(current, value), step);
    value = valueAt(value, [step]);
  }
  return [current, value];
}

/** The value at a path, or `undefined`. */
export function valueAt(data: unknown, path: readonly PropertyKey[]): unknown {
  let value: unknown = data;
  for (const step of path) {
    if (typeof value !== 'object' || value === null || !Object.hasOwn(value, step))
      return undefined;
    value = (value as Record<PropertyKey, unknown>)[step];
  }
  return value;
}

/** Whether the field at a path may be left out. */
export function isOptional(schema: unknown, path: readonly PropertyKey[], data: unknown): boolean {
  const [field] = schemaAt(schema, path, data);
  return ['optional', 'default', 'prefault'].includes(definitionOf(field).type ?? '');
}

function definitionOf(schema: unknown): Definition {
  return (schema as { _zod?: { def?: Definition } } | undefined)?._zod?.def ?? {};
}

function shapeOf(schema: unknown): Record<string, unknown> {
  return definitionOf(schema).shape ?? {};
}

/** Looks through defaults and optional wrappers. */
function unwrapped(schema: unknown): unknown {
  const { innerType, in: input } = definitionOf(schema);
  const inner = innerType ?? input;
  return inner === undefined ? schema : unwrapped(inner);
}

/** Looks through wrappers, and picks the option of a union that the data name. */
function unwrap(schema: unknown, value: unknown): unknown {
  const inner = unwrapped(schema);
  const { options, discriminator } = definitionOf(inner);
  if (options === undefined || typeof value !== 'object' || value === null) return inner;
  if (discriminator === undefined)
    return options.find((option) => definitionOf(option).shape !== undefined);
  const wanted = valueAt(value, [discriminator]);
  return options.find((option) =>
    definitionOf(shapeOf(option)[discriminator]).values?.includes(wanted),
  );
}

function child(schema: unknown, step: PropertyKey): unknown {
  return typeof step === 'number' ? definitionOf(schema).element : shapeOf(schema)[String(step)];
}
