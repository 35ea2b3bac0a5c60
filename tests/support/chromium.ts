export { chromiumFlags, chromiumMissing, findChromium } from '../../src/cli/chromium.ts';
