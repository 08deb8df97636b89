import type { RecordKind } from '../platform/write/records.ts';
import { FigureEntity } from './figure.entity.ts';
import { followRevision } from './revision-chain.ts';

export const FIGURE_KIND: RecordKind<FigureEntity> = {
  entity: FigureEntity,
  name: 'figure',
  codePrefix: 'FI',
  onBin: followRevision,
};
