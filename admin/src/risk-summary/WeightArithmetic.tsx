import { type Locale, type RiskMethod, SOURCE_KIND_LABELS, inLocale } from '@kouan/shared';
import { Box } from '@mui/material';
import { formatDate } from '../display/dates.ts';
import { useLanguage, useMessages } from '../i18n/index.ts';
import { Computed, StepLine } from './StepLine.tsx';
import { ageStep, exactWeight, relevanceFactors, reliabilityStep, scopeOf, weightStep } from './arithmetic.ts';
import type { Summary, SummaryInput } from './documents.ts';
import { type EvidenceIndex, evidenceUnder } from './evidence-index.ts';

interface Props {
  readonly input: SummaryInput;
  readonly summary: Summary;
  readonly evidence: EvidenceIndex;
  readonly method: RiskMethod;
}

/** The weight of a fact as a product, and where each of its factors comes from. */
export function WeightArithmetic({ input, summary, evidence, method }: Props) {
  const t = useMessages();
  const locale = useLanguage();
  const reliability = reliabilityStep(input);
  const age = ageStep(input, summary.asOf);
  return (
    <Computed label={t('resources.riskSummary.arithmetic.weight')}>
      <StepLine step={weightStep(input)} />
      <Box sx={{ color: 'text.secondary' }}>{t('resources.riskSummary.arithmetic.weightFactors')}</Box>
      <Box component="ul" sx={{ m: 0, pl: 2, color: 'text.secondary' }}>
        <li>
          <Relevance input={input} summary={summary} method={method} />
        </li>
        <li>
          {t('resources.riskSummary.arithmetic.reliability', {
            smart_count: input.origins,
            kinds: inBrackets(kindsOf(input, evidence, locale), locale),
          })}{' '}
          {reliability ? <StepLine step={reliability} /> : exactWeight(input.weight.reliability)}
        </li>
        <li>
          {age && input.datedOn ? (
            <>
              {t('resources.riskSummary.arithmetic.age', {
                day: formatDate(input.datedOn, locale),
                days: age.days,
                halfLife: age.halfLife,
              })}{' '}
              <StepLine step={age} />
            </>
          ) : (
            t('resources.riskSummary.arithmetic.ageless')
          )}
        </li>
        <li>
          {t('resources.riskSummary.arithmetic.emphasis', {
            emphasis: exactWeight(input.weight.emphasis),
            certainty: exactWeight(input.weight.certainty),
          })}
        </li>
      </Box>
    </Computed>
  );
}

/** How far the fact speaks to the goods and to the region asked, each with the case of the method that it is. */
function Relevance({ input, summary, method }: Omit<Props, 'evidence'>) {
  const t = useMessages();
  const locale = useLanguage();
  const { goods, region } = relevanceFactors(input, summary, method);
  const [goodsScope, regionScope] = [scopeOf(goods, method.sector), scopeOf(region, method.region)];
  const goodsAsked = summary.sector ? 'goods' : 'allGoods';
  const regionAsked = summary.region ? 'region' : 'allRegions';
  return (
    <>
      {t('resources.riskSummary.arithmetic.relevance', {
        goods: exactWeight(goods),
        goodsWhy: inBrackets(goodsScope && t(`resources.riskSummary.scope.${goodsAsked}.${goodsScope}`), locale),
        region: exactWeight(region),
        regionWhy: inBrackets(regionScope && t(`resources.riskSummary.scope.${regionAsked}.${regionScope}`), locale),
      })}{' '}
      <StepLine
        step={{
          formula: `${exactWeight(goods)} × ${exactWeight(region)}`,
          result: exactWeight(input.weight.relevance),
        }}
      />
    </>
  );
}

/** What kind of source each independent origin is, with its reliability: "News 0.6; Regulation 0.95". */
function kindsOf(input: SummaryInput, evidence: EvidenceIndex, locale: Locale): string {
  const origins = evidenceUnder([input], evidence).map(({ source }) => source.root ?? source);
  const kinds = new Map(origins.map(({ id, kind }) => [id, kind]));
  const told = input.originReliability.flatMap(({ id, reliability }) => {
    const kind = kinds.get(id);
    return kind ? [`${inLocale(SOURCE_KIND_LABELS[kind], locale)} ${exactWeight(reliability)}`] : [];
  });
  return told.join(locale === 'en' ? '; ' : '；');
}

/** An aside in the brackets of the reader's language; nothing where there is none. */
function inBrackets(text: string | null, locale: Locale): string {
  if (!text) return '';
  return locale === 'en' ? ` (${text})` : `（${text}）`;
}
