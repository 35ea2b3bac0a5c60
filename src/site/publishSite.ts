import type { CheckResult } from '../checks/checkContent.ts';
import type { Partnership } from '../model/partnership.ts';
import type { Staging } from './staging.ts';

/** What a publication does to the world outside. */
export interface PublishEffects {
  /** Checks the content. */
  check(): Promise<CheckResult>;
  /** Shows what the check has found. */
  report(result: CheckResult): void;
  /** Opens a folder beside the last site. Throws when that is not the site of this partnership. */
  openStaging(partnership: Partnership): Staging;
  /** Makes the whole site in that folder. */
  makeSite(staging: Staging, partnership: Partnership): Promise<void>;
}

/**
 * Checks the content, makes the site beside the last one and puts it in its place. When anything goes wrong, the last site
 * stays as it is.
 * @returns what was published; `null` when there are errors in the content
 */
export async function publishSite(effects: PublishEffects): Promise<Partnership | null> {
  const result = await effects.check();
  effects.report(result);
  if (result.partnership === null) return null;
  const staging = effects.openStaging(result.partnership);
  try {
    await effects.makeSite(staging, result.partnership);
    await staging.publish();
  } catch (cause) {
    await staging.discard();
    throw cause;
  }
  return result.partnership;
}
