import type { DataSymbol } from '../figures/publishedDataset.ts';
import type { ChartDefinition } from './chartDefinition.ts';
import type { Words } from '../words/words.ts';
import { symbolMark } from './symbolMark.ts';

/** Says which points are not drawn and why, or `null` when all are. */
export function gapsNote(
  definition: Pick<ChartDefinition, 'categories' | 'series' | 'gaps'>,
  words: Words,
): string | null {
  const symbols = [...new Set(definition.gaps.map((gap) => gap.symbol))];
  if (symbols.length === 0) {
    return null;
  }
  return symbols.map((symbol) => sentence(definition, symbol, words)).join(' ');
}

/** One sentence about the gaps of one symbol. */
function sentence(
  definition: Pick<ChartDefinition, 'categories' | 'series' | 'gaps'>,
  symbol: DataSymbol,
  words: Words,
): string {
  const places = definition.gaps
    .filter((gap) => gap.symbol === symbol)
    .map((gap) => {
      const category = definition.categories[gap.category] ?? '';
      const series = definition.series[gap.series]?.label ?? '';
      return definition.series.length > 1
        ? words('charts.gap.place', { series, category })
        : category;
    });
  return words('charts.gap.marks', {
    mark: symbolMark(symbol),
    meaning: words(`charts.symbols.${symbol}`),
    places: places.join('; '),
  });
}
