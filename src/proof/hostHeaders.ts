import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

interface Rule {
  pattern: RegExp;
  headers: [name: string, value: string][];
}

/** The headers that a host sends with an address, by the file `_headers` of a site: values that two rules give are joined. */
export function hostHeaders(siteFolder: string): (address: string) => Record<string, string> {
  const file = join(siteFolder, '_headers');
  const rules = existsSync(file) ? readRules(readFileSync(file, 'utf8')) : [];
  return (address) => {
    const sent: Record<string, string> = {};
    for (const { pattern, headers } of rules) {
      if (!pattern.test(address)) continue;
      for (const [name, value] of headers) {
        const key = name.toLowerCase();
        sent[key] = sent[key] === undefined ? value : `${sent[key]}, ${value}`;
      }
    }
    return sent;
  };
}

function readRules(text: string): Rule[] {
  const rules: Rule[] = [];
  for (const line of text.split('\n')) {
    if (line.trim() === '' || line.startsWith('#')) continue;
    const [, name, value] = /^\s+([A-Za-z-]+):\s*(.+)$/u.exec(line) ?? [];
    if (name !== undefined && value !== undefined) rules.at(-1)?.headers.push([name, value]);
    else rules.push({ pattern: patternOf(line), headers: [] });
  }
  return rules;
}

/** A star matches anything. */
function patternOf(path: string): RegExp {
  const literal = path.split('*').map((part) => part.replace(/[.?+^$()[\]{}|\\]/gu, '\\$&'));
  return new RegExp(`^${literal.join('.*')}$`, 'u');
}
