import { OPPORTUNITY_STAGE_LABELS } from '@kouan/shared';
import { SearchInput } from 'react-admin';
import { DateInput } from '../inputs/DateInput.tsx';
import { MarketInput, PersonInput, RegionInput, SectorInput } from '../inputs/ReferenceInputs.tsx';
import { VocabularyMultiSelect } from '../inputs/VocabularySelect.tsx';
import { FlagFilter } from '../inputs/FlagFilter.tsx';

/** Filters of the list and of the board alike. */
export const sharedFilters = [
  <SearchInput key="q" source="q" alwaysOn />,
  <FlagFilter key="mine" source="mine" alwaysOn />,
  <FlagFilter key="late" source="late" alwaysOn />,
  <DateInput key="dueBy" source="dueBy" />,
  <MarketInput key="market" source="market" fullWidth={false} />,
  <RegionInput key="region" source="region" fullWidth={false} />,
  <SectorInput key="sector" source="sector" fullWidth={false} />,
  <PersonInput key="ownerId" source="ownerId" fullWidth={false} />,
];

/** The list tells stages apart, which the board has as its columns. */
export const listFilters = [
  ...sharedFilters.slice(0, 1),
  <VocabularyMultiSelect key="stages" source="stages" of={OPPORTUNITY_STAGE_LABELS} alwaysOn />,
  ...sharedFilters.slice(1),
  <FlagFilter key="open" source="open" />,
];
