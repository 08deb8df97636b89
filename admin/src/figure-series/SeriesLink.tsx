import ShowChartIcon from '@mui/icons-material/ShowChart';
import { Button } from '@mui/material';
import { Link } from 'react-router';
import { useMessages } from '../i18n/index.ts';
import { type InSeries, seriesAddress } from './question.ts';

/** Leads from a level to the series that it stands in. */
export function SeriesLink({ figure }: { figure: InSeries }) {
  const t = useMessages();
  const to = seriesAddress(figure);
  if (to === null) return null;
  return (
    <Button component={Link} to={to} startIcon={<ShowChartIcon />} sx={{ my: 1 }}>
      {t('resources.figureSeries.open')}
    </Button>
  );
}
