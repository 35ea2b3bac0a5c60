import { fileURLToPath } from 'node:url';
import { chromium, type Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { chromiumFlags } from '../support/chromium.ts';
import { describeJudgements, judgeQueries, readQueries, scoresOf } from './judgedQueries.ts';

describe('the search answers what people type', () => {
  let browser: Browser;
  beforeAll(async () => {
    browser = await chromium.launch({ executablePath: inject('chromium'), args: chromiumFlags });
  });
  afterAll(() => browser.close());

  it('with the first result nine times in ten, with the first three nearly always, and a call for help always first', async () => {
    const queries = readQueries(fileURLToPath(new URL('queries.yaml', import.meta.url)));
    const judgements = await judgeQueries(queries, inject('siteUrl'), browser);
    const { successAt1, successAt3, meanReciprocalRank } = scoresOf(judgements);
    const account = describeJudgements(judgements);
    expect(successAt1, account).toBeGreaterThanOrEqual(0.9);
    expect(successAt3, account).toBeGreaterThanOrEqual(0.98);
    expect(meanReciprocalRank, account).toBeGreaterThanOrEqual(0.93);
    const calls = judgements.filter(({ kind }) => kind === 'call-for-help');
    expect(calls.length).toBeGreaterThan(0);
    expect(scoresOf(calls).successAt1, account).toBe(1);
  });
});
