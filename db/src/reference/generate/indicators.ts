import type { Indicator } from '../types.ts';

/** Whose concepts the definitions follow, and where on the web they are. */
const BERNE_UNION = {
  definitionSource: 'Berne Union, glossary of credit insurance terms',
  definitionUrl: 'https://www.berneunion.org/',
};
const SINOSURE = {
  definitionSource: 'China Export & Credit Insurance Corporation (Sinosure), policy terms: notice of probable loss',
  definitionUrl: 'https://www.sinosure.com.cn/',
};
const CUSTOMS = {
  definitionSource: 'General Administration of Customs of China, notes on customs statistics',
  definitionUrl: 'http://www.customs.gov.cn/',
};
const IMTS = {
  definitionSource: 'United Nations, International Merchandise Trade Statistics: Concepts and Definitions 2010',
  definitionUrl: 'https://unstats.un.org/unsd/trade/eg-imts/',
};

/** A line of the register without what its group and its unit say by themselves. */
type Line = Omit<Indicator, 'group' | 'countedUnit' | 'definitionUrl'> &
  Partial<Pick<Indicator, 'countedUnit' | 'definitionUrl'>>;

/** Losses on their way through an export credit insurer; four steps that are never added to one another. */
const CLAIMS: readonly Line[] = [
  {
    code: 'claims_notified',
    unitKind: 'money',
    zh: '报损',
    en: 'Losses notified',
    definitionZh: '投保企业向保险机构通报的可能损失金额，例如买方拖欠、拒收或破产；此时尚未提出赔偿要求。',
    definitionEn:
      'Amounts that insured companies report to the insurer as possibly lost, for instance because a buyer is late, refuses the goods or is insolvent; no compensation has been asked for yet.',
    ...SINOSURE,
  },
  {
    code: 'claims_filed',
    unitKind: 'money',
    zh: '索赔',
    en: 'Claims filed',
    definitionZh: '投保企业正式提出的赔偿要求金额；提出索赔不等于已经获赔。',
    definitionEn:
      'Amounts for which insured companies have formally asked compensation; a claim filed is not a claim paid.',
    ...BERNE_UNION,
  },
  {
    code: 'claims_paid',
    unitKind: 'money',
    zh: '赔付',
    en: 'Claims paid',
    definitionZh: '保险机构在该期间实际支付给投保企业的赔款。',
    definitionEn: 'Compensation that the insurer has paid out to insured companies in the period.',
    ...BERNE_UNION,
  },
  {
    code: 'claims_recovered',
    unitKind: 'money',
    zh: '追偿',
    en: 'Recoveries',
    definitionZh: '赔付之后，保险机构从债务人或担保人处追回的金额。',
    definitionEn: 'Amounts that the insurer has got back from debtors or guarantors after paying a claim.',
    ...BERNE_UNION,
  },
  {
    code: 'premium',
    unitKind: 'money',
    zh: '保费',
    en: 'Premium',
    definitionZh: '投保企业为该期间的保险保障所支付的费用。',
    definitionEn: 'What insured companies pay for cover in the period.',
    ...BERNE_UNION,
  },
  {
    code: 'insured_amount',
    unitKind: 'money',
    zh: '承保金额',
    en: 'Insured amount',
    definitionZh: '该期间内纳入保险保障的出口或融资金额，不论是否出险。',
    definitionEn: 'Value of the exports or credits taken under cover in the period, whether or not a loss follows.',
    ...BERNE_UNION,
  },
  {
    code: 'loss_ratio',
    unitKind: 'percent',
    zh: '赔付率',
    en: 'Loss ratio',
    definitionZh: '同一期间的赔款与保费之比，以百分数表示。',
    definitionEn: 'Claims paid over premium of the same period, in per cent.',
    ...BERNE_UNION,
  },
  {
    code: 'claim_count',
    unitKind: 'count',
    countedUnit: 'count',
    zh: '索赔件数',
    en: 'Number of claims',
    definitionZh: '该期间投保企业正式提出索赔的案件数，一案一件，与金额无关。',
    definitionEn:
      'Number of cases in which insured companies have formally asked compensation in the period, whatever the amount.',
    ...BERNE_UNION,
  },
  {
    code: 'claims_notified_count',
    unitKind: 'count',
    countedUnit: 'count',
    zh: '报损件数',
    en: 'Number of losses notified',
    definitionZh: '该期间投保企业向保险机构通报可能损失的案件数，一案一件；此时尚未提出赔偿要求。',
    definitionEn:
      'Number of cases that insured companies reported to the insurer as possible losses in the period; no compensation has been asked for yet.',
    ...SINOSURE,
  },
  {
    code: 'claims_paid_count',
    unitKind: 'count',
    countedUnit: 'count',
    zh: '赔付件数',
    en: 'Number of claims paid',
    definitionZh: '该期间保险机构实际支付赔款的案件数，一案一件，与金额无关。',
    definitionEn: 'Number of cases in which the insurer paid out compensation in the period, whatever the amount.',
    ...BERNE_UNION,
  },
  {
    code: 'claims_recovered_count',
    unitKind: 'count',
    countedUnit: 'count',
    zh: '追偿件数',
    en: 'Number of recoveries',
    definitionZh: '该期间保险机构在赔付之后从债务人或担保人处追回款项的案件数。',
    definitionEn:
      'Number of cases in which the insurer got money back from debtors or guarantors in the period, after paying a claim.',
    ...BERNE_UNION,
  },
  {
    code: 'insured_company_count',
    unitKind: 'count',
    countedUnit: 'companies',
    zh: '投保企业数量',
    en: 'Insured companies',
    definitionZh: '该期间持有有效保单的企业户数。',
    definitionEn: 'Number of companies that held a policy in force in the period.',
    ...BERNE_UNION,
  },
];

const TRADE: readonly Line[] = [
  {
    code: 'exports',
    unitKind: 'money',
    zh: '出口额',
    en: 'Exports',
    definitionZh: '运往目标市场的货物价值，通常按离岸价计，市场以最终目的国（地区）为准。',
    definitionEn:
      'Value of goods sent to a market, as a rule free on board, counted under the country of last known destination.',
    ...CUSTOMS,
  },
  {
    code: 'imports',
    unitKind: 'money',
    zh: '进口额',
    en: 'Imports',
    definitionZh: '来自某一市场的货物价值，通常按到岸价计，市场以原产国（地区）为准。',
    definitionEn:
      'Value of goods from a market, as a rule including cost, insurance and freight, counted under the country of origin.',
    ...CUSTOMS,
  },
  {
    code: 'trade_total',
    unitKind: 'money',
    zh: '进出口总额',
    en: 'Total trade',
    definitionZh: '同一期间出口额与进口额之和。',
    definitionEn: 'Exports and imports of the same period together.',
    ...CUSTOMS,
  },
  {
    code: 'export_share',
    unitKind: 'percent',
    zh: '出口占比',
    en: 'Share of exports',
    definitionZh: '对某一市场的出口额占该地区（或行业）同期全部出口额的百分比。',
    definitionEn: "A market's part of all exports of the region or sector in the same period, in per cent.",
    ...IMTS,
  },
];

const COMPANIES: readonly Line[] = [
  {
    code: 'company_count',
    unitKind: 'count',
    countedUnit: 'companies',
    zh: '企业数量',
    en: 'Companies',
    definitionZh: '某一地区、行业或市场范围内的企业户数，范围以来源所述为准。',
    definitionEn: 'Number of companies in a region, sector or market, within the limits that the source states.',
    definitionSource: 'Kouan; counted as the source counts',
  },
  {
    code: 'participant_count',
    unitKind: 'count',
    countedUnit: 'participants',
    zh: '参与数量',
    en: 'Participants',
    definitionZh: '参加一项工作举措的企业或机构数量。',
    definitionEn: 'Number of companies or other bodies that take part in an initiative.',
    definitionSource: 'Kouan; counted as the source counts',
  },
];

const CONTROLS: readonly Line[] = [
  {
    code: 'controlled_exports',
    unitKind: 'money',
    zh: '受管制商品出口额',
    en: 'Exports of controlled goods',
    definitionZh: '运往某一市场、且属于他国出口管制清单所列类别的货物价值；列入统计并不说明具体交易是否合规。',
    definitionEn:
      "Value of goods sent to a market that fall under another country's export control list; being counted says nothing of whether a given shipment was lawful.",
    definitionSource: 'Kouan; goods as listed by the authority that controls them, values after customs statistics',
  },
];

/** The indicators that figures are observations of, in the order in which screens list them. */
export function buildIndicators(): Indicator[] {
  return [
    ...CLAIMS.map((line) => indicator('claims', line)),
    ...TRADE.map((line) => indicator('trade', line)),
    ...COMPANIES.map((line) => indicator('companies', line)),
    ...CONTROLS.map((line) => indicator('controls', line)),
  ];
}

function indicator(group: Indicator['group'], line: Line): Indicator {
  return { countedUnit: null, definitionUrl: null, ...line, group };
}
