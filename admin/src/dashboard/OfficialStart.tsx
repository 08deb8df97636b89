import AddIcon from '@mui/icons-material/Add';
import { Button, Stack } from '@mui/material';
import { Link } from 'react-router';
import { todayInBeijing } from '../display/dates.ts';
import { LocalizedTextView } from '../display/text.tsx';
import { useMessages } from '../i18n/index.ts';
import { DueText } from '../opportunities/DueText.tsx';
import { weekAhead } from '../opportunities/due.ts';
import { OFFICIAL_START } from './documents.ts';
import { type DueWork, dueWork } from './due-work.ts';
import { Panel, RowText, Rows } from './Panel.tsx';
import { StageBars } from './StageBars.tsx';
import { useStart } from './useStart.ts';

/** What an official logs most, one press away. */
export function LogButtons() {
  const t = useMessages();
  return (
    <Stack direction="row" sx={{ gap: 1, flexWrap: 'wrap' }}>
      <Button variant="contained" size="large" startIcon={<AddIcon />} component={Link} to="/initiatives/create">
        {t('dashboard.logMeeting')}
      </Button>
      <Button variant="outlined" size="large" startIcon={<AddIcon />} component={Link} to="/opportunities/create">
        {t('dashboard.logOpportunity')}
      </Button>
    </Stack>
  );
}

/** What an official has to do: late, this week, and where their opportunities stand. */
export function OfficialStart() {
  const t = useMessages();
  const today = todayInBeijing();
  const until = weekAhead(today);
  const query = useStart('official', OFFICIAL_START, { dueBy: until });
  return (
    <>
      <Panel title={t('dashboard.late')} query={query}>
        {(data) => <WorkRows work={dueWork(data, { today, until }).late} empty={t('dashboard.lateNone')} />}
      </Panel>
      <Panel title={t('dashboard.thisWeek')} query={query}>
        {(data) => <WorkRows work={dueWork(data, { today, until }).soon} empty={t('dashboard.thisWeekNone')} />}
      </Panel>
      <Panel
        title={t('dashboard.myStages')}
        query={query}
        all={{ to: '/pipeline', label: t('resources.opportunities.board.name') }}
      >
        {({ pipeline }) => <StageBars lines={pipeline} />}
      </Panel>
    </>
  );
}

function WorkRows({ work, empty }: { work: readonly DueWork[]; empty: string }) {
  const t = useMessages();
  return (
    <Rows rows={work} keyOf={({ key }) => key} to={({ to }) => to} empty={empty}>
      {({ kind, what, of, dueOn }) => (
        <RowText
          main={
            typeof what === 'string' ? (
              what
            ) : what ? (
              <LocalizedTextView value={what} />
            ) : (
              t('dashboard.stepWithoutWords')
            )
          }
          detail={
            <>
              <DueText value={dueOn} /> · {t(`dashboard.${kind}`)} · <LocalizedTextView value={of} />
            </>
          }
        />
      )}
    </Rows>
  );
}
