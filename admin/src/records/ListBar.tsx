import type { ReactNode } from 'react';
import { CreateButton, FilterButton, TopToolbar } from 'react-admin';
import { useDefinition } from '../definitions.tsx';
import { SortMenu } from './SortMenu.tsx';

/** What can be done with a list, above it. */
export function ListBar({ hasFilters, children }: { hasFilters: boolean; children?: ReactNode }) {
  const { create, documents } = useDefinition();
  return (
    <TopToolbar sx={{ flexWrap: 'wrap', gap: 1, '@media print': { display: 'none' } }}>
      {(documents.sorts?.length ?? 0) > 1 && <SortMenu />}
      {hasFilters && <FilterButton />}
      {children}
      {create && <CreateButton variant="contained" />}
    </TopToolbar>
  );
}
