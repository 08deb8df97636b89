import {
  CURRENT_METHOD,
  type RiskQuestion,
  type ShippingCheck,
  type SourceSensitivity,
  riskMethodOf,
  sensitivity,
  shippingChecks,
  summarise,
} from '@kouan/shared';
import { Injectable } from '@nestjs/common';
import type { Selection } from '../platform/read/look-ahead.ts';
import type { Viewer } from '../platform/tenant/viewer.ts';
import { BesideReader } from './beside.ts';
import { factsOf } from './fact-rows.ts';
import { RiskFactsReader } from './risk-facts.ts';
import { NO_RECORDS, SummaryWords } from './summary-words.ts';

/** What the facts say beyond the score. */
interface Reasoned {
  readonly sensitivity: readonly SourceSensitivity[];
  readonly shippingChecks: readonly ShippingCheck[];
}

/** Further fields, with the points that stand beside the score. */
type Further = { readonly points: number | null } & Readonly<Record<string, unknown>>;

/** What a summary tells beyond the score, each only where it is asked for: its sources, its checks, what stands beside. */
@Injectable()
export class RiskInsights {
  constructor(
    private readonly facts: RiskFactsReader,
    private readonly beside: BesideReader,
    private readonly words: SummaryWords,
  ) {}

  /** The further fields of a summary that were asked for, and the points of the adjustment beside it. */
  async read(viewer: Viewer, question: RiskQuestion, selection: Selection): Promise<Further> {
    const [told, listed] = await Promise.all([
      this.told(viewer, question, selection),
      this.beside.opportunities(viewer, question, selection),
    ]);
    return { ...told, ...listed, method: riskMethodOf(CURRENT_METHOD) };
  }

  private async told(viewer: Viewer, question: RiskQuestion, selection: Selection) {
    const reasoned = await this.reasoned(viewer, question, selection);
    const sourceIds = reasoned.sensitivity.map(({ sourceId }) => sourceId);
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

  private async reasoned(viewer: Viewer, question: RiskQuestion, selection: Selection): Promise<Reasoned> {
    const [isSensitivity, isChecks] = [selection.has('sensitivity'), selection.has('shippingChecks')];
    if (!isSensitivity && !isChecks) return { sensitivity: [], shippingChecks: [] };
    const { rows } = await this.facts.read(viewer, { question, methodVersion: CURRENT_METHOD });
    const { inputs } = factsOf(rows ?? []);
    return {
      sensitivity: isSensitivity ? sensitivity(inputs, question) : [],
      shippingChecks: isChecks ? shippingChecks(inputs, question, summarise(inputs, question)) : [],
    };
  }
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
