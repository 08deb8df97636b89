import type { PositionBasis, PositionKind } from '@kouan/shared';
import { expect, test } from '@jest/globals';
import { byCompany } from './companies.ts';
import type { SummaryPosition } from './documents.ts';

const said = (
  company: string,
  kind: PositionKind,
  occurredTo: string | null,
  basis: PositionBasis = 'reported',
): SummaryPosition =>
  ({
    id: `${company}-${kind}`,
    kind,
    basis,
    organization: { id: company },
    occurredFrom: null,
    occurredTo,
    reportedOn: null,
  }) as unknown as SummaryPosition;

test('companies that left come before those that stay', () => {
  const positions = [said('senci', 'entering', null), said('lenovo', 'reducing', null), said('dji', 'suspended', null)];
  expect(byCompany(positions).map(({ organization }) => organization.id)).toEqual(['dji', 'lenovo', 'senci']);
});

test('a company stands once, with what it did last on top', () => {
  const positions = [said('didi', 'exited', '2022-02-21'), said('didi', 'reversed', '2022-02-26')];
  const [didi, ...others] = byCompany(positions);
  expect(others).toEqual([]);
  expect(didi?.positions.map(({ kind }) => kind)).toEqual(['reversed', 'exited']);
});

test('what is only alleged stands behind what is reported', () => {
  const positions = [said('lenovo', 'exited', '2022-05-10', 'alleged'), said('lenovo', 'reducing', null)];
  expect(byCompany(positions)[0]?.positions.map(({ kind }) => kind)).toEqual(['reducing', 'exited']);
});
