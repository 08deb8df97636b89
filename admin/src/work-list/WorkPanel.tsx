import { WORK_KIND_LABELS } from '@kouan/shared';
import { Typography } from '@mui/material';
import { Panel, Rows } from '../dashboard/Panel.tsx';
import { useStart } from '../dashboard/useStart.ts';
import { VocabularyText } from '../display/text.tsx';
import { useMessages } from '../i18n/index.ts';
import { DEMO_DATE } from '../risk-summary/question.ts';
import { useMe } from '../session/hooks.ts';
import { WORK_COUNTS } from './documents.ts';

/** How much there is to mend, on the start page. */
export function WorkPanel() {
  const t = useMessages();
  const isDemo = useMe()?.current?.tenant.isDemo ?? false;
  const counts = useStart('work', WORK_COUNTS, { filter: { asOf: isDemo ? DEMO_DATE : null } });
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
