import { tell } from './told.ts';

/** What is said when nothing answers. */
export const noAnswer =
  'The editor does not answer. What you typed is kept in this window: start the editor again, then reload.';

/** Holds a form back while the editor does not answer: the browser would leave the page for an error of its own. */
export function holdWithoutServer(form: HTMLFormElement): void {
  let isAnswered = false;
  const send = async (submitter: HTMLElement | null): Promise<void> => {
    try {
      await fetch('/assets/icon.svg', { cache: 'no-store' });
      isAnswered = true;
      form.requestSubmit(submitter);
    } catch {
      tell(form, `Not saved. ${noAnswer}`);
    } finally {
      isAnswered = false;
    }
  };
  form.addEventListener(
    'submit',
    (event) => {
      if (isAnswered) return;
      event.preventDefault();
      event.stopImmediatePropagation();
      void send(event.submitter);
    },
    { capture: true },
  );
}
