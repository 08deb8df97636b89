import { useQuery } from '@tanstack/react-query';
import { useSearchParams } from 'react-router';
import { todayInBeijing } from '../display/dates.ts';
import { gql } from '../provider/client.ts';
import { useMe } from '../session/hooks.ts';
import { LATEST_LEVELS, type SeriesQuestion } from './documents.ts';
import { completed, firstSeries, seriesQuestion } from './question.ts';

/** So many of the latest levels are looked at for a series to begin with. */
const LOOKED_AT = 100;

/** What the address asks for; where it names no indicator, a series that has figures. Null until that one is found. */
export function useSeriesQuestion(): SeriesQuestion | null {
  const [address] = useSearchParams();
  const isDemo = useMe()?.current?.tenant.isDemo ?? false;
  const isNamed = address.has('indicator');
  const { data: first, isPending } = useQuery({
    queryKey: ['firstSeries'],
    queryFn: async ({ signal }) => firstSeries((await gql(LATEST_LEVELS, { first: LOOKED_AT }, signal)).page.nodes),
    enabled: !isNamed,
  });
  if (!isNamed && isPending) return null;
  return seriesQuestion(!isNamed && first ? completed(address, first) : address, isDemo, todayInBeijing());
}
