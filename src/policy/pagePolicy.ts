/** A content security policy: the sources of each directive, by its name. */
export type Policy = ReadonlyMap<string, ReadonlySet<string>>;

const policyElement = /<meta http-equiv="content-security-policy" content="([^"]*)">/u;

/** The element of a page that its policy stands in; empty when it has none. */
export function policyElementOf(html: string): string {
  // A copy, because a part of a text keeps the whole text in memory.
  return Buffer.from(policyElement.exec(html)?.[0] ?? '').toString();
}

/** The policy that stands in a page. Empty when it has none. */
export function pagePolicy(html: string): Policy {
  const directives = (policyElement.exec(html)?.[1] ?? '')
    .split(';')
    .map((directive) => directive.trim().split(/\s+/u))
    .filter(([name = '']) => name !== '');
  return new Map(directives.map(([name = '', ...sources]) => [name, new Set(sources)]));
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

/** A policy as a header or a page holds it. */
export function policyText(policy: Policy): string {
  return [...policy].map(([name, sources]) => [name, ...sources].join(' ')).join('; ');
}
