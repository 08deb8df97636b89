import { RISK_CATEGORY_LABELS, inLocale } from '@kouan/shared';
import { Box, Divider, Stack, Typography } from '@mui/material';
import { Section } from '../../display/Section.tsx';
import { useLanguage, useMessages } from '../../i18n/index.ts';
import { PartCell } from './PartCell.tsx';
import { type ComparedColumn, columnName, partRows } from './column-view.ts';

/** The same on a narrow screen: part by part, what is compared below each other on one scale. */
export function ComparisonCards({ columns }: { columns: readonly ComparedColumn[] }) {
  const t = useMessages();
  const locale = useLanguage();
  const names = columns.map((column) => columnName(column, locale, t('resources.riskSummary.allSectors')));
  return (
    <Section title={t('resources.riskSummary.compare.parts')}>
      <Stack spacing={2} divider={<Divider />}>
        {partRows(columns).map(({ category, cells }) => (
          <Box key={category} component="section">
            <Typography component="h4" sx={{ fontWeight: 600, mb: 0.5 }}>
              {inLocale(RISK_CATEGORY_LABELS[category], locale)}
            </Typography>
            <Stack component="ul" spacing={1} sx={{ listStyle: 'none', m: 0, p: 0 }}>
              {columns.map((compared, index) => (
                <li key={names[index]}>
                  <Typography variant="body2" color="text.secondary">
                    {names[index]}
                  </Typography>
                  <PartCell cell={cells[index]} compared={compared} name={names[index] ?? ''} />
                </li>
              ))}
            </Stack>
          </Box>
        ))}
      </Stack>
    </Section>
  );
}
