import { RISK_BAND_LABELS } from '@kouan/shared';
import { Button, Stack, Typography } from '@mui/material';
import { Link } from 'react-router';
import { LocalizedTextView, VocabularyText } from '../display/text.tsx';
import { DateText } from '../display/values.tsx';
import { useLanguage, useMessages } from '../i18n/index.ts';
import { points, roundedOutward } from '../risk-summary/numbers.ts';
import type { ScoreRange } from '../risk-summary/documents.ts';
import { questionFrom } from '../risk-summary/question.ts';
import { useMe } from '../session/hooks.ts';
import { MARKET_GLANCE, PUBLISHED_NOTES } from './documents.ts';
import { NoteRow } from './NotesStart.tsx';
import { Panel, Rows } from './Panel.tsx';
import { marketsOf, publishedNotes } from './published.ts';
import { useStart } from './useStart.ts';

/** What an exporter wants to know before they ship: how risky the markets are, and what was published last. */
export function ExporterStart() {
  const t = useMessages();
  const query = useStart('published', PUBLISHED_NOTES, {});
  const notes = publishedNotes(query.data?.riskNotes.nodes ?? []);
  const [first, ...others] = marketsOf(notes);
  return (
    <>
      {first && <MarketGlance market={first.code} />}
      <Panel title={t('dashboard.markets')} query={query}>
        {() => (
          <>
            {!first && <Typography color="text.secondary">{t('dashboard.marketsNone')}</Typography>}
            <Stack direction="row" sx={{ gap: 1, flexWrap: 'wrap', mt: first ? 0 : 1 }}>
              {others.map(({ code, name }) => (
                <Button key={code} variant="outlined" component={Link} to={`/risk-summary?market=${code}`}>
                  <LocalizedTextView value={name} />
                </Button>
              ))}
              <Button variant="outlined" component={Link} to="/risk-summary">
                {t('dashboard.otherMarket')}
              </Button>
            </Stack>
          </>
        )}
      </Panel>
      <Panel title={t('dashboard.published')} query={query}>
        {() => (
          <Rows
            rows={notes}
            keyOf={({ id }) => id}
            to={({ id }) => `/riskNotes/${id}/show`}
            empty={t('dashboard.publishedNone')}
          >
            {({ note }) => <NoteRow note={note} at={note.publishedAt} />}
          </Rows>
        )}
      </Panel>
    </>
  );
}

function MarketGlance({ market }: { market: string }) {
  const t = useMessages();
  const locale = useLanguage();
  const isDemo = useMe()?.current?.tenant.isDemo ?? false;
  // Of the same day as the page that it leads to.
  const { asOf: day } = questionFrom(new URLSearchParams(), isDemo);
  const query = useStart('glance', MARKET_GLANCE, { market, asOf: day });
  return (
    <Panel title={t('dashboard.glance')} query={query}>
      {({ riskSummary: { market: of, band, score, asOf } }) => (
        <Stack spacing={1} sx={{ alignItems: 'flex-start' }}>
          <Typography variant="h6" component="p">
            <LocalizedTextView value={of.name} />
            {locale === 'en' ? ': ' : '：'}
            {band ? <VocabularyText word={band} of={RISK_BAND_LABELS} /> : t('dashboard.bandUnknown')}
          </Typography>
          {score && <ScoreText score={score} />}
          <Typography variant="body2" color="text.secondary">
            {t('dashboard.asOf')} <DateText value={asOf} />
          </Typography>
          <Button variant="contained" component={Link} to={`/risk-summary?market=${of.code}`}>
            {t('dashboard.openSummary')}
          </Button>
        </Stack>
      )}
    </Panel>
  );
}

/** The score with its range, as the summary writes them; where both ends read the same, the range would say nothing. */
function ScoreText({ score }: { score: ScoreRange }) {
  const t = useMessages();
  const locale = useLanguage();
  const central = points(score.central, locale);
  const [lower, upper] = roundedOutward(score, locale);
  return (
    <Typography>
      {lower === upper ? t('dashboard.scoreExact', { central }) : t('dashboard.score', { central, lower, upper })}
    </Typography>
  );
}
