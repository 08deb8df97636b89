import { Stack, Typography } from '@mui/material';
import { useMessages } from '../i18n/index.ts';
import { DueText } from './DueText.tsx';
import { isOpenStage } from './due.ts';
import type { OpportunityNode } from './documents.ts';

/** What is to be done next and by when; where nothing is planned for an open opportunity, that is said. */
export function NextStep({ opportunity }: { opportunity: OpportunityNode }) {
  const t = useMessages();
  const { stage, nextStep, nextStepDue } = opportunity;
  const isOpen = isOpenStage(stage);
  if (!nextStep && !nextStepDue) {
    return isOpen ? (
      <Typography component="span" variant="body2" color="text.secondary">
        {t('resources.opportunities.noNextStep')}
      </Typography>
    ) : null;
  }
  return (
    <Stack component="span">
      <Typography component="span" variant="body2" sx={{ overflowWrap: 'anywhere' }}>
        {nextStep}
      </Typography>
      <Typography component="span" variant="body2" color="text.secondary">
        <DueText value={nextStepDue} isDone={!isOpen} />
      </Typography>
    </Stack>
  );
}
