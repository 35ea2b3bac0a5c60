/** A plugin of the bundler. */
interface ContentFolderModule {
  name: string;
  resolveId(id: string): string | null;
  load(id: string): string | null;
}

const name = 'virtual:content-folder';
/** An id that starts with a zero byte is private: no plugin looks for it on the disk. */
const resolved = `\0${name}`;

/**
 * Tells pages where the content folder is, for files that are too large to travel with the partnership.
 * @param folder the absolute path of the folder
 */
export function contentFolderModule(folder: string): ContentFolderModule {
  return {
    name: 'almanac-content-folder',
    resolveId: (id) => (id === name ? resolved : null),
    load: (id) =>
      id === resolved ? `export const contentFolder = ${JSON.stringify(folder)};` : null,
  };
}
