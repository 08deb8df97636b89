import CloseIcon from '@mui/icons-material/Close';
import { Box, ButtonBase, Drawer, IconButton, Stack, Typography } from '@mui/material';
import { type ReactNode, useId, useState } from 'react';
import { useMessages } from '../i18n/index.ts';
import { EvidenceList } from './EvidenceList.tsx';
import type { EvidenceItem, ReadEvidenceOwner } from './evidence.ts';
import { visuallyHidden } from './visually-hidden.ts';

interface Props {
  /** What the evidence is for, as the drawer's title and for screen readers: "Claims filed, Q1 2022". */
  readonly what: string;
  readonly evidence: readonly EvidenceItem[];
  /** The one record that it stands behind; left out where it is gathered from several. */
  readonly owner?: ReadEvidenceOwner;
  /** The number or text that opens the drawer. */
  readonly children: ReactNode;
  /** More about the number, above its sources: its definition, what it implies. */
  readonly details?: ReactNode;
}

/** A number that opens its sources. */
export function EvidenceDrawer({ what, evidence, owner, children, details }: Props) {
  const t = useMessages();
  const [open, setOpen] = useState(false);
  const title = useId();
  return (
    <>
      <ButtonBase
        onClick={() => setOpen(true)}
        aria-haspopup="dialog"
        title={t('evidence.open', { smart_count: evidence.length })}
        sx={{
          font: 'inherit',
          textAlign: 'inherit',
          minHeight: { xs: 44, md: 24 },
          borderBottom: '1px dashed',
          borderColor: 'primary.main',
          '&:focus-visible': { outline: '2px solid', outlineColor: 'primary.main', outlineOffset: 2 },
        }}
      >
        {children}
        <Box component="span" sx={visuallyHidden}>
          {t('evidence.openOf', { what, smart_count: evidence.length })}
        </Box>
      </ButtonBase>
      <Drawer
        anchor="right"
        open={open}
        onClose={() => setOpen(false)}
        slotProps={{ paper: { role: 'dialog', 'aria-labelledby': title, sx: { width: { xs: '100%', sm: 440 } } } }}
      >
        <Stack spacing={2} sx={{ p: 2 }}>
          <Stack direction="row" sx={{ justifyContent: 'space-between', alignItems: 'flex-start' }}>
            <Box>
              <Typography variant="overline">{t('evidence.title')}</Typography>
              <Typography id={title} variant="h6" component="h2">
                {what}
              </Typography>
            </Box>
            <IconButton onClick={() => setOpen(false)} aria-label={t('evidence.close')}>
              <CloseIcon />
            </IconButton>
          </Stack>
          {details}
          <EvidenceList evidence={evidence} {...(owner ? { owner } : {})} />
        </Stack>
      </Drawer>
    </>
  );
}
