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
          'Put right whatever else was found, and undo your last change if that does not help. Please report this as a fault of the program: nothing is published that could not be checked.',
        ),
      ];
    }
  });
}
