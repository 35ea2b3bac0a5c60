import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, inject, test } from 'vitest';
import { hostHeaders } from '../support/hostHeaders.ts';
import { nginxHeaders } from '../support/nginxHeaders.ts';
import { filesIn } from '../support/siteFolder.ts';

const folder = inject('siteFolder');

describe('the file _headers of the built site', () => {
  const lines = readFileSync(join(folder, '_headers'), 'utf8').split('\n');

  test('keeps to what the hosts in the handbook can read: 100 rules, lines of 2,000 characters', () => {
    const rules = lines.filter((line) => line.startsWith('/'));
    expect(rules.length).toBeGreaterThan(5);
    expect(rules.length).toBeLessThanOrEqual(100);
    expect(Math.max(...lines.map((line) => line.length))).toBeLessThanOrEqual(2000);
    expect(
      lines.filter((line) => line !== '' && !/^(?:#|\/|\s+[A-Za-z-]+: \S)/u.test(line)),
    ).toEqual([]);
  });

  test('asks for the headers that the configuration of nginx sends, file by file', () => {
    const asked = hostHeaders(folder);
    const sent = nginxHeaders(readFileSync('handbook/hosting/nginx.conf', 'utf8'));
    // A page carries its own policy, so nginx adds only the part that a page cannot say of itself.
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
