import { RISK_CATEGORY_LABELS } from '@kouan/shared';
import { LocalizedTextView, VocabularyText } from '../display/text.tsx';
import { InstantText } from '../display/values.tsx';
import { useMessages } from '../i18n/index.ts';
import { LATEST_FIGURES, NOTES_IN_WORK, type NoteLineData } from './documents.ts';
import { Panel, RowText, Rows } from './Panel.tsx';
import { useStart } from './useStart.ts';

/** What waits for a reviewer. */
export function ReviewerStart() {
  return <NotesIn state="in_review" />;
}

/** What an analyst has begun and not handed in, and which of the latest figures nothing stands behind. */
export function AnalystStart() {
  const t = useMessages();
  const figures = useStart('figures', LATEST_FIGURES, {});
  return (
    <>
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
