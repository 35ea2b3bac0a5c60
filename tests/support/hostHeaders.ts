export { hostHeaders } from '../../src/proof/hostHeaders.ts';
