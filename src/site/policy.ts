/** A content security policy: the sources of each directive, by its name. */
export type Policy = ReadonlyMap<string, ReadonlySet<string>>;

/** Reads a policy as in a page or a header. */
export function readPolicy(text: string): Policy {
  const directives = text
    .split(';')
    .map((directive) => directive.trim().split(/\s+/u))
    .filter(([name]) => name !== '');
  return new Map(directives.map(([name = '', ...sources]) => [name, new Set(sources)]));
}

/** A policy as in a page or a header. */
export function policyText(policy: Policy): string {
  return [...policy].map(([name, sources]) => [name, ...sources].join(' ')).join('; ');
}

/** The narrowest policy that allows whatever one of the given policies allows. */
export function commonPolicy(policies: readonly Policy[]): Policy {
  const common = new Map<string, Set<string>>();
  for (const policy of policies) {
    for (const [name, sources] of policy) {
      const known = common.get(name) ?? new Set<string>();
      for (const source of sources) known.add(source);
      common.set(name, known);
    }
  }
  for (const sources of common.values()) {
    if (sources.size > 1) sources.delete("'none'");
  }
  return common;
}
