import { tell } from './told.ts';

/** What is said when nothing answers. */
export const noAnswer =
  'The editor is not responding. What you typed is still in this window. Start the editor again, then reload.';

/** What is said when it answers that it does not know who asks. */
export const unknownWindow =
  'The editor no longer recognises this window, because it was restarted or you were signed out. Open it in another tab of this browser, then save here.';

/** Whether the editor answered that it does not know who asks. */
export function isUnknown({ status }: Response): boolean {
  return status === 401 || status === 403;
}

/** Remembers on the form whether the editor answered the last time that it was asked. */
export function rememberAnswer(form: HTMLFormElement, isAnswered: boolean): void {
  form.toggleAttribute('data-unanswered', !isAnswered);
}

/** Holds a form back while the editor does not answer: the browser would leave the page for an error of its own. */
export function holdWithoutServer(form: HTMLFormElement): void {
  const send = async (submitter: HTMLElement | null): Promise<void> => {
    try {
      const answer = await fetch('/assets/icon.svg', { cache: 'no-store' });
      if (isUnknown(answer)) return tell(form, `Not saved. ${unknownWindow}`);
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
