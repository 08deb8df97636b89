import { riskMethodOf } from '@kouan/shared';
import { Button, Divider, LinearProgress, Stack, Typography } from '@mui/material';
import { useState } from 'react';
import { useLanguage, useMessages } from '../i18n/index.ts';
import { MoreButton } from '../records/MoreButton.tsx';
import { ErrorState } from '../records/States.tsx';
import { InputArithmetic } from './InputArithmetic.tsx';
import { exactPoints } from './arithmetic.ts';
import type { Summary, SummaryPart } from './documents.ts';
import type { EvidenceIndex } from './evidence-index.ts';
import { percent } from './numbers.ts';
import { type PartFact, usePartFacts } from './use-part-facts.ts';

interface Props {
  readonly part: SummaryPart;
  readonly summary: Summary;
  readonly evidence: EvidenceIndex;
}

/** Every fact of a part with its arithmetic: those that come with the summary, and on request all others. */
export function PartInputs({ part, summary, evidence }: Props) {
  const t = useMessages();
  const locale = useLanguage();
  const method = riskMethodOf(summary.methodVersion);
  const [isWhole, setWhole] = useState(false);
  const whole = usePartFacts(summary, part, isWhole);
  const listed: readonly PartFact[] = part.inputs.map((input) => ({ input, summary, evidence }));
  const facts = whole.items.length > 0 ? whole.items : listed;
  const others = part.inputsTotal - part.inputs.length;
  return (
    <>
      <Stack component="ol" spacing={2} divider={<Divider component="li" aria-hidden />} sx={PLAIN_LIST}>
        {facts.map((fact) => (
          <li key={fact.input.key}>
            <InputArithmetic {...fact} part={part} method={method} />
          </li>
        ))}
      </Stack>
      {whole.isPending && <LinearProgress aria-label={t('common.loading')} sx={{ mt: 1 }} />}
      {whole.error && <ErrorState error={whole.error} onRetry={whole.retry} />}
      {others > 0 && facts.length <= part.inputs.length && (
        <>
          <Typography variant="body2" sx={{ mt: 1.5 }}>
            {t('resources.riskSummary.arithmetic.others', {
              smart_count: others,
              points: exactPoints(part.otherPoints),
              share: percent(part.otherShare, locale),
            })}
          </Typography>
          {!isWhole && (
            <Button
              variant="outlined"
              size="small"
              onClick={() => setWhole(true)}
              sx={{ mt: 1, '@media print': { display: 'none' } }}
            >
              {t('resources.riskSummary.arithmetic.showAll', { smart_count: part.inputsTotal })}
            </Button>
          )}
        </>
      )}
      {isWhole && whole.hasMore && (
        <MoreButton
          onMore={whole.more}
          isFetching={whole.isFetching}
          shown={facts.length}
          total={whole.total}
          of={t('resources.riskSummary.arithmetic.facts')}
        />
      )}
    </>
  );
}

const PLAIN_LIST = { listStyle: 'none', m: 0, p: 0 } as const;
