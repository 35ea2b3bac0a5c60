import fc from 'fast-check';
import { expect, test } from 'vitest';
import { jsonLd } from '../../../src/model/jsonLd.ts';

test('a text cannot end the element that holds it, or open a comment', () => {
  expect(jsonLd({ name: '</script><!-- <script>' })).toBe(
    String.raw`{"name":"\u003c/script>\u003c!-- \u003cscript>"}`,
  );
});

test('whatever the data, it comes back the same and holds no angle bracket that opens', () => {
  fc.assert(
    fc.property(fc.jsonValue(), (data) => {
      const text = jsonLd(data);
      expect(text).not.toMatch(/[<\u2028\u2029]/u);
      expect(JSON.parse(text)).toEqual(JSON.parse(JSON.stringify(data)));
    }),
  );
});
