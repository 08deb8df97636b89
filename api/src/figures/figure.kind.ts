import { badInput } from '@kouan/shared';
import { tellFacts } from '../fact-changes/tell-facts.ts';
import type { RecordKind } from '../platform/write/records.ts';
import { FigureEntity } from './figure.entity.ts';
import { FIGURE_FACT } from './figure.fact.ts';
import { followRevision } from './revision-chain.ts';

export const FIGURE_KIND: RecordKind<FigureEntity> = {
  entity: FigureEntity,
  name: 'figure',
  codePrefix: 'FI',
  keepsPast: true,
  moments: ['supersededAt'],
  // A chain with a hole would leave two figures standing.
  refuseRemoval: ({ supersededAt }) => {
    if (supersededAt) throw badInput('FIGURE_HAS_REVISION', 'id');
  },
  onBin: followRevision,
  onWrite: tellFacts(FIGURE_FACT),
};
