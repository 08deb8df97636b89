import ContentCopyIcon from '@mui/icons-material/ContentCopy';
import ImageIcon from '@mui/icons-material/Image';
import ShowChartIcon from '@mui/icons-material/ShowChart';
import TableRowsIcon from '@mui/icons-material/TableRows';
import { Button, Stack } from '@mui/material';
import { useNotify } from 'react-admin';
import { formatDate, todayInBeijing } from '../display/dates.ts';
import { useLanguage, useMessages } from '../i18n/index.ts';
import { createKouanTheme } from '../shell/theme.ts';
import { chartAsText } from './as-text.ts';
import { copyText } from './clipboard.ts';
import { fileName, saveFile } from './save-file.ts';
import type { ChartData, ChartOrigin } from './series.ts';

interface Props extends ChartOrigin {
  readonly label: string;
  readonly data: ChartData;
  readonly height: number;
  readonly showsTable: boolean;
  readonly onToggle: () => void;
}

/** What can be done with a chart's numbers: read them as a table, copy them, take the picture along. */
export function ChartTools({ label, data, height, showsTable, onToggle, subject, sources }: Props) {
  const t = useMessages();
  const locale = useLanguage();
  const notify = useNotify();
  const failed = (): void => notify(t('common.chart.failed'), { type: 'error' });
  const copy = (): void => {
    copyText(chartAsText(data, t('common.notStated'))).then(
      () => notify(t('common.chart.copied'), { type: 'success' }),
      failed,
    );
  };
  const save = async (): Promise<void> => {
    const { chartPicture } = await import('./picture.ts');
    const today = todayInBeijing();
    const made = t('common.chart.made', { date: formatDate(today, locale) });
    const text = { title: label, subject: subject ?? '', footers: [...(sources ? [sources] : []), made] };
    const blob = await chartPicture(data, text, createKouanTheme('light', locale), Math.max(height, 280));
    saveFile(blob, fileName(['kouan', label, ...(subject ?? '').split(' · '), today], '.png'));
  };
  return (
    <Stack
      direction="row"
      role="group"
      aria-label={t('common.chart.tools', { label })}
      sx={{ justifyContent: 'flex-end', flexWrap: 'wrap', columnGap: 0.5, '@media print': { display: 'none' } }}
    >
      <Button
        size="small"
        color="inherit"
        aria-pressed={showsTable}
        onClick={onToggle}
        startIcon={showsTable ? <ShowChartIcon /> : <TableRowsIcon />}
      >
        {showsTable ? t('common.asChart') : t('common.asTable')}
      </Button>
      <Button size="small" color="inherit" onClick={copy} startIcon={<ContentCopyIcon />}>
        {t('common.chart.copy')}
      </Button>
      <Button size="small" color="inherit" onClick={() => void save().catch(failed)} startIcon={<ImageIcon />}>
        {t('common.chart.image')}
      </Button>
    </Stack>
  );
}
