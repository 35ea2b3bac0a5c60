import type { Finding } from '../findings/finding.ts';

/**
 * Findings that are reported as one.
 * - `single`: one finding.
 * - `same`: one cause in many places, such as a name that has changed.
 * - `alike`: many warnings of one kind in one file, such as the open requirements of a draft.
 */
export interface FindingGroup {
  kind: 'single' | 'same' | 'alike';
  /** The findings, in the order of the check; at least one. */
  findings: readonly [Finding, ...Finding[]];
}

/** From how many on one cause, or one kind in one file, is reported once. */
const sameFrom = 3;
const alikeFrom = 4;

/**
 * The findings in the order in which people read them: warnings before errors, because the last lines are those that are
 * seen, and what has one cause once, after the rest.
 */
export function findingGroups(findings: readonly Finding[]): FindingGroup[] {
  const warnings = findings.filter(({ severity }) => severity === 'warning');
  const errors = findings.filter(({ severity }) => severity === 'error');
  return [...groupsOf(warnings), ...groupsOf(errors)];
}

function groupsOf(findings: readonly Finding[]): FindingGroup[] {
  const causes = Map.groupBy(findings, ({ code, message, hint }) =>
    [code, message, hint].join('\n'),
  );
  const same = [...causes.values()].filter((list) => list.length >= sameFrom);
  const told = new Set(same.flat());
  const kinds = Map.groupBy(
    findings.filter((one) => !told.has(one)),
    (one) => (one.severity === 'warning' ? `${one.file}\n${one.code}` : one),
  );
  return [
    ...[...kinds.values()].flatMap((list): FindingGroup[] =>
      list.length >= alikeFrom
        ? [groupOf('alike', list)]
        : list.map((one) => groupOf('single', [one])),
    ),
    ...same.map((list) => groupOf('same', list)),
  ];
}

function groupOf(kind: FindingGroup['kind'], [first, ...rest]: readonly Finding[]): FindingGroup {
  if (first === undefined) throw new Error('There is a group with no findings.');
  return { kind, findings: [first, ...rest] };
}
