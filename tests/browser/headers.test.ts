import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, inject, test } from 'vitest';
import { hostHeaders } from '../support/hostHeaders.ts';
import { nginxHeaders } from '../support/nginxHeaders.ts';
import { filesIn } from '../support/siteFolder.ts';

const folder = inject('siteFolder');

describe('the built site’s _headers file', () => {
  const lines = readFileSync(join(folder, '_headers'), 'utf8').split('\n');

  test('stays within the limits of the hosts in the handbook: 100 rules and 2,000 characters a line', () => {
    const rules = lines.filter((line) => line.startsWith('/'));
    expect(rules.length).toBeGreaterThan(5);
    expect(rules.length).toBeLessThanOrEqual(100);
    expect(Math.max(...lines.map((line) => line.length))).toBeLessThanOrEqual(2000);
    expect(
      lines.filter((line) => line !== '' && !/^(?:#|\/|\s+[A-Za-z-]+: \S)/u.test(line)),
    ).toEqual([]);
  });

  test('sets the same headers for every file as the nginx configuration in the handbook', () => {
    const asked = hostHeaders(folder);
    const sent = nginxHeaders(readFileSync('handbook/hosting/nginx.conf', 'utf8'));
    // Pages carry their own policy, so nginx adds only the part that a page cannot set itself.
    const withoutPolicy = ({ 'content-security-policy': _, ...others }: Record<string, string>) =>
      others;
    const files = filesIn(folder).filter((file) => file !== '_headers');
    expect(files.length).toBeGreaterThan(500);
    const different = files.filter((file) => {
      const address = `/${file}`;
      const wanted = withoutPolicy(asked(address.replace(/index\.html$/u, '')));
      const others = withoutPolicy(sent(address));
      return (
        Object.keys(wanted).length < 6 ||
        JSON.stringify(Object.entries(wanted).toSorted()) !==
          JSON.stringify(Object.entries(others).toSorted())
      );
    });
    expect(different).toEqual([]);
  });
});
