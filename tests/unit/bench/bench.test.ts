import { describe, expect, it } from 'vitest';
import { checkContent } from '../../../src/checks/checkContent.ts';
import { printedStages } from '../../bench/measuring/stages.ts';
import { growthExponent, median } from '../../bench/measuring/statistics.ts';
import { missing, neededSpace } from '../../bench/missing.ts';
import { benchOptions, runsOf } from '../../bench/options.ts';
import { syntheticFiles, syntheticPartnership } from '../../bench/syntheticPartnership.ts';

const files = (size: number): Map<string, string> => syntheticFiles(syntheticPartnership(size));

describe('an invented partnership', () => {
  it('is the same every time, to the letter', () => {
    expect(files(100)).toEqual(files(100));
  });

  it('has as many entries as were asked for', () => {
    for (const size of [50, 100, 333, 1000])
      expect(syntheticPartnership(size).entries).toHaveLength(size);
  });

  it('gives every entry a file of its own, however many there are', () => {
    const paths = syntheticPartnership(5000).entries.map(({ path }) => path);
    expect(new Set(paths).size).toBe(5000);
  });

  it('has no error that the check finds', async () => {
    const content = [...files(100)].map(([path, text]) => ({ path, bytes: Buffer.from(text) }));
    const { findings, partnership } = await checkContent({ files: content, findings: [] });
    expect(findings.filter(({ severity }) => severity === 'error')).toEqual([]);
    expect(partnership?.glossary.length).toBeGreaterThan(40);
    expect(partnership?.datasets.size).toBeGreaterThanOrEqual(6);
    expect(partnership?.reports).toHaveLength(1);
  });

  it('is refused when it is too small to hold every kind', () => {
    expect(() => syntheticPartnership(12)).toThrow(/too few/u);
  });
});

describe('the figures', () => {
  it('are medians', () => {
    expect(median([3, 1, 2])).toBe(2);
    expect(median([4, 1, 3, 2])).toBe(2.5);
    expect(() => median([])).toThrow(/nothing/u);
  });

  it('grow with an exponent of one when the cost is in proportion, and of two when it is the square', () => {
    const points = (power: number) =>
      [100, 1000, 5000].map((size) => ({ size, cost: 3 * size ** power }));
    expect(growthExponent(points(1))).toBeCloseTo(1);
    expect(growthExponent(points(2))).toBeCloseTo(2);
    expect(growthExponent(points(1).slice(1, 2))).toBeNull();
  });

  it('take the stages from what the build prints, and nothing else', () => {
    const output = 'Published 3 pages.\nstart: 0.58 s\nsearch index: 12.20 s\nWarning: 3 s\n';
    expect(printedStages(output)).toEqual([
      { name: 'start', seconds: 0.58 },
      { name: 'search index', seconds: 12.2 },
    ]);
  });
});

describe('the command', () => {
  it('takes sizes in any order, each once', () => {
    expect(benchOptions(['--sizes', '1000,100,1000', '--runs', '2', '--without-others'])).toEqual({
      sizes: [100, 1000],
      runs: 2,
      withOthers: false,
      withSearch: true,
      into: 'handbook',
    });
  });

  it.each([
    [['--sizes', 'many'], /"many" are no sizes/u],
    [['--sizes', '10'], /from 50 to 20000/u],
    [['--runs', '0'], /from 1 to 20/u],
    [['--size', '100'], /--size/u],
  ])('says what is wrong with %j', (args, message) => {
    expect(() => benchOptions(args)).toThrow(message);
  });

  it('repeats the builds of small partnerships only', () => {
    expect([100, 1000, 5000].map((size) => runsOf(size, { runs: 3 }))).toEqual([3, 3, 1]);
  });

  it('says which folder cannot be written to, before anything is measured', () => {
    const options = { ...benchOptions([]), into: '/dev/null/results', withSearch: false };
    const sentences = missing(options, '/dev/null');
    expect(sentences).toEqual([
      expect.stringContaining('/dev/null/results: name another folder with --into'),
      expect.stringContaining('TMPDIR'),
    ]);
  });

  it('needs more room for more entries, and less without the others', () => {
    const [few, many, alone] = [
      ['--sizes', '100'],
      ['--sizes', '5000'],
      ['--sizes', '5000', '--without-others'],
    ].map((args) => neededSpace(benchOptions(args)));
    expect(many).toBeGreaterThan(few ?? 0);
    expect(alone).toBeLessThan(many ?? 0);
  });
});
