import type { FactAction, FactKind, LocalizedText, PlainDate, RiskCategory, Watched } from '@kouan/shared';

/** What a person watches, as far as a notice says why it came. */
export interface NoticeReason extends Watched {
  readonly watchId: string;
  readonly market: Watched['market'] & { readonly code: string };
  /** The day by which the person reads the score; null: today, whatever day that is. */
  readonly asOf: PlainDate | null;
  readonly company: (NonNullable<Watched['company']> & { readonly id: string }) | null;
  readonly region: (NonNullable<Watched['region']> & { readonly code: string }) | null;
}

/** A change that a person is told of, and why. */
export interface Notice {
  /** As in `desk-17`. */
  readonly id: string;
  readonly at: string;
  readonly kind: FactKind;
  readonly action: FactAction;
  readonly recordId: string;
  /** The record's short code. */
  readonly code: string;
  readonly label: LocalizedText;
  /** Parts of the risk summary that the record speaks to; empty: it belongs to none, or to all. */
  readonly topics: readonly RiskCategory[];
  /** Whether the market desk made it, and not the person's own bureau. */
  readonly isShared: boolean;
  readonly isRead: boolean;
  /** The source that the change is owed to, or the newest that the record rests on. */
  readonly source: { readonly id: string; readonly title: LocalizedText; readonly publisher: string | null } | null;
  /** Never empty. */
  readonly because: readonly [NoticeReason, ...NoticeReason[]];
}
