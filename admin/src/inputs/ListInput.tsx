import AddIcon from '@mui/icons-material/Add';
import DeleteOutlineIcon from '@mui/icons-material/DeleteOutline';
import { Box, Button, FormControl, FormLabel, IconButton } from '@mui/material';
import { useResourceContext, useTranslateLabel } from 'ra-core';
import { type ReactNode, useId } from 'react';
import { useFieldArray } from 'react-hook-form';
import { useMessages } from '../i18n/index.ts';

interface Props {
  readonly source: string;
  /** What the button says that adds an entry. */
  readonly add: string;
  /** What a new entry starts with. */
  readonly blank: object;
  /** The inputs of an entry; their sources begin with the path that is handed in, as `outcomes.0`. */
  readonly children: (path: string, index: number) => ReactNode;
}

/** Entries that belong to a record, each with a few inputs of its own. */
export function ListInput({ source, add, blank, children }: Props) {
  const t = useMessages();
  const legend = useId();
  const resource = useResourceContext();
  const translateLabel = useTranslateLabel();
  // An entry's own id is data; the key that tells entries apart on screen goes by another name.
  const { fields, append, remove } = useFieldArray({ name: source, keyName: 'entryKey' });
  return (
    <FormControl component="fieldset" fullWidth margin="dense" aria-labelledby={legend}>
      <FormLabel id={legend} component="legend" sx={{ fontWeight: 600, mb: 0.5 }}>
        {translateLabel({ source, ...(resource ? { resource } : {}) })}
      </FormLabel>
      {fields.map(({ entryKey }, index) => (
        <Box
          key={entryKey}
          sx={{
            display: 'flex',
            gap: 1,
            alignItems: 'flex-start',
            borderLeft: 3,
            borderColor: 'divider',
            pl: 1.5,
            mb: 1.5,
          }}
        >
          <Box sx={{ flex: 1, minWidth: 0 }}>{children(`${source}.${index}`, index)}</Box>
          <IconButton
            onClick={() => remove(index)}
            aria-label={t('inputs.removeEntry', { number: index + 1 })}
            sx={{ mt: 1, minWidth: 44, minHeight: 44 }}
          >
            <DeleteOutlineIcon />
          </IconButton>
        </Box>
      ))}
      <Button startIcon={<AddIcon />} onClick={() => append(blank)} sx={{ alignSelf: 'flex-start', minHeight: 44 }}>
        {add}
      </Button>
    </FormControl>
  );
}
