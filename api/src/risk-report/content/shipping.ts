import { SHIPPING_TOPIC_LABELS } from '@kouan/shared';
import type { ShippingCheckType } from '../../risk-summary/insight.types.ts';
import { type Row, cell } from '../layout/blocks.ts';
import { type RecordIndex, indexRecords } from './records.ts';
import type { Report, Section } from './report.ts';

/** Records that are named under one check. */
const MOST_NAMED = 5;

/** What to find out before goods leave, topic by topic, with the records that ask for it. */
export function shipping(report: Report): Section | null {
  const { summary, told } = report;
  if (summary.shippingChecks.length === 0) return null;
  const index = indexRecords(summary, told);
  const title = told.say('shipping');
  return {
    title,
    blocks: [
      {
        kind: 'table',
        caption: title,
        columns: [
          { head: told.say('topic'), width: 15 },
          { head: told.say('findOut'), width: 47 },
          { head: told.say('restsOn'), width: 36 },
          { head: told.say('sourcesHead'), width: 13 },
        ],
        rows: summary.shippingChecks.map((check) => row(check, index, report)),
      },
      { kind: 'paragraph', tone: 'small', text: told.say('shippingHint') },
    ],
  };
}

function row({ topic, text, recordIds, recordsTotal }: ShippingCheckType, index: RecordIndex, report: Report): Row {
  const { told, citations } = report;
  const names = [...new Set(recordIds.flatMap((id) => index.labels.get(id) ?? []))];
  const shown = names.slice(0, MOST_NAMED);
  const left = names.length > shown.length || recordsTotal > recordIds.length;
  return {
    cells: [
      [{ text: [{ text: told.label(SHIPPING_TOPIC_LABELS[topic]), bold: true }] }],
      cell(told.text(text)),
      [
        ...shown.map((name) => ({ text: name })),
        ...(left ? [{ text: told.say('recordsInAll', { count: recordsTotal }), muted: true }] : []),
        ...(recordsTotal === 0 ? [{ text: told.say('restsOnNothing'), muted: true }] : []),
      ],
      cell(citations.cite(recordIds.flatMap((id) => index.evidence.get(id) ?? []))),
    ],
  };
}
