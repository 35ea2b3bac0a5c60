import { expect, test } from 'vitest';
import type { PublishEffects } from '../../../src/site/publishSite.ts';
import { publishSite } from '../../../src/site/publishSite.ts';
import type { Change } from '../../support/fixture.ts';
import { checkWith } from '../../support/fixture.ts';

/** Effects that only record what would happen. */
function notedEffects(
  changes: Record<string, Change>,
  makeSite: PublishEffects['makeSite'] = () => Promise.resolve(),
): { effects: PublishEffects; events: string[] } {
  const events: string[] = [];
  const note = (event: string) => () => {
    events.push(event);
    return Promise.resolve();
  };
  return {
    events,
    effects: {
      check: () => checkWith(changes),
      report: ({ findings }) => void events.push(`report ${findings.length}`),
      openStaging: () => ({
        folder: '/new',
        runFolder: '/run',
        publish: note('publish'),
        discard: note('discard'),
      }),
      makeSite: async (staging, partnership) => {
        events.push(`make ${staging.folder}`);
        await makeSite(staging, partnership);
      },
    },
  };
}

test('a site is built in a staging folder and then swapped in', async () => {
  const { effects, events } = notedEffects({});
  expect((await publishSite(effects))?.site.shortName).toBe('VSCP');
  expect(events).toEqual(['report 0', 'make /new', 'publish']);
});

test('an error in the content is reported, and nothing is built', async () => {
  const { effects, events } = notedEffects({
    'groups/executive.mdx': (text) => text.replace('role:', 'rolle:'),
  });
  expect(await publishSite(effects)).toBeNull();
  expect(events).toEqual(['report 1']);
});

test('a failed build is discarded', async () => {
  const { effects, events } = notedEffects({}, () => Promise.reject(new Error('No room.')));
  await expect(publishSite(effects)).rejects.toThrow('No room.');
  expect(events).toEqual(['report 0', 'make /new', 'discard']);
});
