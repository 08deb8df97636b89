import { type LocalizedText, pick } from '@kouan/shared';
import { Link, Typography } from '@mui/material';
import { Link as RouterLink } from 'react-router';
import { EvidenceDrawer } from '../display/EvidenceDrawer.tsx';
import { LocalizedTextView } from '../display/text.tsx';
import { useLanguage } from '../i18n/index.ts';
import type { Summary } from './documents.ts';
import type { EvidenceIndex } from './evidence-index.ts';
import { type RecordReference, evidenceOwner, findRecord, recordPath } from './records.ts';

interface Props {
  readonly record: RecordReference;
  /** What the record says; left out: its own title. */
  readonly label?: LocalizedText;
  /** Null: there is none on the page. */
  readonly summary: Summary | null;
  readonly evidence: EvidenceIndex | null;
}

/** A record that something rests on: it opens its sources here, or its own screen where the summary does not hold it. */
export function RecordLink({ record, label, summary }: Props) {
  const locale = useLanguage();
  const found = summary && findRecord(record, summary, locale);
  const text = label ? pick(label, locale) : found?.title;
  if (found) {
    return (
      <EvidenceDrawer
        what={found.title}
        evidence={found.evidence}
        owner={evidenceOwner(record)}
        {...(found.body ? { details: <Body text={found.body} /> } : {})}
      >
        <span>{text}</span>
      </EvidenceDrawer>
    );
  }
  const path = recordPath(record);
  if (!path) return <>{text}</>;
  return (
    <Link component={RouterLink} to={path}>
      {text ?? record.id}
    </Link>
  );
}

function Body({ text }: { text: Partial<LocalizedText> }) {
  return (
    <Typography variant="body2" sx={{ whiteSpace: 'pre-wrap' }}>
      <LocalizedTextView value={text} />
    </Typography>
  );
}
