/** What the form of a new figure holds beside the figure: where it is taken from. */
export interface EvidenceDraft {
  readonly evidenceSource?: { readonly id: string } | null;
  readonly evidenceLocator?: string | null;
  /** Entered without a source for now. */
  readonly withoutEvidence?: boolean | null;
}

/** The evidence as the server takes it with a new figure. */
export function evidenceInput({ evidenceSource, evidenceLocator, withoutEvidence }: EvidenceDraft) {
  if (withoutEvidence || !evidenceSource) return null;
  return [{ sourceId: evidenceSource.id, locator: evidenceLocator?.trim() ?? '' }];
}
