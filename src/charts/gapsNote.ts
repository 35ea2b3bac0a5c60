import type { DataSymbol } from '../figures/publishedDataset.ts';
import type { ChartDefinition } from './chartDefinition.ts';
import { symbolMark, symbolMeaning } from './symbolMeaning.ts';

/** Says which points are not drawn and why, or `null` when all are. */
export function gapsNote(
  definition: Pick<ChartDefinition, 'categories' | 'series' | 'gaps'>,
): string | null {
  const symbols = [...new Set(definition.gaps.map((gap) => gap.symbol))];
  if (symbols.length === 0) {
    return null;
  }
  return symbols.map((symbol) => sentence(definition, symbol)).join(' ');
}

/** One sentence about the gaps of one symbol. */
function sentence(
  definition: Pick<ChartDefinition, 'categories' | 'series' | 'gaps'>,
  symbol: DataSymbol,
): string {
  const places = definition.gaps
    .filter((gap) => gap.symbol === symbol)
    .map((gap) => {
      const category = definition.categories[gap.category] ?? '';
      const series = definition.series[gap.series]?.label ?? '';
      return definition.series.length > 1 ? `${series} in ${category}` : category;
    });
  return `${symbolMark(symbol)} marks what is not drawn because it is ${symbolMeaning[symbol]}: ${places.join('; ')}.`;
}
