import { RISK_CATEGORY_LABELS } from '@kouan/shared';
import { LocalizedTextView, VocabularyText } from '../display/text.tsx';
import { DateText, InstantText } from '../display/values.tsx';
import { useMessages } from '../i18n/index.ts';
import { OutOfDateChip } from '../risk-notes/ReviewDay.tsx';
import { dueUntil } from '../risk-notes/review-day.ts';
import { useToday } from '../session/use-usual-day.ts';
import { LATEST_FIGURES, NOTES_DUE, NOTES_IN_WORK, type NoteLineData } from './documents.ts';
import { Panel, RowText, Rows } from './Panel.tsx';
import { WorkPanel } from '../work-list/WorkPanel.tsx';
import { useStart } from './useStart.ts';

/** What waits for a reviewer: drafts that were handed in, and published notes that are due for another look. */
export function ReviewerStart() {
  return (
    <>
      <NotesIn state="in_review" />
      <NotesDue />
    </>
  );
}

function NotesDue() {
  const t = useMessages();
  const query = useStart('notes-due', NOTES_DUE, { day: dueUntil(useToday()) });
  return (
    <Panel title={t('dashboard.notes.due')} query={query}>
      {({ riskNotes }) => (
        <Rows
          rows={riskNotes.nodes.flatMap(({ id, published }) => (published ? [{ id, published }] : []))}
          keyOf={({ id }) => id}
          to={({ id }) => `/riskNotes/${id}/show`}
          empty={t('dashboard.notes.dueNone')}
        >
          {({ published }) => (
            <RowText
              main={<LocalizedTextView value={published.title} />}
              detail={
                <>
                  <LocalizedTextView value={published.market.name} /> · {t('resources.riskNotes.fields.reviewBy')}{' '}
                  <DateText value={published.reviewBy} /> <OutOfDateChip reviewBy={published.reviewBy} />
                </>
              }
            />
          )}
        </Rows>
      )}
    </Panel>
  );
}

/** What an analyst has begun and not handed in, and which of the latest figures nothing stands behind. */
export function AnalystStart() {
  const t = useMessages();
  const figures = useStart('figures', LATEST_FIGURES, {});
  return (
    <>
      <WorkPanel />
      <NotesIn state="draft" />
      <Panel title={t('dashboard.withoutEvidence')} query={figures}>
        {(data) => (
          <Rows
            rows={data.figures.nodes.filter(({ evidence }) => evidence.length === 0)}
            keyOf={({ id }) => id}
            to={({ id }) => `/figures/${id}/show`}
            empty={t('dashboard.withoutEvidenceNone')}
          >
            {({ code, title, indicator, period }) => (
              <RowText
                main={<LocalizedTextView value={title ?? indicator.name} />}
                detail={[code, period].filter(Boolean).join(' · ')}
              />
            )}
          </Rows>
        )}
      </Panel>
    </>
  );
}

function NotesIn({ state }: { state: 'in_review' | 'draft' }) {
  const t = useMessages();
  const query = useStart(`notes-${state}`, NOTES_IN_WORK, { states: [state] });
  return (
    <Panel title={t(`dashboard.notes.${state}`)} query={query}>
      {({ riskNotes }) => (
        <Rows
          rows={riskNotes.nodes.flatMap(({ id, draft }) => (draft ? [{ id, draft }] : []))}
          keyOf={({ id }) => id}
          to={({ id }) => `/riskNotes/${id}/show`}
          empty={t(`dashboard.notes.${state}None`)}
        >
          {({ draft }) => (
            <NoteRow note={draft} at={(state === 'in_review' ? draft.submittedAt : null) ?? draft.updatedAt} />
          )}
        </Rows>
      )}
    </Panel>
  );
}

/** A risk note in one row. */
export function NoteRow({ note, at }: { note: NoteLineData; at: string | null }) {
  return (
    <RowText
      main={<LocalizedTextView value={note.title} />}
      detail={
        <>
          <VocabularyText word={note.category} of={RISK_CATEGORY_LABELS} /> ·{' '}
          <LocalizedTextView value={note.market.name} /> · {note.author.name} · <InstantText value={at} />
        </>
      }
    />
  );
}
