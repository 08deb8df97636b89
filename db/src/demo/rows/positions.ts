import { RECORDED_AT } from '../calendar.ts';
import { localized } from '../columns.ts';
import type { TenantBook } from '../tenant-book.ts';
import type { DemoOrganization, DemoPosition } from '../types.ts';

/** Adds one record for each market that a statement names: a company may later go different ways in them. */
export function addPosition(
  book: TenantBook,
  position: DemoPosition,
  organizations: ReadonlyMap<string, DemoOrganization>,
): void {
  const company = organizations.get(position.organization);
  for (const market of position.markets) {
    const key = `${position.key}/${market}`;
    book.addRecord(
      'market_position',
      {
        key,
        enteredAt: RECORDED_AT,
        names: [
          company?.name.zh,
          company?.name.en,
          ...(company?.aliases ?? []),
          position.statement.zh,
          position.statement.en,
        ],
      },
      {
        organization_id: book.id('organization', position.organization),
        market_code: market,
        sector_codes: position.sectors ?? [],
        kind: position.kind,
        basis: position.basis,
        ...localized('statement', position.statement),
        occurred_from: position.occurredFrom ?? null,
        occurred_to: position.occurredTo ?? null,
        date_wording: position.dateWording,
        reported_on: position.reportedOn ?? null,
        recorded_at: RECORDED_AT,
      },
    );
    book.addEvidence('market_position', key, position.evidence, RECORDED_AT);
  }
}
