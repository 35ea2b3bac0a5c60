/** Says something beside the button that saves. Screen readers speak it. */
export function tell(form: HTMLFormElement, words: string): void {
  const output = form.querySelector('output');
  if (output !== null && output.textContent !== words) output.textContent = words;
}
