declare module 'virtual:content-folder' {
  /** The absolute path of the content folder. */
  export const contentFolder: string;
}

declare namespace App {
  /** What the components of one page know of it. */
  interface Locals {
    /** The language of the page's text, where it is not that of the site. */
    language?: string;
  }
}
