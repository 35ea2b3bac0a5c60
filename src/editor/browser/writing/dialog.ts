import type { Choice } from '../../content/insertable.ts';

/** What was filled in, by the name of the field. */
export type Values = Readonly<Record<string, string | undefined>>;

/** A field of a dialogue. */
export interface DialogField {
  name: string;
  label: string;
  /** What can be chosen; left out where anything can be written. */
  options?: readonly Choice[];
  /** Whether several can be chosen. */
  isMany?: boolean;
  /** The picture of a choice. */
  picture?: (id: string) => string;
}

interface Question {
  title: string;
  known: Values;
  /** The fields, which may depend on what is chosen already. */
  fields: (values: Values) => DialogField[];
  /** What readers would see; `null` where that is not known. */
  shown: ((values: Values) => Promise<string>) | null;
}

/** Asks in a dialogue; `null` when it is left without an answer: the focus then is where it was before. */
export async function askInDialog({
  title,
  known,
  fields,
  shown,
}: Question): Promise<Values | null> {
  const dialog = element('dialog', { 'aria-labelledby': 'dialog-title' });
  const form = element('form', { method: 'dialog' });
  const body = element('div');
  const output = element('output');
  form.append(
    element('h2', { id: 'dialog-title' }, title),
    body,
    element('p', {}, output),
    element(
      'p',
      {},
      element('button', { value: 'yes' }, 'Use it'),
      ' ',
      element('button', { value: 'no', class: 'minor', formnovalidate: '' }, 'Leave it'),
    ),
  );
  dialog.append(form);
  let values: Values = known;
  let drawn = '';
  const drawFields = (): void => {
    const shape = JSON.stringify(
      fields(values).map((field) => ({ ...field, picture: field.picture?.('') })),
    );
    // What is being left by Enter or Tab stays in its place.
    if (shape === drawn) return;
    drawn = shape;
    const focused = document.activeElement?.getAttribute('name');
    body.replaceChildren(...fields(values).map((field) => fieldElement(field, values)));
    if (focused !== null && focused !== undefined)
      body
        .querySelector<HTMLElement>(
          `[name="${focused}"]:is(select, input:checked, input[type="text"])`,
        )
        ?.focus();
  };
  const draw = (): void => {
    values = completed(fields, values);
    drawFields();
    const asked = values;
    if (shown !== null)
      void shown(asked).then((words) => {
        if (asked === values) output.textContent = `Readers will see: ${words}`;
      });
  };
  form.addEventListener('change', () => {
    values = { ...values, ...read(form) };
    draw();
  });
  document.body.append(dialog);
  draw();
  dialog.showModal();
  await new Promise((closed) => dialog.addEventListener('close', closed, { once: true }));
  const isAnswered = dialog.returnValue === 'yes';
  const answer = { ...values, ...read(form) };
  dialog.remove();
  const names = new Set(fields(answer).map(({ name }) => name));
  return isAnswered
    ? Object.fromEntries(Object.entries(answer).filter(([name]) => names.has(name)))
    : null;
}

/** What is filled in: of several choices, those that are ticked, with spaces between. */
function read(form: HTMLFormElement): Values {
  const data = new FormData(form);
  const names = new Set(
    [...form.querySelectorAll('[name]')].map((one) => one.getAttribute('name')),
  );
  return Object.fromEntries(
    [...names].flatMap((name) => (name === null ? [] : [[name, data.getAll(name).join(' ')]])),
  );
}

/** Values in which every choice is one of those that there are. The choices may depend on earlier ones. */
function completed(fields: Question['fields'], values: Values): Values {
  const open = fields(values).find(
    ({ name, options, isMany = false }) =>
      options !== undefined &&
      options.length > 0 &&
      !isMany &&
      options.every(({ id }) => id !== values[name]),
  );
  if (open === undefined) return values;
  return completed(fields, { ...values, [open.name]: open.options?.[0]?.id ?? '' });
}

function fieldElement(field: DialogField, values: Values): HTMLElement {
  const { name, label, options, isMany = false, picture } = field;
  const value = values[name] ?? '';
  if (options === undefined)
    return element(
      'div',
      { class: 'field' },
      element('label', { for: `dialog-${name}` }, label),
      element('input', {
        id: `dialog-${name}`,
        name,
        value,
        type: 'text',
        required: '',
        autocomplete: 'off',
      }),
    );
  if (!isMany && picture === undefined) {
    const select = element('select', { id: `dialog-${name}`, name, required: '' });
    for (const one of options)
      select.append(
        element(
          'option',
          { value: one.id, ...(one.id === value ? { selected: '' } : {}) },
          one.label,
        ),
      );
    return element(
      'div',
      { class: 'field' },
      element('label', { for: `dialog-${name}` }, label),
      select,
    );
  }
  const chosen = isMany ? value.split(' ') : [value];
  return element(
    'fieldset',
    picture === undefined ? {} : { class: 'pictures' },
    element('legend', {}, label),
    ...options.map(({ id, label: words }) =>
      element(
        'label',
        {},
        element('input', {
          type: isMany ? 'checkbox' : 'radio',
          name,
          value: id,
          ...(chosen.includes(id) ? { checked: '' } : {}),
        }),
        ` ${words}`,
        ...(picture === undefined ? [] : [element('img', { src: picture(id), alt: '' })]),
      ),
    ),
  );
}

/** An element with its attributes and what is in it. */
export function element<Name extends keyof HTMLElementTagNameMap>(
  name: Name,
  attributes: Readonly<Record<string, string>> = {},
  ...children: (HTMLElement | string)[]
): HTMLElementTagNameMap[Name] {
  const made = document.createElement(name);
  for (const [attribute, value] of Object.entries(attributes)) made.setAttribute(attribute, value);
  made.append(...children);
  return made;
}
