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

/** Asks before a form is sent whether the editor is there: otherwise the browser would leave the page for an error of its own. */
export function holdWithoutServer(form: HTMLFormElement): void {
  let isAsking = false;
  let isThere = false;
  const send = async (submitter: HTMLElement | null): Promise<void> => {
    isAsking = true;
    try {
      const answer = await fetch('/assets/icon.svg', { cache: 'no-store' });
      if (isUnknown(answer)) return tell(form, `Not saved. ${unknownWindow}`);
      isThere = true;
      form.requestSubmit(submitter);
    } catch {
      tell(form, `Not saved. ${noAnswer}`);
    } finally {
      isAsking = false;
      isThere = false;
    }
  };
  form.addEventListener(
    'submit',
    (event) => {
      if (isThere) return;
      event.preventDefault();
      event.stopImmediatePropagation();
      if (!isAsking) void send(event.submitter);
    },
    { capture: true },
  );
}
