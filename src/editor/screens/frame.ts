import type { Html } from './html.ts';
import { html } from './html.ts';

/** A screen of the editor. */
export interface Screen {
  title: string;
  /** Something that has just happened, for the top of the screen. */
  notice?: string | undefined;
  body: Html;
}

const places = [
  { href: '/', text: 'What needs doing' },
  { href: '/content', text: 'Content' },
  { href: '/new', text: 'Start something' },
  { href: '/publish', text: 'Publish' },
  { href: '/preview', text: 'Preview' },
  { href: '/settings', text: 'Settings' },
];

/**
 * The whole page of a screen.
 * @param partnership the partnership whose content is edited; empty while that is not known
 * @param path where it is
 */
export function page({ title, notice, body }: Screen, partnership: string, path: string): string {
  return html`<!doctype html>
    <html lang="en-GB">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <title>${title} - Editor${partnership === '' ? '' : ` - ${partnership}`}</title>
        <link rel="icon" href="/assets/icon.svg" type="image/svg+xml" />
        <link rel="stylesheet" href="/assets/editor.css" />
        <link rel="stylesheet" href="/assets/writing.css" />
        <script type="module" src="/assets/editor.js"></script>
      </head>
      <body>
        <a class="skip" href="#content">Skip to the content</a>
        <header>
          <p><strong>Editor</strong>${partnership === '' ? null : html`: ${partnership}`}</p>
          <nav aria-label="Editor">
            <ul>
              ${places.map(
                ({ href, text }) =>
                  html`<li>
                    <a href="${href}" ${href === path ? html` aria-current="page"` : null}
                      >${text}</a
                    >
                  </li>`,
              )}
            </ul>
          </nav>
        </header>
        <main id="content" tabindex="-1">
          <h1>${title}</h1>
          ${notice === undefined ? null : html`<p class="notice" role="status">${notice}</p>`}
          ${body}
        </main>
      </body>
    </html> `.html;
}

/** The address at which a part of a file is edited. */
export function editAddress(file: string, part?: string, at?: string): string {
  const query = new URLSearchParams({
    file,
    ...(part === undefined ? {} : { part }),
    ...(at === undefined || at === '[]' ? {} : { at }),
  });
  return `/edit?${query.toString()}`;
}
