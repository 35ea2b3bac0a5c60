import type { Domain, Indicator } from '../schemas/threshold.ts';
import type { LevelPage, Thresholds } from './partnership.ts';

/** The signs of one part of a domain, level by level. */
export interface DomainPart {
  /** The part; `null` for signs that belong to no part. */
  part: string | null;
  levels: { level: LevelPage; signs: Indicator[] }[];
}

/** The address of the page about a domain. */
export function domainAddress({ id }: Domain): string {
  return `/thresholds/domains/${id}/`;
}

/** The permanent place of a sign. */
export function signAddress({ id, level }: Indicator): string {
  return `/thresholds/${level}/#${id}`;
}

/** The domains that have signs, in the order of the guide. */
export function domainsWithSigns({ domains, levels }: Thresholds): Domain[] {
  return domains.filter(({ id }) =>
    levels.some(({ indicators }) => indicators.some(({ domain }) => domain === id)),
  );
}

/** Signs with those first that outweigh all others, and otherwise in their own order. */
export function byDanger(signs: readonly Indicator[]): Indicator[] {
  return signs.toSorted((one, other) => Number(other.safeguarding) - Number(one.safeguarding));
}

/** One level with its signs, domain by domain. */
export interface LevelSigns {
  level: LevelPage;
  /** The place of the level, from 1 for the least need. */
  position: number;
  domains: { domain: Domain; signs: Indicator[] }[];
}

/** Every sign, the greatest need first, level by level and domain by domain. What has no signs is left out. */
export function allSigns({ levels, domains }: Thresholds): LevelSigns[] {
  return levels
    .map((level, index) => ({
      level,
      position: index + 1,
      domains: domains
        .map((domain) => ({
          domain,
          signs: byDanger(level.indicators.filter((sign) => sign.domain === domain.id)),
        }))
        .filter(({ signs }) => signs.length > 0),
    }))
    .filter((entry) => entry.domains.length > 0)
    .toReversed();
}

/**
 * The signs of a domain side by side: its parts in their order, then parts that its list lacks, then signs without a part. A
 * part without signs is left out.
 */
export function sideBySide(domain: Domain, levels: readonly LevelPage[]): DomainPart[] {
  const signs = levels.flatMap(({ indicators }) =>
    indicators.filter((sign) => sign.domain === domain.id),
  );
  const used = new Set(signs.map(({ part }) => part));
  const listed = domain.parts.filter((part) => used.has(part));
  const others = [...used].filter((part) => part !== undefined && !domain.parts.includes(part));
  const parts = [...listed, ...others, ...(used.has(undefined) ? [undefined] : [])];
  return parts.map((part) => ({
    part: part ?? null,
    levels: levels.map((level) => ({
      level,
      signs: signs.filter((sign) => sign.level === level.id && sign.part === part),
    })),
  }));
}
