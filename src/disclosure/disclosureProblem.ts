/*
 * What the attacker knows
 * -----------------------
 * Someone who wants to learn a suppressed count is taken to know
 *  - every count, share, rate and average that is published, and how it was rounded;
 *  - every relation between the counts: what adds up to what, and what cannot exceed what;
 *  - that counts are whole numbers, and the lowest number that each can be (`lowest`): 1 where zeros are printed;
 *  - this program and its policy, but not the seed of the policy (see `suppressionCosts`).
 * The symbol [c] does not tell a small number from one that is hidden to protect it. So the attacker may not take a
 * suppressed count to lie within the small numbers.
 *
 * A suppressed count is safe when more than `protectionRange` different whole numbers remain possible for it. Where the
 * possible numbers have no gaps this is the same as "the largest less the smallest is at least `protectionRange`"; where
 * a rounded share leaves gaps (3, 8 or 13) it asks for more than the width alone would.
 *
 * This holds for every suppressed count, including the ones hidden only to protect another: an attacker who can work
 * those out knows which of the remaining ones is the small number.
 *
 * For shares and rates `protect` goes further than what is proven: one that is worked out from a hidden count is shown
 * only where it also rules out no small number for it, since some readers take every [c] for a small number.
 *
 * Two things are outside what is proven. That some suppressed count among those which depend on each other is a small
 * number is what the symbol says, and is not counted as a leak. And someone who has the seed can run this program on
 * every table that they think possible, to see which of them gives the same pattern.
 */

/** The small-number policy, as `site.yaml` states it. */
export interface DisclosurePolicy {
  /** The smallest count that is suppressed. */
  readonly suppressFrom: number;
  /** The largest count that is suppressed. */
  readonly suppressTo: number;
  /** More than this many whole numbers must remain possible for a suppressed count. */
  readonly protectionRange: number;
  /** Any text. Chance decides between counts that cost much the same, and this is what it depends on. */
  readonly seed?: string | undefined;
}

/** From where to where a number can lie. */
export interface Bounds {
  readonly lower: number;
  readonly upper: number;
}

/** One count. The same figure printed twice is one cell, or two cells with an equation between them. */
export interface DisclosureCell {
  /** A name of its own. The outcome does not depend on the order of the cells. */
  readonly id: string;
  /** The count, whole. `null` when it is not published and not known here either. */
  readonly value: number | null;
  /**
   * True when it may not be published: a small number, or one that arrived suppressed (`null`). A cell that is `null`
   * and not primary is merely unknown, such as one that is not available, and needs no protection.
   */
  readonly primary: boolean;
  /** True when it cannot be hidden, for example because it is public already. */
  readonly fixed?: boolean;
  /**
   * The lowest number that a reader takes it for when it is hidden; 0 unless stated, `-Infinity` for a net figure. A count
   * below it cannot be hidden: where zeros are printed, readers take every hidden count for 1 or more.
   */
  readonly lowest?: number;
  /** What a reader knows of it when it is shown rounded. Exactly the count when left out. */
  readonly shownAs?: Bounds;
  /** What it costs readers when it is hidden, more than zero. See `suppressionCosts` for what holds without it. */
  readonly cost?: number;
}

/** A number of times a cell. */
export interface Term {
  /** The id of the cell. */
  readonly cell: string;
  /** How many times it counts: 1 for a total, -1 for its parts. */
  readonly coefficient: number;
}

/** Something exact that everyone knows about the counts: the terms add up to the constant, or to that at most. */
export interface Equation {
  /** What it says in words that readers understand, for example `Total = sum of the parts in 'Leaving reasons'`. */
  readonly name: string;
  /** What is added up. */
  readonly terms: readonly Term[];
  /** What it adds up to: 0 for `Total - A - B`. */
  readonly constant: number;
  /** `equals` unless stated. */
  readonly relation?: 'equals' | 'at-most';
}

/** A cell by its id, a plain number that is public, or a sum of cells. */
export type Quantity = string | number | readonly Term[];

/** A published figure that is worked out from counts and rounded: a share, a rate, an average or a change. */
export interface DerivedFigure {
  /** A name of its own among the figures. */
  readonly id: string;
  /** What it is in words that readers understand, for example `Share of contacts from schools, 2018-19`. */
  readonly name: string;
  /** What is counted. */
  readonly numerator: Quantity;
  /** What it is divided by. */
  readonly denominator: Quantity;
  /** What the ratio is multiplied by: 100 for a percentage. */
  readonly factor: number;
  /** How many decimal places are published. */
  readonly decimals: number;
  /** What is published, rounded half up as `roundedRatio` does. */
  readonly value: number;
  /** True when it cannot be hidden. */
  readonly fixed?: boolean;
}

/**
 * A published share, rate or average with no explanation of how it is worked out. We cannot prove that it reveals
 * nothing about the counts beside it, so it is hidden whenever one of them is.
 */
export interface UnexplainedFigure {
  /** A name of its own among the figures. */
  readonly id: string;
  /** What it is in words that readers understand. */
  readonly name: string;
  /** The ids of the cells that it is beside. */
  readonly beside: readonly string[];
}

/** Everything that may be published, and how it hangs together. */
export interface DisclosureProblem {
  /** The counts. */
  readonly cells: readonly DisclosureCell[];
  /** What everyone knows about them. */
  readonly equations: readonly Equation[];
  /** The figures worked out from them. */
  readonly figures: readonly DerivedFigure[];
  /** The figures with no explanation of how they are worked out. None if left out. */
  readonly unexplained?: readonly UnexplainedFigure[];
  /**
   * The deadline, in `performance.now()` time. After it, `protect` and `prove` throw an `OutOfTime`, so that nothing unproved
   * is published and no table keeps anyone waiting for ever. No deadline if left out.
   */
  readonly deadline?: number;
}

/** The work took longer than the problem allows. */
export class OutOfTime extends Error {}

/** A count that cannot be reckoned with. */
export class UnsoundCount extends RangeError {
  /** The id of the cell. */
  readonly cell: string;

  constructor(cell: string, message: string) {
    super(message);
    this.cell = cell;
  }
}

/** What is hidden. Made by `protect`, or by hand. */
export interface Protection {
  /** The cells shown as [c], and whether for their own sake or to protect another. */
  readonly suppressedCells: ReadonlyMap<string, 'primary' | 'secondary'>;
  /** The ids of the derived and unexplained figures that are not published. */
  readonly suppressedFigures: ReadonlySet<string>;
}

/** A way in which a figure that should be hidden is given away. */
export interface Leak {
  /** The id of the cell. */
  readonly cell: string;
  /**
   * `published`: it is a small number and is not suppressed. `narrow`: too few whole numbers remain possible.
   * `contradiction`: the published figures about it contradict each other, so nothing can be proved. `unexplained`:
   * there is a figure beside it with no explanation of how it is worked out, so nothing can be proved.
   */
  readonly kind: 'published' | 'narrow' | 'contradiction' | 'unexplained';
  /** The smallest number that remains possible; `null` when nothing can be proven. */
  readonly lower: number | null;
  /** The largest number that remains possible; `null` when nothing can be proven. */
  readonly upper: number | null;
  /** The numbers found possible, smallest first. Empty when nothing can be proven. */
  readonly possible: readonly number[];
  /** The names of the equations and figures that together give it away, nearest first. None can be left out. */
  readonly because: readonly string[];
}

/** Whether the policy asks for this count to be suppressed. */
export function isSmall(count: number, policy: DisclosurePolicy): boolean {
  return count >= policy.suppressFrom && count <= policy.suppressTo;
}
