import {
  DERIVED_NOTE_LABELS,
  DERIVED_OPERATION_LABELS,
  FIGURE_RELATION_LABELS,
  OBSERVATION_STATUS_LABELS,
  formatPeriod,
  inLocale,
  parsePeriod,
} from '@kouan/shared';
import { Alert, Box, Chip, Link, Stack, Typography } from '@mui/material';
import { Link as RouterLink } from 'react-router';
import { EvidenceDrawer } from '../display/EvidenceDrawer.tsx';
import { LocalizedTextView, VocabularyText } from '../display/text.tsx';
import { QuantityText } from '../display/values.tsx';
import { useLanguage, useMessages } from '../i18n/index.ts';
import type { DerivedFigure, SeriesTerm } from './documents.ts';
import { type NameOfMissing, describeDerived } from './words.ts';

interface Props {
  readonly derived: DerivedFigure;
  /** What it may lack by its name; left out: periods. */
  readonly nameOf?: NameOfMissing;
}

/** A derived figure that opens its arithmetic down to the sources, or the reason why there is none. */
export function DerivedValue({ derived, nameOf }: Props) {
  const locale = useLanguage();
  const text = describeDerived(derived, locale, nameOf);
  if (derived.value === null) {
    return (
      <Typography variant="body2" color="text.secondary">
        {text}
      </Typography>
    );
  }
  const period = formatPeriod(parsePeriod(derived.period), locale);
  const evidence = derived.sourced.flatMap(({ figures }) => figures.flatMap((figure) => figure.evidence));
  return (
    <EvidenceDrawer
      what={`${inLocale(DERIVED_OPERATION_LABELS[derived.operation], locale)} · ${period}`}
      evidence={evidence}
      details={<Arithmetic derived={derived} text={text} />}
    >
      {text}
    </EvidenceDrawer>
  );
}

/** How a derived figure was worked out: each line can be done again by hand, each term opens its figures. */
function Arithmetic({ derived: { arithmetic, terms, notes, status }, text }: { derived: DerivedFigure; text: string }) {
  const t = useMessages();
  return (
    <Stack spacing={1.5}>
      <Stack direction="row" spacing={1} sx={{ alignItems: 'center', flexWrap: 'wrap' }}>
        <Typography variant="h5" component="p">
          {text}
        </Typography>
        <Chip size="small" variant="outlined" label={t('resources.figureSeries.derived')} />
      </Stack>
      <Typography variant="body2" color="text.secondary">
        {t('resources.figureSeries.derivedHint')} <VocabularyText word={status} of={OBSERVATION_STATUS_LABELS} />
      </Typography>
      <Box component="dl" sx={{ m: 0 }}>
        {arithmetic.map(({ of, expression }) => (
          <Box key={of}>
            <Typography component="dt" variant="caption" color="text.secondary">
              {t(`resources.figureSeries.line.${of}`)}
            </Typography>
            <Typography component="dd" sx={{ m: 0, fontVariantNumeric: 'tabular-nums', overflowWrap: 'anywhere' }}>
              {expression}
            </Typography>
          </Box>
        ))}
      </Box>
      {notes.map((note) => (
        <Alert key={note} severity="warning">
          <VocabularyText word={note} of={DERIVED_NOTE_LABELS} />
        </Alert>
      ))}
      <Typography variant="subtitle2">{t('resources.figureSeries.terms')}</Typography>
      <Stack component="ul" spacing={1} sx={{ listStyle: 'none', m: 0, p: 0 }}>
        {terms.map((term) => (
          <Term key={`${term.period} ${term.sector?.code}`} term={term} />
        ))}
      </Stack>
    </Stack>
  );
}

function Term({ term: { period, sector, value, relation, figures } }: { term: SeriesTerm }) {
  const locale = useLanguage();
  return (
    <Box component="li">
      <Typography variant="body2">
        {formatPeriod(parsePeriod(period), locale)}
        {sector && ' · '}
        <LocalizedTextView value={sector?.name} />
        {': '}
        <strong>
          <QuantityText value={value} />
        </strong>
      </Typography>
      <Typography variant="caption" color="text.secondary">
        <VocabularyText word={relation} of={FIGURE_RELATION_LABELS} />
        {figures.map(({ id, code }) => (
          <span key={id}>
            {' · '}
            <Link component={RouterLink} to={`/figures/${id}/show`}>
              {code}
            </Link>
          </span>
        ))}
      </Typography>
    </Box>
  );
}
