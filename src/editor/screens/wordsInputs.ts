import type { OpenFile } from '../content/openFile.ts';
import { bodyOf } from '../content/openFile.ts';
import type { Html } from './html.ts';
import { html, textArea } from './html.ts';
import { editAddress } from './frame.ts';

/** The text of a page as the text editor shows it. */
export interface WritingState {
  /** The text, as JSON. */
  document: string;
  /** What its components are called. */
  labels: Readonly<Record<string, string>>;
  /** The block to begin at, counted from 0. */
  block: number | null;
}

/** Why the text of a page is shown as it is in the file. */
export type PlainReason = 'asked' | 'unreadable';

/**
 * The text of a page. The text editor needs a script; without one the text is shown as it is in the file.
 * @param writing why there is no text editor, or what it shows
 * @param asked what the page has to answer, one sentence each
 */
export function wordsInputs(
  file: OpenFile,
  writing: WritingState | PlainReason,
  asked: readonly string[],
): Html {
  return html`${askedPart(asked)} ${textInputs(file, writing)}`;
}

/** What a page has to answer, in view of the person who writes it. */
function askedPart(asked: readonly string[]): Html | null {
  if (asked.length === 0) return null;
  return html`<details class="asked" open>
    <summary>What this page has to answer: ${asked.length}</summary>
    <ul>
      ${asked.map((one) => html`<li>${one}</li>`)}
    </ul>
  </details>`;
}

function textInputs(file: OpenFile, writing: WritingState | PlainReason): Html {
  const plain = html`<div class="field" data-plain>
    <label for="words">Text of the page</label>
    <p class="hint" id="words-help">
      Leave an empty line between paragraphs. Start a heading with ## and a list item with -.
    </p>
    ${textArea(
      html`id="words" name="words" rows="28" aria-describedby="words-help" spellcheck="true"`,
      bodyOf(file),
    )}
  </div>`;
  if (writing === 'unreadable')
    return html`<p class="notice">
        The editor cannot read something in this text, so it is shown as in the file. See the check
        for the line.
      </p>
      ${plain}`;
  if (writing === 'asked')
    return html`<p><a href="${editAddress(file.path, 'words')}">Show it as a page</a></p>
      ${plain}`;
  return html`<div class="writing" data-writing hidden>
      <p id="writing-label"><strong>Text of the page</strong></p>
      <div data-toolbar></div>
      <p class="notice" role="status" data-told hidden></p>
      <div data-page></div>
    </div>
    ${textArea(
      html`name="document" hidden disabled data-labels="${JSON.stringify(writing.labels)}"
      data-block="${writing.block ?? ''}"`,
      writing.document,
    )}
    <p data-writing hidden>
      <a href="${editAddress(file.path, 'words')}&plain=1">Show the plain text</a>
    </p>
    ${plain}`;
}
