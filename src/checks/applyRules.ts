import { finding } from '../findings/catalogue.ts';
import type { Finding } from '../findings/finding.ts';
import type { Rule, RuleContext } from './rule.ts';

/** What all rules find. A rule that fails is a finding itself, so that an editor still sees what the others found. */
export function applyRules(rules: readonly Rule[], context: RuleContext): Finding[] {
  return rules.flatMap((rule) => {
    try {
      return rule(context);
    } catch (cause) {
      return [
        finding(
          'check-failed',
          { file: 'site.yaml', line: 1 },
          `One of the checks, "${rule.name}", could not be finished (${cause instanceof Error ? cause.message : String(cause)}).`,
          'Correct the other findings first. If that does not help, undo your last change. Please report this as a fault in the program: the site is not published until everything has been checked.',
        ),
      ];
    }
  });
}
