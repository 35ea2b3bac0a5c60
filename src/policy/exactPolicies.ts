import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { exactPolicy } from './exactPolicy.ts';

/** Gives each page of a finished build a policy of its own. */
export function exactPolicies(): AstroIntegration {
  return {
    name: 'exact-policies',
    hooks: {
      'astro:build:done': ({ dir }) => {
        const folder = fileURLToPath(dir);
        for (const name of readdirSync(folder, { recursive: true, encoding: 'utf8' })) {
          if (!name.endsWith('.html')) continue;
          const file = join(folder, name);
          writeFileSync(file, exactPolicy(readFileSync(file, 'utf8')));
        }
      },
    },
  };
}
