import { Fragment, DOMParser as SchemaParser, Slice } from 'prosemirror-model';
import { TextSelection } from 'prosemirror-state';
import { isInTable } from 'prosemirror-tables';
import type { EditorProps, EditorView } from 'prosemirror-view';
import { schema } from '../../writing/schema.ts';
import { cleanedPaste } from './cleanedPaste.ts';
import { plainHtml } from './plainPaste.ts';

/** The most that one paste may bring, in characters with all that Word writes round them. */
const mostPasted = 5_000_000;

/**
 * Cleans what is pasted from Word or a web page. Keeps headings, lists, tables and links, and tells the writer what was left out.
 * @param tell tells the writer something
 */
export function pastedWords(tell: (words: string) => void): EditorProps {
  return {
    handlePaste: (view, event, slice) => {
      const { clipboardData } = event;
      const longest = Math.max(
        ...['text/html', 'text/plain'].map((type) => clipboardData?.getData(type).length ?? 0),
      );
      if (longest <= mostPasted) return pasteIntoCell(view, slice);
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

/** Blocks that are pasted into a cell become one line, as a cell is: they would break its table in two. Cells are left to the table. */
function pasteIntoCell({ state, dispatch }: EditorView, slice: Slice): boolean {
  if (!isInTable(state) || !(state.selection instanceof TextSelection)) return false;
  const lines: Fragment[] = [];
  let hasCells = false;
  slice.content.descendants((node) => {
    hasCells ||= node.type.name.startsWith('table');
    if (node.isTextblock) lines.push(node.content);
    return !node.isTextblock;
  });
  if (hasCells || lines.length < 2) return false;
  const line = lines.reduce((all, one) => all.append(Fragment.from(schema.text(' '))).append(one));
  dispatch(state.tr.replaceSelection(new Slice(line, 0, 0)).scrollIntoView());
  return true;
}
