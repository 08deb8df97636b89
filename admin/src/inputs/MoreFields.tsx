import ExpandMoreIcon from '@mui/icons-material/ExpandMore';
import { Accordion, AccordionDetails, AccordionSummary, Typography } from '@mui/material';
import type { ReactNode } from 'react';

interface Props {
  readonly title: string;
  /** What can be found in there. */
  readonly hint?: string;
  readonly isOpen?: boolean;
  readonly children: ReactNode;
}

/** Fields of a form that few need at once, folded away. What they hold is saved either way. */
export function MoreFields({ title, hint, isOpen = false, children }: Props) {
  return (
    <Accordion
      defaultExpanded={isOpen}
      disableGutters
      variant="outlined"
      sx={{ width: '100%', my: 1, '&::before': { display: 'none' } }}
    >
      <AccordionSummary expandIcon={<ExpandMoreIcon />}>
        <Typography component="span" sx={{ fontWeight: 600, mr: 1.5 }}>
          {title}
        </Typography>
        <Typography component="span" variant="body2" color="text.secondary" sx={{ alignSelf: 'center' }}>
          {hint}
        </Typography>
      </AccordionSummary>
      <AccordionDetails>{children}</AccordionDetails>
    </Accordion>
  );
}
