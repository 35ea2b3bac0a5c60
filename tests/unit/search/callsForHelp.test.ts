import { describe, expect, test } from 'vitest';
import { callsForHelp } from '../../../src/search/callsForHelp.ts';

describe('a call for help is', () => {
  test.each([
    'I want to kill myself',
    'suicidal',
    'end my life',
    'want to die',
    "don't want to be here any more",
    'my friend is being abused',
    'my mum hits me',
    'dad hits mum',
    'my teacher hit me',
    'my carer hurts me',
    'my son shouts at me and my wife',
    'i am scared',
    'neighbour shouting at kids',
    'my ex is hurting our son',
    'someone touched me',
    'will they take my child away',
    'what happens after I report',
    'social services number',
  ])('%s', (query) => expect(callsForHelp(query)).toBe(true));
});

describe('no call for help is', () => {
  test.each([
    '',
    'child abuse',
    'domestic homicide review',
    'child death review',
    'self harm',
    'hitting',
    'do I need consent to share that a child is hurt',
    'teacher hurt my son',
    'complaint about my social worker shouting',
    'how many children were hurt',
    'number of contacts',
    'what happens at a conference',
  ])('%s', (query) => expect(callsForHelp(query)).toBe(false));
});

describe('the name of somebody to tell', () => {
  const names = ['MASH', 'social services'];
  test.each(['MASH', 'mash phone number', 'how do I contact the MASH', 'Social services'])(
    'is a call for help: %s',
    (query) => expect(callsForHelp(query, names)).toBe(true),
  );
  test.each(['what does MASH mean', 'MASH information checks'])('is none in %s', (query) =>
    expect(callsForHelp(query, names)).toBe(false),
  );
});
