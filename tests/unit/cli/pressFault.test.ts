import { expect, test } from 'vitest';
import { pressFault } from '../../../src/cli/press/pressFault.ts';

const ofTheBundler = (cause: string) =>
  `06:03:12 [ERROR] [vite] ✗ Build failed in 7.04s\n\n\u001B[31m[UNHANDLEABLE_ERROR] \u001B[0mSomething went wrong inside rolldown, please report this problem.\nCould not write.\n\nCaused by:\n    ${cause}\n\nStack backtrace:\n   0: <unknown>\n  12: start_thread\n             at ./nptl/pthread_create.c:442:8\n`;

test('a full disk is told in a sentence, whoever met it first', () => {
  const sentence =
    'The pages could not be compiled. The disk is full: there is no room for /cache/press (ENOSPC).';
  const spaceless = ofTheBundler('No space left on device (os error 28)');
  expect(pressFault(spaceless, '/cache/press')).toContain(sentence);
  expect(pressFault('ENOSPC: no space left on device, write', '/cache/press')).toContain(sentence);
  const told = 'The disk is full: there is no room for /tmp/x (ENOSPC). Free some space.';
  expect(pressFault(told, '/cache/press')).toBe(`The pages could not be compiled. ${told}`);
});

test('a folder that may not be written to is told in a sentence', () => {
  const denied = ofTheBundler('Permission denied (os error 13)');
  expect(pressFault(denied, '/cache/press')).toContain('You may not read or write /cache/press');
});

test('anything else keeps its words, without colours and stacks', () => {
  const words = pressFault(ofTheBundler('Something new (os error 5)'), '/cache/press');
  expect(words).toContain('Something new (os error 5)');
  expect(words).not.toMatch(/\u001B|backtrace|nptl/u);
  expect(pressFault('Error: Wrong.\n    at build (file:///x.js:1:1)\n', '/x')).toBe(
    'The pages could not be compiled. Error: Wrong.',
  );
});
