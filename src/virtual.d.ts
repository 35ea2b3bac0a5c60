declare module 'virtual:content-folder' {
  /** The absolute path of the content folder. */
  export const contentFolder: string;
}
