import { DOMParser as SchemaParser } from 'prosemirror-model';
import type { EditorProps } from 'prosemirror-view';
import { schema } from '../../writing/schema.ts';
import { cleanedPaste } from './cleanedPaste.ts';
import { plainHtml } from './plainPaste.ts';

/** The most that one paste may bring, in characters with all that Word writes round them. */
const mostPasted = 5_000_000;

/**
 * Cleans what is pasted from Word or a web page. Headings, lists, tables and links are kept; the writer is told what was left out.
 * @param tell says something to the writer
 */
export function pastedWords(tell: (words: string) => void): EditorProps {
  return {
    handlePaste: (_view, event) => {
      const { clipboardData } = event;
      const longest = Math.max(
        ...['text/html', 'text/plain'].map((type) => clipboardData?.getData(type).length ?? 0),
      );
      if (longest <= mostPasted) return false;
      tell(
        `This is too much to paste at once: ${Math.ceil(longest / 1_000_000)} MB. Nothing was pasted. Paste one chapter at a time.`,
      );
      return true;
    },
    clipboardTextParser: (text) => {
      const { body } = new DOMParser().parseFromString(plainHtml(text), 'text/html');
      return SchemaParser.fromSchema(schema).parseSlice(body);
    },
    transformPastedHTML: (html) => {
      const { html: clean, leftOut } = cleanedPaste(html);
      if (leftOut.length > 0) tell(`Pasted. Left out: ${leftOut.join(', ')}.`);
      return clean;
    },
  };
}
