import { type LocalizedText, isChange, statusOfRevision } from '@kouan/shared';
import type { FigureRecord } from './documents.ts';

/** A source as the form of a figure holds it. */
export interface NamedSource {
  readonly id: string;
  readonly code: string;
  readonly title: Partial<LocalizedText>;
}

/**
 * What a revision begins with: what the figure says, but not its words, for they are those of the value that changes,
 * and not its source, which does not say the new value unless somebody finds it there.
 */
export function revisionOf(figure: FigureRecord): object {
  const {
    comparisonBasis,
    direction,
    evidence: _evidence,
    id,
    observationStatus,
    revisions: _revisions,
    impliedBase: _base,
    ...says
  } = figure;
  const { code: _code, version: _version, recordedAt: _recorded, supersededAt: _superseded, ...kept } = says;
  const compares = isChange({ form: figure.comparisonForm });
  return {
    ...kept,
    comparisonBasis: compares ? comparisonBasis : null,
    direction: compares ? direction : null,
    value: { ...figure.value, wording: null },
    observationStatus: statusOfRevision(observationStatus),
    supersedes: { id },
  };
}

/** The sources that support a figure, each once. */
export function sourcesOf({ evidence }: Pick<FigureRecord, 'evidence'>): readonly NamedSource[] {
  const supporting = evidence.filter(({ stance }) => stance === 'supports');
  return [...new Map(supporting.map(({ source }) => [source.id, source])).values()];
}
