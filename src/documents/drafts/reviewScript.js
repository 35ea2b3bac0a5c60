// Runs in the copy of a draft that partners open from an email: keeps what is written, and saves it to a file.
const boxes = [...document.querySelectorAll('textarea')];
const from = document.querySelector('#from');
const { year } = document.body.dataset;
const key = `comments-on-${year}`;

/** Says something beside each of the buttons. */
function say(words) {
  for (const place of document.querySelectorAll('.state')) place.textContent = words;
}

function mark(box) {
  box.closest('details').classList.toggle('filled', box.value.trim() !== '');
}

function keep() {
  const texts = Object.fromEntries(
    boxes.filter(({ value }) => value.trim() !== '').map(({ id, value }) => [id, value]),
  );
  // Some programs forbid a file to keep anything. Then it is kept for as long as the page is open.
  try {
    localStorage.setItem(key, JSON.stringify({ from: from.value, texts }));
  } catch {
    say('This program cannot keep what you write, so save before you close the page.');
  }
}

function bringBack() {
  try {
    const kept = JSON.parse(localStorage.getItem(key) ?? '{}');
    from.value = kept.from ?? '';
    for (const box of boxes) {
      box.value = kept.texts?.[box.id] ?? '';
      if (box.value !== '') box.closest('details').open = true;
      mark(box);
    }
  } catch {
    // There is nothing to bring back.
  }
}

function save() {
  const comments = boxes
    .filter(({ value }) => value.trim() !== '')
    .map(({ value, dataset }) => ({
      page: dataset.page,
      anchor: dataset.anchor,
      paragraph: dataset.paragraph,
      text: value.trim(),
    }));
  if (comments.length === 0) return say('There are no comments to save yet.');
  if (from.value.trim() === '') {
    say('Say which organisation you are commenting for.');
    return from.focus();
  }
  const file = { kind: 'almanac-comments', year, from: from.value.trim(), comments };
  const link = document.createElement('a');
  link.href = URL.createObjectURL(
    new Blob([JSON.stringify(file, null, 2)], { type: 'application/json' }),
  );
  const name = from.value
    .trim()
    .toLowerCase()
    .replace(/[^a-z0-9]+/gu, '-');
  link.download = `comments-${year}-${name}.json`;
  link.click();
  say(
    `${comments.length} ${comments.length === 1 ? 'comment' : 'comments'} saved as ${link.download} in your downloads. Send the file back.`,
  );
}

bringBack();
from.addEventListener('change', keep);
for (const box of boxes)
  box.addEventListener('input', () => {
    mark(box);
    keep();
  });
for (const button of document.querySelectorAll('.save')) button.addEventListener('click', save);
// Paper shows what was written.
addEventListener('beforeprint', () => {
  for (const box of boxes) if (box.value.trim() !== '') box.closest('details').open = true;
});
