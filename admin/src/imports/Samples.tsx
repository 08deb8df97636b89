import { pick } from '@kouan/shared';
import {
  Box,
  Chip,
  Stack,
  Table,
  TableBody,
  TableCell,
  TableHead,
  TableRow,
  Typography,
  useMediaQuery,
} from '@mui/material';
import type { Theme } from '@mui/material/styles';
import { useLanguage, useMessages } from '../i18n/index.ts';
import type { Sample } from './documents.ts';
import { earlierOf, periodOf, scopeOf, valueOf } from './sample-words.ts';

/** The first figures of a file as they would be written; as a table on wide screens, one below the other on a phone. */
export function Samples({ samples }: { samples: readonly Sample[] }) {
  const t = useMessages();
  const isNarrow = useMediaQuery((theme: Theme) => theme.breakpoints.down('md'), { noSsr: true });
  if (samples.length === 0) return null;
  return (
    <div>
      <Typography variant="subtitle2" component="h3" gutterBottom>
        {t('resources.imports.samples.title')}
      </Typography>
      {isNarrow ? <SampleCards samples={samples} /> : <SampleTable samples={samples} />}
    </div>
  );
}

function SampleTable({ samples }: { samples: readonly Sample[] }) {
  const t = useMessages();
  const locale = useLanguage();
  return (
    <Box
      sx={{ overflow: 'auto', maxHeight: 420 }}
      tabIndex={0}
      role="group"
      aria-label={t('resources.imports.samples.title')}
    >
      <Table size="small" stickyHeader>
        <TableHead>
          <TableRow>
            <TableCell>{t('resources.imports.samples.line')}</TableCell>
            <TableCell>{t('resources.imports.samples.change')}</TableCell>
            <TableCell>{t('resources.imports.samples.what')}</TableCell>
            <TableCell>{t('resources.imports.samples.market')}</TableCell>
            <TableCell>{t('resources.imports.samples.scope')}</TableCell>
            <TableCell>{t('resources.imports.samples.period')}</TableCell>
            <TableCell align="right">{t('resources.imports.samples.value')}</TableCell>
          </TableRow>
        </TableHead>
        <TableBody>
          {samples.map((sample, index) => (
            <TableRow key={index}>
              <TableCell>{sample.line}</TableCell>
              <TableCell>
                <ChangeChip change={sample.change} />
              </TableCell>
              <TableCell>{pick(sample.indicator?.name, locale)}</TableCell>
              <TableCell>{pick(sample.market.name, locale)}</TableCell>
              <TableCell>{scopeOf(sample, locale)}</TableCell>
              <TableCell sx={{ whiteSpace: 'nowrap' }}>{periodOf(sample, locale)}</TableCell>
              <TableCell align="right">
                <Value sample={sample} />
              </TableCell>
            </TableRow>
          ))}
        </TableBody>
      </Table>
    </Box>
  );
}

function SampleCards({ samples }: { samples: readonly Sample[] }) {
  const t = useMessages();
  const locale = useLanguage();
  return (
    <Stack component="ul" spacing={1} sx={{ m: 0, p: 0, listStyle: 'none' }}>
      {samples.map((sample, index) => (
        <Box component="li" key={index} sx={{ border: 1, borderColor: 'divider', borderRadius: 1, p: 1 }}>
          <Stack direction="row" spacing={1} sx={{ alignItems: 'center', mb: 0.5 }}>
            <ChangeChip change={sample.change} />
            <Typography variant="body2" color="text.secondary">
              {t('resources.imports.problems.line', { line: sample.line })}
            </Typography>
          </Stack>
          <Typography variant="body2">
            {[pick(sample.indicator?.name, locale), pick(sample.market.name, locale), periodOf(sample, locale)]
              .filter(Boolean)
              .join(' · ')}
          </Typography>
          <Typography variant="body2" color="text.secondary">
            {scopeOf(sample, locale)}
          </Typography>
          <Typography>
            <Value sample={sample} />
          </Typography>
        </Box>
      ))}
    </Stack>
  );
}

function ChangeChip({ change }: Pick<Sample, 'change'>) {
  const t = useMessages();
  const color = { new: 'success', revised: 'warning', unchanged: 'default' } as const;
  return (
    <Chip size="small" variant="outlined" color={color[change]} label={t(`resources.imports.changes.${change}`)} />
  );
}

/** The value with what it is compared with, and the one that it would supersede. */
function Value({ sample }: { sample: Sample }) {
  const t = useMessages();
  const locale = useLanguage();
  const earlier = earlierOf(sample, locale);
  return (
    <Box component="span" sx={{ fontVariantNumeric: 'tabular-nums' }}>
      {valueOf(sample, locale)}
      {sample.previous !== null && (
        <Typography variant="body2" component="span" color="text.secondary" sx={{ display: 'block' }}>
          {t('resources.imports.samples.previous', { grade: sample.previous })}
        </Typography>
      )}
      {earlier !== null && (
        <Typography component="del" variant="body2" color="text.secondary" sx={{ display: 'block' }}>
          {earlier}
        </Typography>
      )}
    </Box>
  );
}
