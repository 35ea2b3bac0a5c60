/// <reference types="vitest/config" />
import { getViteConfig } from 'astro/config';

/** Components are compiled by Astro and drawn one by one, without a site around them. */
export default getViteConfig(
  {
    test: { name: 'components', include: ['tests/components/**/*.test.ts'], testTimeout: 900_000 },
  },
  { configFile: false },
);
