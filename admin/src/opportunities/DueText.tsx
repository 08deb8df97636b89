import ErrorOutlineIcon from '@mui/icons-material/ErrorOutline';
import { Box } from '@mui/material';
import { todayInBeijing } from '../display/dates.ts';
import { DateText } from '../display/values.tsx';
import { useMessages } from '../i18n/index.ts';
import { urgencyOf } from './due.ts';

interface Props {
  readonly value: string | null | undefined;
  /** Nothing is late any more. */
  readonly isDone?: boolean;
}

/** A due date; a late one is red and says so in words. */
export function DueText({ value, isDone = false }: Props) {
  const t = useMessages();
  const urgency = isDone ? 'later' : urgencyOf(value, todayInBeijing());
  if (!value) return null;
  if (urgency === 'later' || urgency === 'week') return <DateText value={value} />;
  const isLate = urgency === 'late';
  return (
    <Box component="span" sx={{ color: isLate ? 'error.main' : 'inherit', fontWeight: 600 }}>
      {isLate && <ErrorOutlineIcon fontSize="inherit" sx={{ verticalAlign: '-0.1em', mr: 0.5 }} />}
      <DateText value={value} /> {t(isLate ? 'resources.opportunities.due.late' : 'resources.opportunities.due.today')}
    </Box>
  );
}
