import DeleteOutlineIcon from '@mui/icons-material/DeleteOutline';
import AddIcon from '@mui/icons-material/Add';
import { pick } from '@kouan/shared';
import { Alert, Box, Button, IconButton, Stack, Typography } from '@mui/material';
import { useMutation } from '@tanstack/react-query';
import { useId, useState } from 'react';
import { useNotify, useRefresh } from 'react-admin';
import { EvidenceList } from '../display/EvidenceList.tsx';
import type { EvidenceItem, EvidenceOwner } from '../display/evidence.ts';
import { useLanguage, useMessages } from '../i18n/index.ts';
import { gql } from '../provider/client.ts';
import { AddEvidenceDialog } from './AddEvidenceDialog.tsx';
import { REMOVE_EVIDENCE } from './evidence-documents.ts';

interface Props {
  readonly evidence: readonly EvidenceItem[];
  readonly owner: EvidenceOwner;
  /** Whether the person may add and remove evidence here. */
  readonly isEditable: boolean;
  /** Whether the record says little without evidence, and a warning stands in its place. */
  readonly isNeeded?: boolean;
}

/** What a record rests on, with the means to add to it and to take away from it. */
export function EvidenceSection({ evidence, owner, isEditable, isNeeded = true }: Props) {
  const t = useMessages();
  const heading = useId();
  const [isAdding, setAdding] = useState(false);
  return (
    <Box component="section" aria-labelledby={heading} sx={{ mt: 3 }}>
      <Stack direction="row" sx={{ justifyContent: 'space-between', alignItems: 'center', mb: 1 }}>
        <Typography id={heading} variant="h6" component="h3">
          {t('resources.sources.evidence.title')}
        </Typography>
        {isEditable && (
          <Button startIcon={<AddIcon />} onClick={() => setAdding(true)}>
            {t('resources.sources.evidence.add')}
          </Button>
        )}
      </Stack>
      {evidence.length === 0 ? (
        <Alert severity={isNeeded ? 'warning' : 'info'}>{t('resources.sources.evidence.none')}</Alert>
      ) : (
        <EvidenceList
          evidence={evidence}
          owner={owner}
          {...(isEditable ? { actions: (item: EvidenceItem) => <RemoveButton item={item} /> } : {})}
        />
      )}
      {isAdding && <AddEvidenceDialog owner={owner} onClose={() => setAdding(false)} />}
    </Box>
  );
}

function RemoveButton({ item }: { item: EvidenceItem }) {
  const t = useMessages();
  const locale = useLanguage();
  const notify = useNotify();
  const refresh = useRefresh();
  const { mutate, isPending } = useMutation({
    mutationFn: () => gql(REMOVE_EVIDENCE, { id: item.id }),
    onSuccess: () => {
      notify(t('resources.sources.evidence.removed'), { type: 'success' });
      refresh();
    },
    onError: (error) => notify(error.message, { type: 'error' }),
  });
  return (
    <IconButton
      size="small"
      disabled={isPending}
      aria-label={t('resources.sources.evidence.removeOf', { title: pick(item.source.title, locale) })}
      onClick={() => mutate()}
      sx={{ '@media print': { display: 'none' } }}
    >
      <DeleteOutlineIcon fontSize="small" />
    </IconButton>
  );
}
