import { CodeChip, LocalizedTextView } from '../display/text.tsx';
import { InstantText } from '../display/values.tsx';
import { useMessages } from '../i18n/index.ts';
import { RECENT_ACTIVITY } from './documents.ts';
import { latestActivity } from './due-work.ts';
import { Panel, RowText, Rows } from './Panel.tsx';
import { useStart } from './useStart.ts';

/** Records that the panel shows. */
const MOST = 8;

/** What colleagues changed last. */
export function RecentActivity() {
  const t = useMessages();
  const query = useStart('recent', RECENT_ACTIVITY, {});
  return (
    <Panel title={t('dashboard.recent')} query={query}>
      {(data) => (
        <Rows
          rows={latestActivity(data, MOST)}
          keyOf={({ id }) => id}
          to={({ to }) => to}
          empty={t('dashboard.recentNone')}
        >
          {({ title, code, updatedAt, updatedBy }) => (
            <RowText
              main={<LocalizedTextView value={title} />}
              detail={
                <>
                  <CodeChip code={code} /> · <InstantText value={updatedAt} />
                  {updatedBy && ` · ${updatedBy.name}`}
                </>
              }
            />
          )}
        </Rows>
      )}
    </Panel>
  );
}
