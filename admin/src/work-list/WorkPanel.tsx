import { WORK_KIND_LABELS } from '@kouan/shared';
import { Typography } from '@mui/material';
import { Panel, Rows } from '../dashboard/Panel.tsx';
import { useStart } from '../dashboard/useStart.ts';
import { VocabularyText } from '../display/text.tsx';
import { useMessages } from '../i18n/index.ts';
import { useUsualDay } from '../session/use-usual-day.ts';
import { WORK_COUNTS } from './documents.ts';

/** How much there is to mend, on the start page. */
export function WorkPanel() {
  const t = useMessages();
  const counts = useStart('work', WORK_COUNTS, { filter: { asOf: useUsualDay() } });
  return (
    <Panel
      title={t('resources.workList.name')}
      query={counts}
      all={{ to: '/work-list', label: t('resources.workList.all') }}
    >
      {(data) => (
        <Rows
          rows={data.counts.filter(({ count }) => count > 0)}
          keyOf={({ kind }) => kind}
          to={({ kind }) => `/work-list?kind=${kind}`}
          empty={t('resources.workList.empty')}
        >
          {({ kind, count }) => (
            <Typography component="span" sx={{ display: 'flex', justifyContent: 'space-between', gap: 2 }}>
              <VocabularyText word={kind} of={WORK_KIND_LABELS} />
              <strong>{count}</strong>
            </Typography>
          )}
        </Rows>
      )}
    </Panel>
  );
}
