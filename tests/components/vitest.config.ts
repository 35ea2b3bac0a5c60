/// <reference types="vitest/config" />
import { getViteConfig } from 'astro/config';

/** Astro compiles the components, and each is drawn alone, without a site. */
export default getViteConfig(
  {
    test: { name: 'components', include: ['tests/components/**/*.test.ts'], testTimeout: 900_000 },
  },
  { configFile: false },
);
