import { Box, Button, Typography } from '@mui/material';
import { useMessages } from '../i18n/index.ts';

interface Props {
  readonly onMore: () => void;
  readonly isFetching: boolean;
  /** How many stand there already. */
  readonly shown: number;
  /** Of the whole list; null where it is not known. */
  readonly total: number | null;
  /** What the list is of, for screen readers where a page has several. */
  readonly of?: string;
}

/** Reads on in a list: says how much of it stands there, and fetches the next page. */
export function MoreButton({ onMore, isFetching, shown, total, of }: Props) {
  const t = useMessages();
  return (
    <Box
      sx={{
        display: 'flex',
        flexWrap: 'wrap',
        alignItems: 'center',
        columnGap: 1.5,
        mt: 1,
        '@media print': { display: 'none' },
      }}
    >
      <Button
        variant="outlined"
        size="small"
        onClick={onMore}
        disabled={isFetching}
        {...(of ? { 'aria-label': t('common.moreOf', { of }) } : {})}
      >
        {t('common.more')}
      </Button>
      {total !== null && (
        <Typography variant="body2" color="text.secondary" role="status">
          {t('common.shownOf', { shown, total })}
        </Typography>
      )}
    </Box>
  );
}
