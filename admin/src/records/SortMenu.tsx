import SortIcon from '@mui/icons-material/Sort';
import { MenuItem, TextField } from '@mui/material';
import { useListContext, useTranslate } from 'ra-core';
import { useDefinition } from '../definitions.tsx';
import { useMessages } from '../i18n/index.ts';

/** Chooses among the orders that the server offers; each says its direction, so columns have no arrows. */
export function SortMenu() {
  const t = useMessages();
  const translate = useTranslate();
  const { name, documents } = useDefinition();
  const { sort, setSort } = useListContext();
  return (
    <TextField
      select
      size="small"
      label={t('common.sortBy')}
      value={sort.field}
      onChange={({ target }) => setSort({ field: target.value, order: 'ASC' })}
      slotProps={{ input: { startAdornment: <SortIcon fontSize="small" sx={{ mr: 0.5 }} /> } }}
      sx={{ minWidth: 140 }}
    >
      {documents.sorts?.map((order) => (
        <MenuItem key={order} value={order}>
          {translate(`resources.${name}.sorts.${order}`)}
        </MenuItem>
      ))}
    </TextField>
  );
}
