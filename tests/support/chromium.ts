export { chromiumFlags, findChromium } from '../../src/cli/chromium.ts';
