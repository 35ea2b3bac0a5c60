import highsLoader, { type Highs } from 'highs';
import { narrowBounds } from './bounds.ts';
import { OutOfTime } from './disclosureProblem.ts';

/** A variable of a program. */
export interface Column {
  readonly lower: number;
  readonly upper: number;
  /** What one unit costs; the sum of the costs is made as small as possible. */
  readonly cost: number;
  /** True when it takes whole numbers only. */
  readonly whole: boolean;
}

/** A sum of columns that lies within bounds. */
export interface Row {
  readonly terms: readonly { readonly column: number; readonly coefficient: number }[];
  readonly lower: number;
  readonly upper: number;
}

/** Find the values of the columns that cost least. */
export interface Program {
  readonly columns: readonly Column[];
  readonly rows: readonly Row[];
  /** How many branches may be tried. A limit in seconds would make the outcome depend on the machine. */
  readonly nodes: number;
  /**
   * True to solve it without simplifying it first. That is slower, but the simplification of this solver has been seen to
   * lose solutions, so no one should be told that there is none before this has been tried.
   */
  readonly asItStands?: boolean;
  /** Until when it may take, as `performance.now()` counts. */
  readonly deadline?: number;
}

/**
 * `optimal`: nothing is cheaper. `feasible`: the limit was reached, something may be cheaper. `infeasible`: no values
 * exist. `unknown`: the limit was reached and nothing was found.
 */
export type Solution =
  | { readonly status: 'optimal' | 'feasible'; readonly values: readonly number[] }
  | { readonly status: 'infeasible' | 'unknown' };

/** In seconds. */
const longestSearch = 30;

let loading: Promise<Highs> | null = null;

function isWorkable(program: Program): boolean {
  const bounded = [...program.columns, ...program.rows].every(({ lower, upper }) => lower <= upper);
  const emptyHold = program.rows.every(
    ({ terms, lower, upper }) => terms.length > 0 || (lower <= 0 && upper >= 0),
  );
  return bounded && emptyHold;
}

function solveWith(highs: Highs, program: Program, presolve: 'on' | 'off'): Solution {
  const { columns } = program;
  const rows = program.rows.filter(({ terms }) => terms.length > 0);
  const starts = [0];
  for (const { terms } of rows) starts.push((starts.at(-1) ?? 0) + terms.length);
  const { integer, continuous } = highs.constants.variableType;
  const { optimal, infeasible } = highs.constants.modelStatus;
  // Each model is thrown away after one use, so that no answer depends on what was solved before.
  return highs.withModel((model): Solution => {
    model.options.set({
      output_flag: false,
      presolve,
      mip_rel_gap: 0,
      mip_abs_gap: 1e-6,
      mip_feasibility_tolerance: 1e-9,
      primal_feasibility_tolerance: 1e-9,
      mip_max_nodes: program.nodes,
      // Only a guard: a search that it ends is a proof that fails.
      time_limit: Math.min(
        longestSearch,
        Math.max(0, (program.deadline ?? Infinity) - performance.now()) / 1000,
      ),
      random_seed: 0,
      // Made for programs that are hard to satisfy at all; these are small, and it would take most of the time.
      mip_heuristic_run_feasibility_jump: false,
    });
    model.passModel({
      numCols: columns.length,
      numRows: rows.length,
      colCost: columns.map(({ cost }) => cost),
      colLower: columns.map(({ lower }) => lower),
      colUpper: columns.map(({ upper }) => upper),
      rowLower: rows.map(({ lower }) => lower),
      rowUpper: rows.map(({ upper }) => upper),
      integrality: columns.map(({ whole }) => (whole ? integer : continuous)),
      matrix: {
        format: 'csr',
        numRows: rows.length,
        numCols: columns.length,
        starts,
        indices: rows.flatMap(({ terms }) => terms.map(({ column }) => column)),
        values: rows.flatMap(({ terms }) => terms.map(({ coefficient }) => coefficient)),
      },
    });
    const { modelStatus } = model.run();
    if (modelStatus === infeasible) return { status: 'infeasible' };
    const feasible =
      model.info.get('primal_solution_status') === highs.constants.solutionStatus.feasible;
    if (!feasible) return { status: 'unknown' };
    const values = [...model.getSolution().colValue].map((value, index) =>
      columns[index]?.whole ? Math.round(value) + 0 : value,
    );
    return { status: modelStatus === optimal ? 'optimal' : 'feasible', values };
  });
}

/** Floating-point answers are not trusted: where everything is whole, the rounded answer is checked exactly. */
function holds({ columns, rows }: Program, values: readonly number[]): boolean {
  if (!columns.every(({ whole }) => whole)) return true;
  return rows.every(({ terms, lower, upper }) => {
    const sum = terms.reduce(
      (total, { column, coefficient }) => total + coefficient * (values[column] ?? 0),
      0,
    );
    return sum >= lower && sum <= upper;
  });
}

/** Answers what follows from the rows one by one, which is most questions. `null` when it takes the solver. */
function solveAtOnce(program: Program): Solution | null {
  const { columns } = program;
  if (!columns.every(({ whole }) => whole)) return null;
  const bounds = narrowBounds(program);
  if (bounds === null) return { status: 'infeasible' };
  if (columns.length > 1 && bounds.some(({ lower, upper }) => lower !== upper)) return null;
  const values = bounds.map(({ lower, upper }, column) =>
    (columns[column]?.cost ?? 0) < 0 ? upper : lower,
  );
  return values.every(Number.isSafeInteger) && holds(program, values)
    ? { status: 'optimal', values }
    : null;
}

/**
 * Solves a program. The solver is WebAssembly that cannot catch its own failures: once it has failed, later answers are
 * worthless, so it is reloaded and asked again in another way. Throws an `OutOfTime` after the deadline.
 */
export async function solve(program: Program): Promise<Solution> {
  const { deadline = Infinity } = program;
  if (performance.now() > deadline)
    throw new OutOfTime('The disclosure control did not finish in time.');
  if (!isWorkable(program)) return { status: 'infeasible' };
  if (program.columns.length === 0) return { status: 'optimal', values: [] };
  const atOnce = solveAtOnce(program);
  if (atOnce !== null) return atOnce;
  let failure: unknown = null;
  for (const presolve of program.asItStands ? (['off', 'on'] as const) : (['on', 'off'] as const)) {
    loading ??= highsLoader();
    const highs = await loading;
    try {
      const solution = solveWith(highs, program, presolve);
      if (solution.status === 'infeasible') return solution;
      if ('values' in solution && holds(program, solution.values)) return solution;
    } catch (error) {
      failure = error;
      loading = null;
    }
  }
  if (failure !== null)
    throw new Error('The solver of the disclosure control failed twice.', { cause: failure });
  return { status: 'unknown' };
}
