// First of all, because schemas are made when they are loaded.
import './noEval.ts';
import { numberLines } from './faultLines.ts';
import { keepChoicesFresh } from './freshChoices.ts';
import { moveInGrid } from './gridKeys.ts';
import { holdWithoutServer } from './heldSubmit.ts';
import { keepFocus } from './keptFocus.ts';
import { showFindings } from './liveFindings.ts';
import { pasteCells } from './pasteCells.ts';
import { keepUnsavedWords } from './unsavedWords.ts';
import { openWriting } from './writing/openWriting.ts';

// Everything works without this script: it shows a text as a page, findings while you type,
// takes cells from Excel and keeps what was typed.
for (const form of document.querySelectorAll<HTMLFormElement>('form[data-live]')) {
  holdWithoutServer(form);
  openWriting(form);
  keepUnsavedWords(form);
  showFindings(form);
  numberLines(form);
  pasteCells(form);
  moveInGrid(form);
  keepChoicesFresh(form);
  keepFocus(form);
}
for (const form of document.querySelectorAll<HTMLFormElement>('form[data-slow]')) {
  form.addEventListener('submit', () => {
    const output = form.querySelector('output');
    if (output !== null) output.textContent = form.dataset['slow'] ?? '';
  });
}
// Screen readers speak what changes, and not what came with the page.
setTimeout(() => {
  for (const told of document.querySelectorAll('[role="status"], output'))
    if (told.textContent !== '') told.replaceChildren(...told.childNodes);
}, 300);
