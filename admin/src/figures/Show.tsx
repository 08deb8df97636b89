import { OBSERVATION_STATUS_LABELS, hasText, wordingIn } from '@kouan/shared';
import { Alert, Box, Link, Stack, Typography } from '@mui/material';
import { useRecordContext } from 'react-admin';
import { Link as RouterLink } from 'react-router';
import { SameThing } from '../corroboration/SameThing.tsx';
import { SeriesLink } from '../figure-series/SeriesLink.tsx';
import { Fact, Facts } from '../display/Facts.tsx';
import { CodeChip, Coded, LocalizedTextView, VocabularyText } from '../display/text.tsx';
import { InstantText, QuantityText } from '../display/values.tsx';
import { useLanguage, useMessages } from '../i18n/index.ts';
import { RecordShow } from '../records/RecordShow.tsx';
import { useCan } from '../session/hooks.ts';
import { EvidenceSection } from '../sources/EvidenceSection.tsx';
import { SharedNotice, useIsOwn } from '../sources/SharedMark.tsx';
import { FigureValue, ImpliedBaseNote } from './FigureValue.tsx';
import { ReviseButton } from './ReviseButton.tsx';
import { Revisions } from './Revisions.tsx';
import { Series } from './Series.tsx';
import { describePeriod, describeSubject } from './describe.ts';
import type { FigureRecord } from './documents.ts';

/** A figure with what it means, the series it stands in and its evidence. */
export default function FigureShow() {
  return (
    <RecordShow actions={<ReviseButton />}>
      <Whole />
    </RecordShow>
  );
}

function Whole() {
  const locale = useLanguage();
  const figure = useRecordContext<FigureRecord>();
  const isOwn = useIsOwn(figure);
  const mayWrite = useCan('figure.write');
  if (!figure) return null;
  return (
    <Box sx={{ p: 2 }}>
      <SharedNotice record={figure} />
      <Superseded figure={figure} />
      <Typography variant="overline" component="p" color="text.secondary">
        <LocalizedTextView value={figure.indicator.name} />
      </Typography>
      <Stack direction="row" spacing={1} sx={{ alignItems: 'baseline', flexWrap: 'wrap' }}>
        <Typography variant="h6" component="h2">
          {describeSubject(figure, locale)}
        </Typography>
        <CodeChip code={figure.code} />
      </Stack>
      <Typography color="text.secondary">{describePeriod(figure, locale)}</Typography>
      <Box sx={{ my: 1 }}>
        <FigureValue figure={figure} isLarge />
      </Box>
      <ImpliedBaseNote figure={figure} />
      <Details figure={figure} />
      <SameThing figure={figure} />
      <Revisions figure={figure} />
      <Series figure={figure} />
      <SeriesLink figure={figure} />
      <EvidenceSection evidence={figure.evidence} owner={{ figureId: figure.id }} isEditable={isOwn && mayWrite} />
    </Box>
  );
}

function Superseded({ figure }: { figure: FigureRecord }) {
  const t = useMessages();
  if (!figure.supersededAt) return null;
  return (
    <Alert severity="warning" sx={{ mb: 2 }}>
      {t('resources.figures.superseded')} <InstantText value={figure.supersededAt} />
    </Alert>
  );
}

function Details({ figure }: { figure: FigureRecord }) {
  const t = useMessages();
  const locale = useLanguage();
  return (
    <Facts>
      <Fact label={t('resources.figures.fields.definition')}>
        <LocalizedTextView value={figure.indicator.definition} />
        <Typography variant="caption" color="text.secondary" component="div">
          {figure.indicator.definitionUrl ? (
            <Link href={figure.indicator.definitionUrl} target="_blank" rel="noopener noreferrer">
              {figure.indicator.definitionSource}
            </Link>
          ) : (
            figure.indicator.definitionSource
          )}
        </Typography>
      </Fact>
      <Fact label={t('resources.figures.fields.market')}>{figure.market && <Coded value={figure.market} />}</Fact>
      <Fact label={t('resources.figures.fields.sector')}>
        {figure.sector ? <Coded value={figure.sector} /> : t('resources.figures.allGoods')}
      </Fact>
      <Fact label={t('resources.figures.fields.region')}>
        {figure.region ? <Coded value={figure.region} /> : t('resources.figures.noRegion')}
      </Fact>
      {figure.relatesTo && (
        <Fact label={t('resources.figures.fields.relatesTo')}>
          <Link component={RouterLink} to={`/figures/${figure.relatesTo.id}/show`}>
            <QuantityText value={figure.relatesTo.value} /> <CodeChip code={figure.relatesTo.code} />
          </Link>
        </Fact>
      )}
      {hasText(figure.scopeNote) && (
        <Fact label={t('resources.figures.fields.scopeNote')}>
          <LocalizedTextView value={figure.scopeNote} />
        </Fact>
      )}
      <Fact label={t('resources.figures.fields.attribution')}>
        {figure.attribution && wordingIn(figure.attribution, locale)}
      </Fact>
      <Fact label={t('resources.figures.fields.observationStatus')}>
        <VocabularyText word={figure.observationStatus} of={OBSERVATION_STATUS_LABELS} />
      </Fact>
      {figure.supersedes && (
        <Fact label={t('resources.figures.fields.supersedes')}>
          <Link component={RouterLink} to={`/figures/${figure.supersedes.id}/show`}>
            <QuantityText value={figure.supersedes.value} /> <CodeChip code={figure.supersedes.code} />
          </Link>
        </Fact>
      )}
      <Fact label={t('resources.figures.fields.recordedAt')}>
        <InstantText value={figure.recordedAt} />
      </Fact>
    </Facts>
  );
}
