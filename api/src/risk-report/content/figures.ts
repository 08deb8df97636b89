import {
  COMPARISON_BASIS_LABELS,
  OBSERVATION_STATUS_LABELS,
  bounds,
  formatChange,
  formatQuantity,
  isChange,
  sideBySide,
  wordingIn,
} from '@kouan/shared';
import type { Quantity } from '@kouan/shared';
import type { FigureType } from '../../figures/figure.types.ts';
import type { Bar, Block, CellText, Row } from '../layout/blocks.ts';
import { MOST_ROWS, type Report, type Section, boundedTable } from './report.ts';
import { type Telling, changeOf } from './telling.ts';

/** Bars of one chart; the table has them all. */
const MOST_BARS = 16;

/** Claims on insurers, changes of trade, and what else is known in numbers: each as charts and as a table. */
export function figures(report: Report): Section[] {
  const { told } = report;
  const all = report.summary.figures;
  const claims = all.filter(({ indicator }) => indicator.group === 'claims');
  const trade = all
    .filter((figure) => isTrade(figure) && isChange({ form: figure.comparisonForm }))
    .toSorted((a, b) => orderOf(a).localeCompare(orderOf(b), 'en'));
  const taken = new Set([...claims, ...trade]);
  const others = all.filter((figure) => !taken.has(figure));
  return [
    section(report, { title: told.say('claims'), none: told.say('claimsNone'), hint: told.say('claimsHint') }, claims),
    section(report, { title: told.say('trade'), none: told.say('tradeNone') }, trade),
    ...(others.length > 0 ? [section(report, { title: told.say('otherFigures'), none: '' }, others)] : []),
  ].map((one, index, list) =>
    index === list.length - 1 ? { ...one, blocks: [...one.blocks, ...untaken(report)] } : one,
  );
}

/** A summary takes up the figures that count and the latest of the others. */
function untaken({ summary: { figures, totals }, told }: Report): Block[] {
  if (totals.figures <= figures.length) return [];
  return [small(told.say('untaken', { total: totals.figures, taken: figures.length }))];
}

function isTrade({ indicator }: FigureType): boolean {
  return indicator.group === 'trade' || indicator.group === 'controls';
}

/** What is under control comes after trade, goods by their codes after all goods: wordings of one fact stand together. */
function orderOf({ indicator, sector }: FigureType): string {
  return `${indicator.group === 'trade' ? 0 : 1}|${sector?.code ?? ''}`;
}

function section(
  report: Report,
  { title, none, hint }: { title: string; none: string; hint?: string },
  list: readonly FigureType[],
): Section {
  const { told } = report;
  if (list.length === 0) return { title, blocks: [{ kind: 'paragraph', text: none }] };
  const printed = list.slice(0, MOST_ROWS);
  const drawn = charts(printed, told);
  return {
    title,
    blocks: [
      ...drawn,
      ...(drawn.length > 0 ? [small(told.say('chartHint') + (hint ? told.say('gap') + hint : ''))] : []),
      ...boundedTable(told, { caption: title, columns: columns(told) }, list, list.length, (figure) =>
        row(figure, report),
      ),
    ],
  };
}

function small(text: string): Block {
  return { kind: 'paragraph', tone: 'small', text };
}

/** One chart for what can stand on one axis: the same unit, read the same way. */
function charts(list: readonly FigureType[], told: Telling): Block[] {
  const groups = new Map<string, FigureType[]>();
  for (const figure of list.filter(isDrawable)) {
    const key = `${figure.value.unit}|${isChange({ form: figure.comparisonForm })}`;
    groups.set(key, [...(groups.get(key) ?? []), figure]);
  }
  return [...groups.values()].flatMap((group) => chart(group, told));
}

function isDrawable({ value }: FigureType): boolean {
  return [value.value, value.lower, value.upper].some((number) => number !== null && Number(number) >= 0);
}

function chart(group: readonly FigureType[], told: Telling): Block[] {
  const shown = group.slice(0, MOST_BARS);
  const unit = shown[0]?.value.unit ?? '';
  const max = axisEnd(shown);
  const bars = shown.map((figure) => bar(figure, max, told));
  return [
    {
      kind: 'bars',
      max,
      ticks: [0, 0.25, 0.5, 0.75, 1].map((part) => ({ at: max * part, label: tick(max * part, unit, told) })),
      bars,
      alt: told.say('chartAlt', {
        items: shown.map((figure) => `${nameOf(figure, told)} ${said(figure, told)}`).join(told.say('semicolon')),
      }),
    },
    ...(group.length > shown.length ? [small(told.say('chartCut', { shown: shown.length }))] : []),
  ];
}

function tick(at: number, unit: string, told: Telling): string {
  const value = String(Number(at.toPrecision(4)));
  const quantity: Quantity = { qualifier: 'exactly', value, lower: value, upper: value, wording: null, unit };
  return formatQuantity(quantity, told.locale, { bare: true });
}

/** A round number beyond all that is drawn; all of it where parts of a whole are drawn. */
function axisEnd(list: readonly FigureType[]): number {
  const numbers = list.flatMap(({ value }) => [value.value, value.lower, value.upper]).map((text) => Number(text ?? 0));
  const most = Math.max(...numbers);
  if (list.every(({ value }) => value.unit === 'percent') && most <= 100) return 100;
  const step = 10 ** Math.floor(Math.log10(Math.max(most, 1e-9)));
  return [1, 2, 4, 6, 8, 10, 20].map((times) => times * step).find((end) => end > most) ?? most;
}

function bar(figure: FigureType, max: number, told: Telling): Bar {
  const { lower, upper } = bounds(figure.value as Quantity);
  const middle = figure.value.value ?? mean(lower, upper);
  return {
    label: nameOf(figure, told),
    note: [scopeOf(figure, told), told.period(figure) || told.say('notStated')].join(told.say('comma')),
    value: middle === null ? null : Number(middle),
    lower: lower === null ? 0 : Number(lower),
    upper: upper === null ? max : Number(upper),
    openLower: lower === null,
    openUpper: upper === null,
    text: said(figure, told),
  };
}

/** Where only both ends are stated, the bar reaches to their middle and the whisker tells the truth. */
function mean(lower: string | null, upper: string | null): number | null {
  return lower === null || upper === null ? null : (Number(lower) + Number(upper)) / 2;
}

function said(figure: FigureType, told: Telling): string {
  return formatChange(changeOf(figure), told.locale);
}

function nameOf({ indicator, title }: FigureType, told: Telling): string {
  return told.text(title) || told.text(indicator.name);
}

/** Goods and region, as far as the figure names them. */
function scopeOf({ sector, region }: FigureType, told: Telling): string {
  const goods = sector ? told.named(sector) : told.say('allGoods');
  return region ? goods + told.say('comma') + told.text(region.name) : goods;
}

function columns(told: Telling) {
  return [
    { head: told.say('figureWhat'), width: 33 },
    { head: told.say('period'), width: 16 },
    { head: told.say('asReported'), width: 38 },
    { head: told.say('status'), width: 13 },
    { head: told.say('sourcesHead'), width: 12 },
  ];
}

function row(figure: FigureType, { told, citations }: Report): Row {
  return {
    cells: [
      [
        { text: nameOf(figure, told) },
        { text: scopeOf(figure, told), muted: true },
        ...(figure.scopeNote ? [{ text: told.text(figure.scopeNote), muted: true }] : []),
      ],
      [{ text: told.period(figure) || told.say('notStated') }],
      reported(figure, told),
      [{ text: told.label(OBSERVATION_STATUS_LABELS[figure.observationStatus]) }],
      [{ text: citations.cite(figure.evidence) }],
    ],
  };
}

/** The value with its qualifier and its base; then whose words they are. */
function reported(figure: FigureType, told: Telling): CellText[] {
  const { value, attribution, impliedBase, comparisonBasis, comparisonForm } = figure;
  const share = comparisonForm === 'share_percent' ? told.label(COMPARISON_BASIS_LABELS[comparisonBasis]) : '';
  const notes = [
    ...(value.wording ? [told.say('wording', { text: value.wording })] : []),
    ...(attribution ? [sideBySide(told.say('attribution'), wordingIn(attribution, told.locale))] : []),
    ...(impliedBase ? [implied(impliedBase, told)] : []),
  ];
  return [
    {
      text: [
        { text: said(figure, told), bold: true },
        ...(share ? [{ text: told.say('bracket', { text: share }) }] : []),
      ],
    },
    ...notes.map((text) => ({ text, muted: true })),
  ];
}

function implied({ base, isTiny }: NonNullable<FigureType['impliedBase']>, told: Telling): string {
  const shown = formatQuantity(base as Quantity, told.locale, { significant: 2 });
  return told.say('impliedBase', { base: shown }) + (isTiny ? told.say('tinyBase') : '');
}
