import { Stack } from '@mui/material';
import type { ReactNode } from 'react';
import { CreateButton, FilterButton } from 'react-admin';
import { useDefinition } from '../definitions.tsx';
import { SortMenu } from './SortMenu.tsx';

/** What can be done with a list, above it. */
export function ListBar({ hasFilters, children }: { hasFilters: boolean; children?: ReactNode }) {
  const { create, documents } = useDefinition();
  return (
    <Stack
      direction="row"
      sx={{
        flex: { xs: '0 1 auto', md: '0 0 auto' },
        flexWrap: 'wrap',
        gap: 1,
        alignItems: 'center',
        justifyContent: 'flex-end',
        py: 1,
        '@media print': { display: 'none' },
      }}
    >
      {(documents.sorts?.length ?? 0) > 1 && <SortMenu />}
      {hasFilters && <FilterButton />}
      {children}
      {create && <CreateButton variant="contained" />}
    </Stack>
  );
}
