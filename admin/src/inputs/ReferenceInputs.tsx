import { pick } from '@kouan/shared';
import { CodeChip, Coded, LocalizedTextView } from '../display/text.tsx';
import { useLanguage } from '../i18n/index.ts';
import { LookupInput, type LookupProps } from './LookupInput.tsx';
import {
  type MarketOption,
  type PersonOption,
  type RegionOption,
  type SectorOption,
  findMarkets,
  findPeople,
  findRegions,
  findSectors,
} from './lookups.ts';

/** A country; the form holds `{ code, name }`. */
export function MarketInput(props: LookupProps) {
  const locale = useLanguage();
  const lookup = {
    kind: 'market',
    find: findMarkets,
    keyOf: ({ code }: MarketOption) => code,
    textOf: ({ name }: MarketOption) => pick(name, locale),
    render: (market: MarketOption) => <Coded value={market} />,
  };
  return <LookupInput {...props} lookup={lookup} />;
}

/** A division of China, down to the county; the form holds `{ code, name }`. */
export function RegionInput(props: LookupProps) {
  const locale = useLanguage();
  const lookup = {
    kind: 'region',
    find: findRegions,
    keyOf: ({ code }: RegionOption) => code,
    textOf: ({ name }: RegionOption) => pick(name, locale),
    render: (region: RegionOption) => <Coded value={region} />,
  };
  return <LookupInput {...props} lookup={lookup} />;
}

/** A chapter, heading or subheading of HS 2022; the form holds `{ code, name }`. The code leads, as traders read it. */
export function SectorInput(props: LookupProps) {
  const locale = useLanguage();
  const lookup = {
    kind: 'sector',
    find: findSectors,
    keyOf: ({ code }: SectorOption) => code,
    // An address holds the code alone, which then stands for the name.
    textOf: ({ code, name }: SectorOption) => [...new Set([code, pick(name, locale)])].join(' '),
    render: ({ code, name }: SectorOption) => (
      <span>
        <CodeChip code={code} /> <LocalizedTextView value={name} />
      </span>
    ),
  };
  return <LookupInput {...props} lookup={lookup} />;
}

/** A person of the tenant; the form holds `{ id, name }`. */
export function PersonInput(props: LookupProps) {
  const lookup = {
    kind: 'person',
    find: findPeople,
    keyOf: ({ id }: PersonOption) => id,
    textOf: ({ name }: PersonOption) => name,
    render: ({ name }: PersonOption) => name,
  };
  return <LookupInput {...props} lookup={lookup} />;
}
