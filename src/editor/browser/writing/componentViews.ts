import type { Node } from 'prosemirror-model';
import type { EditorView, NodeView, NodeViewConstructor } from 'prosemirror-view';
import type { ComponentAttributes } from '../../writing/schema.ts';
import { openComponent } from './components.ts';
import { pictureAddress } from './insertable.ts';
import type { Surroundings } from './writingData.ts';

/** How components are shown in the text: as what they are, by words that people know them by. */
export function componentViews(around: Surroundings): Record<string, NodeViewConstructor> {
  return {
    chip: (node, view, getPos) => {
      const dom = document.createElement('span');
      dom.className = 'chip';
      around.labels.of(node.attrs as ComponentAttributes, (label) => (dom.textContent = label));
      dom.title = `${String(node.attrs['name'])}: press Enter to change it`;
      return { dom, ...opened(dom, view, getPos, around) };
    },
    placed: (node, view, getPos) => {
      const dom = document.createElement('div');
      dom.className = 'placed';
      dom.append(heading(node, view, getPos, around));
      const { name, properties } = node.attrs as ComponentAttributes;
      if (name === 'Figure' && properties['chart'] !== undefined) {
        const picture = document.createElement('img');
        picture.src = pictureAddress(properties['dataset'] ?? '', properties['chart']);
        picture.alt = '';
        dom.append(picture);
      }
      return { dom };
    },
    panel: (node, view, getPos) => {
      const dom = document.createElement('section');
      dom.className = 'panel';
      const contentDOM = document.createElement('div');
      dom.append(heading(node, view, getPos, around), contentDOM);
      return { dom, contentDOM };
    },
  };
}

type GetPosition = () => number | undefined;

/** What a component is, with a button to change it where it has properties. */
function heading(
  node: Node,
  view: EditorView,
  getPos: GetPosition,
  around: Surroundings,
): HTMLElement {
  const line = document.createElement('p');
  line.className = 'component-name';
  line.contentEditable = 'false';
  const words = document.createElement('strong');
  around.labels.of(node.attrs as ComponentAttributes, (label) => (words.textContent = label));
  line.append(words);
  if (Object.keys((node.attrs as ComponentAttributes).properties).length === 0) return line;
  const change = document.createElement('button');
  change.type = 'button';
  change.className = 'minor';
  change.textContent = 'Change';
  change.addEventListener('click', () => openComponent(view, getPos(), around));
  line.append(' ', change);
  return line;
}

/** A component in a sentence is changed with a double click. */
function opened(
  dom: HTMLElement,
  view: EditorView,
  getPos: GetPosition,
  around: Surroundings,
): Pick<NodeView, 'stopEvent'> {
  dom.addEventListener('dblclick', () => openComponent(view, getPos(), around));
  return {};
}
