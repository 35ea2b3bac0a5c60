import { afterEach, describe, expect, it, vi } from 'vitest';

const column = (upper = 10, cost = 1) => ({ lower: 0, upper, cost, whole: true });
const row = (lower: number, upper: number, ...coefficients: number[]) => ({
  terms: coefficients.map((coefficient, index) => ({ column: index, coefficient })),
  lower,
  upper,
});

/** The solver with a module that fails for the first few models. */
async function solverThatFails(times: number) {
  const { default: load } = await vi.importActual<typeof import('highs')>('highs');
  const failing = vi.fn(async () => {
    const highs = await load();
    if (failing.mock.calls.length > times) return highs;
    const withModel = (): never => {
      throw new WebAssembly.RuntimeError('unreachable');
    };
    return { ...highs, withModel };
  });
  vi.resetModules();
  vi.doMock('highs', () => ({ default: failing }));
  const { solve } = await import('../../../src/disclosure/solver.ts');
  return { solve, loads: () => failing.mock.calls.length };
}

afterEach(() => {
  vi.doUnmock('highs');
  vi.resetModules();
});

describe('the solver', () => {
  it('finds the cheapest whole numbers', async () => {
    const { solve } = await import('../../../src/disclosure/solver.ts');
    const program = {
      columns: [column(10, -3), column(10, -5)],
      rows: [row(0, 24.5, 4, 7)],
      nodes: 1000,
    };
    expect(await solve(program)).toEqual({ status: 'optimal', values: [6, 0] });
  });

  it('reports that there is no solution', async () => {
    const { solve } = await import('../../../src/disclosure/solver.ts');
    expect(await solve({ columns: [column()], rows: [row(5, 7, 4)], nodes: 1000 })).toEqual({
      status: 'infeasible',
    });
  });

  it('reports bounds that allow no solution, with or without columns', async () => {
    const { solve } = await import('../../../src/disclosure/solver.ts');
    expect(await solve({ columns: [column(-1)], rows: [], nodes: 1000 })).toEqual({
      status: 'infeasible',
    });
    expect(await solve({ columns: [], rows: [row(1, 2)], nodes: 1000 })).toEqual({
      status: 'infeasible',
    });
    expect(await solve({ columns: [column()], rows: [row(3, 2, 1)], nodes: 1000 })).toEqual({
      status: 'infeasible',
    });
  });

  it('solves an empty program and one without rows', async () => {
    const { solve } = await import('../../../src/disclosure/solver.ts');
    expect(await solve({ columns: [], rows: [], nodes: 1000 })).toEqual({
      status: 'optimal',
      values: [],
    });
    expect(await solve({ columns: [column(10, -1)], rows: [], nodes: 1000 })).toEqual({
      status: 'optimal',
      values: [10],
    });
  });

  it('gives the same answer after thousands of programs', async () => {
    const { solve } = await import('../../../src/disclosure/solver.ts');
    const program = {
      columns: [column(10, -3), column(10, -5)],
      rows: [row(0, 24.5, 4, 7)],
      nodes: 1000,
    };
    for (let count = 0; count < 5000; count += 1)
      await solve({ ...program, rows: [row(0, count % 50, 4, 7)] });
    expect(await solve(program)).toEqual({ status: 'optimal', values: [6, 0] });
  });

  it('is not loaded for what follows from single rows', async () => {
    const { solve, loads } = await solverThatFails(2);
    const answers = [
      { columns: [column(10, -1)], rows: [row(0, 7, 2)] },
      { columns: [column(), column()], rows: [row(20, 22, 1, 1)] },
      { columns: [column(), column()], rows: [row(21, 30, 1, 1)] },
    ].map((program) => solve({ ...program, nodes: 1000 }));
    expect(await Promise.all(answers)).toEqual([
      { status: 'optimal', values: [3] },
      { status: 'optimal', values: [10, 10] },
      { status: 'infeasible' },
    ]);
    expect(loads()).toBe(0);
  });

  it('is loaded again after a failure', async () => {
    const { solve, loads } = await solverThatFails(1);
    const program = { columns: [column(10, -3), column(10, -5)], rows: [row(0, 24.5, 4, 7)] };
    expect(await solve({ ...program, nodes: 1000 })).toEqual({ status: 'optimal', values: [6, 0] });
    expect(loads()).toBe(2);
  });

  it('throws after failing twice', async () => {
    const { solve } = await solverThatFails(2);
    const program = { columns: [column(), column()], rows: [row(3, 9, 1, 1)], nodes: 1000 };
    await expect(solve(program)).rejects.toThrow(/failed twice/u);
  });
});
