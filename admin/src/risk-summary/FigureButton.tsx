import { pick, wordingIn } from '@kouan/shared';
import { Stack, Typography } from '@mui/material';
import type { ReactNode } from 'react';
import { EvidenceDrawer } from '../display/EvidenceDrawer.tsx';
import { LocalizedTextView } from '../display/text.tsx';
import { FigureValue, ImpliedBaseNote } from '../figures/FigureValue.tsx';
import { describePeriod, describeSubject } from '../figures/describe.ts';
import { useLanguage, useMessages } from '../i18n/index.ts';
import type { SummaryFigure } from './documents.ts';

interface Props {
  readonly figure: SummaryFigure;
  /** What stands on the button; left out: the value with the words of the source. */
  readonly children?: ReactNode;
}

/** A figure's value as a button that opens its sources, with its definition and what it implies. */
export function FigureButton({ figure, children }: Props) {
  const locale = useLanguage();
  const what = [describeSubject(figure, locale), describePeriod(figure, locale)].filter(Boolean).join(' · ');
  return (
    <EvidenceDrawer
      what={what}
      evidence={figure.evidence}
      owner={{ figureId: figure.id }}
      details={<Details figure={figure} />}
    >
      {children ?? <FigureValue figure={figure} />}
    </EvidenceDrawer>
  );
}

function Details({ figure }: { figure: SummaryFigure }) {
  const t = useMessages();
  const locale = useLanguage();
  return (
    <Stack spacing={0.5}>
      <FigureValue figure={figure} isLarge />
      <ImpliedBaseNote figure={figure} />
      <Typography variant="body2">
        <strong>{pick(figure.indicator.name, locale)}</strong> <LocalizedTextView value={figure.indicator.definition} />
      </Typography>
      {figure.scopeNote && (
        <Typography variant="body2">
          <LocalizedTextView value={figure.scopeNote} />
        </Typography>
      )}
      {figure.attribution && (
        <Typography variant="body2" color="text.secondary">
          {t('resources.riskSummary.attribution', { name: wordingIn(figure.attribution, locale) })}
        </Typography>
      )}
    </Stack>
  );
}
