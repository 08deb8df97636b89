import { Typography } from '@mui/material';
import { useMemo } from 'react';
import { useLanguage, useMessages } from '../i18n/index.ts';
import type { Summary } from './documents.ts';
import { goodsNotNamed } from './named-goods.ts';

/** Says that nothing under the score is about the very goods asked, and what it rests on instead. */
export function GoodsNotNamed({ summary }: { summary: Summary }) {
  const t = useMessages();
  const locale = useLanguage();
  const found = useMemo(() => goodsNotNamed(summary), [summary]);
  if (!found) return null;
  const rest = [
    ...found.wider.map(({ code, facts }) => t('resources.riskSummary.goods.wider', { code, smart_count: facts })),
    ...(found.general > 0 ? [t('resources.riskSummary.goods.general', { smart_count: found.general })] : []),
  ];
  return (
    <Typography variant="body2" sx={{ borderLeft: 3, borderColor: 'warning.main', pl: 1.25, fontWeight: 500 }}>
      {t('resources.riskSummary.goods.notNamed', {
        code: found.asked,
        facts: rest.join(locale === 'en' ? ' and ' : '、'),
      })}
    </Typography>
  );
}
