import type { DevEnvironment, ViteDevServer } from 'vite';
import { isRunnableDevEnvironment } from 'vite';

/**
 * Has modules loaded again, with everything that imports them, the next time that a page is drawn. Then asks open pages to load
 * themselves again.
 * @param ids what tells the modules apart for the bundler: a file, or the id of a virtual module
 */
export function reloadModules(server: ViteDevServer, ids: readonly string[]): void {
  for (const environment of Object.values(server.environments))
    for (const id of ids) invalidate(environment, id);
  server.environments.client.hot.send({ type: 'full-reload', path: '*' });
}

function invalidate(environment: DevEnvironment, id: string): void {
  const { moduleGraph } = environment;
  const module = moduleGraph.getModuleById(id);
  if (module === undefined) return;
  const stale = new Set<typeof module>();
  moduleGraph.invalidateModule(module, stale, undefined, true);
  if (!isRunnableDevEnvironment(environment)) return;
  const { evaluatedModules } = environment.runner;
  for (const each of stale) {
    const evaluated = evaluatedModules.getModuleById(each.id ?? '');
    if (evaluated !== undefined) evaluatedModules.invalidateModule(evaluated);
  }
}
