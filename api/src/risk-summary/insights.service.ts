import { CURRENT_METHOD, type RiskQuestion, type ShippingCheck, riskMethodOf } from '@kouan/shared';
import { Injectable } from '@nestjs/common';
import type { Selection } from '../platform/read/look-ahead.ts';
import type { Viewer } from '../platform/tenant/viewer.ts';
import { BesideReader } from './beside.ts';
import type { Reasoned } from './compute.ts';
import { NO_RECORDS, SummaryWords } from './summary-words.ts';

/** What is told where it was not asked for. */
const NOTHING: Reasoned = { sensitivity: [], shippingChecks: [] };

/** Further fields, with the points that stand beside the score. */
type Further = { readonly points: number | null } & Readonly<Record<string, unknown>>;

/** What a summary tells beyond the score, each only where it is asked for: its sources, its checks, what stands beside. */
@Injectable()
export class RiskInsights {
  constructor(
    private readonly beside: BesideReader,
    private readonly words: SummaryWords,
  ) {}

  /**
   * The further fields of a summary that were asked for, and the points of the adjustment beside it.
   * @param reasoned what the facts say beyond the score; null where nobody asked
   */
  async read(
    viewer: Viewer,
    question: RiskQuestion,
    selection: Selection,
    reasoned: Reasoned | null,
  ): Promise<Further> {
    const [told, listed] = await Promise.all([
      this.told(viewer, question, selection, reasoned ?? NOTHING),
      this.beside.opportunities(viewer, question, selection),
    ]);
    return { ...told, ...listed, method: riskMethodOf(CURRENT_METHOD) };
  }

  private async told(viewer: Viewer, question: RiskQuestion, selection: Selection, reasoned: Reasoned) {
    const sourceIds = selection.has('sensitivity') ? reasoned.sensitivity.map(({ sourceId }) => sourceId) : [];
    const { sources, ...beside } = await this.beside.read(viewer, question, selection, sourceIds);
    const { message } = this.words.for(NO_RECORDS);
    return {
      ...beside,
      sensitivity: reasoned.sensitivity.flatMap(({ sourceId, ...without }) => {
        const source = sources.get(sourceId);
        return source ? [{ source, ...without }] : [];
      }),
      shippingChecks: reasoned.shippingChecks.map((check) => ({ ...toldCheck(check), ...message(check.message) })),
    };
  }
}

/** Whether a client asks for what takes more working out than the score. */
export function isReasoned(selection: Selection): boolean {
  return selection.has('sensitivity') || selection.has('shippingChecks');
}

function toldCheck({ topic, records, recordsTotal }: ShippingCheck): object {
  const kinds = new Set(records.map(({ kind }) => kind));
  return {
    topic,
    records,
    recordsTotal,
    recordIds: records.map(({ id }) => id),
    kind: kinds.size === 1 ? [...kinds][0] : null,
  };
}
