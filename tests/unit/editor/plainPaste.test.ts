import { expect, test } from 'vitest';
import { plainHtml } from '../../../src/editor/browser/writing/plainPaste.ts';

test('columns separated by tabs become a table, and bullets and numbers become lists', () => {
  expect(plainHtml('Quarter\tMissing\r\nQ1\t44\r\nQ2\r\n')).toBe(
    '<table><tr><th>Quarter</th><th>Missing</th></tr><tr><td>Q1</td><td>44</td></tr></table><p>Q2</p>',
  );
  expect(plainHtml('-Neglect\n– Harm\no Fire\n\n1)One\n2. Two')).toBe(
    '<ul><li><p>Neglect</p></li><li><p>Harm</p></li><li><p>Fire</p></li></ul><ol><li><p>One</p></li><li><p>Two</p></li></ol>',
  );
});

test('a single line stays as it is, and HTML is escaped', () => {
  expect(plainHtml('- 5 degrees')).toBe('<p>- 5 degrees</p>');
  expect(plainHtml('<img src=x onerror=alert(1)>')).toBe(
    '<p>&lt;img src=x onerror=alert(1)&gt;</p>',
  );
});
