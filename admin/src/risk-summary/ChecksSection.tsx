import PrintIcon from '@mui/icons-material/Print';
import { SHIPPING_TOPIC_LABELS } from '@kouan/shared';
import { Box, Button, Stack, Typography } from '@mui/material';
import { useState } from 'react';
import { Section } from '../display/Section.tsx';
import { LocalizedTextView, VocabularyText } from '../display/text.tsx';
import { useMessages } from '../i18n/index.ts';
import { CounselNotice } from './CounselNotice.tsx';
import { RecordLink } from './RecordLink.tsx';
import { byTopic } from './checks.ts';
import type { ShippingCheck, Summary } from './documents.ts';
import type { EvidenceIndex } from './evidence-index.ts';
import { sectionId } from './sections.ts';

interface Props {
  readonly summary: Summary;
  readonly evidence: EvidenceIndex;
  /** Prints this list by itself. */
  readonly onPrint: () => void;
}

/** What to find out before shipping, by topic, with the records that ask for it. It never says how a control is avoided. */
export function ChecksSection({ summary, evidence, onPrint }: Props) {
  const t = useMessages();
  return (
    <Section
      id={sectionId('checks')}
      title={t('resources.riskSummary.checks.title')}
      actions={
        <Button size="small" startIcon={<PrintIcon />} onClick={onPrint} sx={{ '@media print': { display: 'none' } }}>
          {t('resources.riskSummary.checks.print')}
        </Button>
      }
    >
      <Stack spacing={2}>
        {byTopic(summary.shippingChecks).map(([topic, checks]) => (
          <Box
            key={topic}
            component="section"
            sx={{
              display: 'grid',
              gridTemplateColumns: { xs: 'minmax(0, 1fr)', sm: '120px minmax(0, 1fr)' },
              columnGap: 2,
              breakInside: 'avoid',
            }}
          >
            <Typography component="h4" sx={{ fontWeight: 600 }}>
              <VocabularyText word={topic} of={SHIPPING_TOPIC_LABELS} />
            </Typography>
            <Stack component="ul" spacing={1} sx={{ listStyle: 'none', m: 0, p: 0 }}>
              {checks.map((check, index) => (
                <li key={`${check.key} ${index}`}>
                  <Check check={check} summary={summary} evidence={evidence} />
                </li>
              ))}
            </Stack>
          </Box>
        ))}
      </Stack>
      <Box sx={{ mt: 2 }}>
        <CounselNotice />
      </Box>
    </Section>
  );
}

/** So many records stand under a check at first. */
const SHOWN = 3;
/** Nobody can ask paper for the others. */
const ON_PAPER_ALONE = { display: 'none', '@media print': { display: 'inline' } } as const;

function Check({ check, summary, evidence }: { check: ShippingCheck } & Omit<Props, 'onPrint'>) {
  const t = useMessages();
  const [showsAll, setShowsAll] = useState(false);
  const { records, recordsTotal } = check;
  return (
    <>
      <Typography>
        {'☐ '}
        <LocalizedTextView value={check.text} />
      </Typography>
      {records.length > 0 && (
        <Stack direction="row" sx={{ flexWrap: 'wrap', columnGap: 2, rowGap: 0.25, pl: 2.5, typography: 'body2' }}>
          <Typography variant="body2" color="text.secondary">
            {t('resources.riskSummary.checks.restsOn', { smart_count: recordsTotal })}
          </Typography>
          {records.map((record, index) => (
            <Box component="span" key={record.id} sx={showsAll || index < SHOWN ? {} : ON_PAPER_ALONE}>
              <RecordLink record={record} summary={summary} evidence={evidence} />
            </Box>
          ))}
          {records.length > SHOWN && (
            <Button
              size="small"
              aria-expanded={showsAll}
              onClick={() => setShowsAll(!showsAll)}
              sx={{ minHeight: 24, py: 0, '@media print': { display: 'none' } }}
            >
              {t(showsAll ? 'common.less' : 'common.more')}
            </Button>
          )}
        </Stack>
      )}
    </>
  );
}
