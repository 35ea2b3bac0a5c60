export type { StaticServer } from '../../src/proof/staticServer.ts';
export { serveFolder } from '../../src/proof/staticServer.ts';
