import type { ChartData } from './series.ts';

/** A chart's numbers as rows of text, heads first; they paste into a spreadsheet as a table. */
export function chartAsText({ categoryName, categories, series }: ChartData, notStated: string): string {
  const head = [categoryName, ...series.map(({ name }) => name)];
  const rows = categories.map((category, row) => [category, ...series.map(({ texts }) => texts[row] || notStated)]);
  return [head, ...rows].map((cells) => cells.map(oneLine).join('\t')).join('\n');
}

/** Tabs and line breaks would begin a new cell. */
function oneLine(text: string): string {
  return text.replaceAll(/\s+/g, ' ').trim();
}
