import fc from 'fast-check';
import { expect, test } from 'vitest';
import { jsonLd } from '../../../src/model/jsonLd.ts';

test('text cannot close its element or open a comment', () => {
  expect(jsonLd({ name: '</script><!-- <script>' })).toBe(
    String.raw`{"name":"\u003c/script>\u003c!-- \u003cscript>"}`,
  );
});

test('any data can be parsed back and contains no opening angle bracket', () => {
  fc.assert(
    fc.property(fc.jsonValue(), (data) => {
      const text = jsonLd(data);
      expect(text).not.toMatch(/[<\u2028\u2029]/u);
      expect(JSON.parse(text)).toEqual(JSON.parse(JSON.stringify(data)));
    }),
  );
});
