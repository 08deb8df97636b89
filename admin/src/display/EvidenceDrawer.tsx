import CloseIcon from '@mui/icons-material/Close';
import { Box, ButtonBase, Drawer, IconButton, Stack, Typography } from '@mui/material';
import { type ReactNode, useId, useState } from 'react';
import { useMessages } from '../i18n/index.ts';
import { EvidenceList } from './EvidenceList.tsx';
import { type EvidenceItem, type ReadEvidenceOwner, documentsIn } from './evidence.ts';
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

/** The line is drawn at the text and not at the edge of the button, which is higher than it. */
const UNDERLINED = { display: 'inline-block', borderBottom: '1px dashed', borderColor: 'primary.main' } as const;

/** A number that opens its sources. */
export function EvidenceDrawer({ what, evidence, owner, children, details }: Props) {
  const t = useMessages();
  const [open, setOpen] = useState(false);
  const title = useId();
  const documents = documentsIn(evidence);
  return (
    <>
      <ButtonBase
        onClick={() => setOpen(true)}
        aria-haspopup="dialog"
        title={t('evidence.open', { smart_count: documents })}
        sx={{
          font: 'inherit',
          textAlign: 'inherit',
          // Room for a finger; on paper nothing is pressed.
          minHeight: { xs: 44, md: 24 },
          '@media print': { minHeight: 0 },
          '&:focus-visible': { outline: '2px solid', outlineColor: 'primary.main', outlineOffset: 2 },
        }}
      >
        <Box component="span" sx={UNDERLINED}>
          {children}
        </Box>
        <Box component="span" sx={visuallyHidden}>
          {t('evidence.openOf', { what, smart_count: documents })}
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
