import { finding } from '../../findings/catalogue.ts';
import { didYouMean, listOf, spellingCure } from '../../findings/nearest.ts';
import type { Rule } from '../rule.ts';

/** A judgement is one of the values of its scale. */
export const judgements: Rule = ({ entries }) => {
  const scales = new Map(
    entries.scales.flatMap((file) => file.data.scales.map((scale) => [scale.id, scale] as const)),
  );
  return entries.inspections.flatMap((entry) =>
    entry.data.judgements.flatMap(({ scale, value }, index) => {
      const values = scales.get(scale)?.values;
      if (values === undefined || values.includes(value)) return [];
      return [
        finding(
          'judgement-value',
          entry.place(['judgements', index, 'value']),
          `"${value}" is not on the scale "${scale}".${didYouMean(value, values)}`,
          `Its values are: ${listOf(values)}.`,
          spellingCure(value, values),
        ),
      ];
    }),
  );
};
