import { tell } from './told.ts';

/** What is said when nothing answers. */
export const noAnswer =
  'The editor does not answer. What you typed is kept in this window: start the editor again, then reload.';

/** Remembers on the form whether the editor answered the last time that it was asked. */
export function rememberAnswer(form: HTMLFormElement, isAnswered: boolean): void {
  form.toggleAttribute('data-unanswered', !isAnswered);
}

/** Holds a form back while the editor does not answer: the browser would leave the page for an error of its own. */
export function holdWithoutServer(form: HTMLFormElement): void {
  const send = async (submitter: HTMLElement | null): Promise<void> => {
    try {
      await fetch('/assets/icon.svg', { cache: 'no-store' });
      rememberAnswer(form, true);
      form.requestSubmit(submitter);
    } catch {
      tell(form, `Not saved. ${noAnswer}`);
    }
  };
  form.addEventListener(
    'submit',
    (event) => {
      if (!form.hasAttribute('data-unanswered')) return;
      event.preventDefault();
      event.stopImmediatePropagation();
      void send(event.submitter);
    },
    { capture: true },
  );
}
