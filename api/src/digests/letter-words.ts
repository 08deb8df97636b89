import type { Locale } from '@kouan/shared';

/** A score as text. */
interface ToldScore {
  readonly score: string;
  readonly band: string;
  /** Null: no range. */
  readonly range: string | null;
  readonly day: string;
}

/** What a letter says beside the changes themselves. */
export interface LetterWords {
  subject(changes: number, first: string): string;
  greeting(name: string): string;
  readonly intro: string;
  readonly because: string;
  readonly source: string;
  readonly topics: string;
  /** Between the names of a list. */
  readonly comma: string;
  readonly semicolon: string;
  readonly summary: string;
  readonly scores: string;
  /** Between what something is called and what is said of it. */
  readonly colon: string;
  /** Before the score of a market and its goods, where one part or company of it alone is watched. */
  readonly whole: string;
  score(told: ToldScore): string;
  /** @param points without their sign @param day on which its reader last looked */
  moved(change: number, points: string, day: string): string;
  partMoved(part: string, points: string): string;
  /** @param others further facts that moved the same part */
  byFact(name: string, why: string, others: number): string;
  /** A part that moved although nothing of its own did. */
  readonly byWeight: string;
  readonly noScore: string;
  more(count: number): string;
  /** @param days of letters that may not have arrived */
  doubtful(days: readonly string[]): string;
  readonly open: string;
  readonly advice: string;
  readonly unsubscribe: string;
}

export const LETTER_WORDS: Readonly<Record<Locale, LetterWords>> = {
  'zh-CN': {
    subject: (changes, first) => `口岸提醒：${first}${changes > 1 ? `等${changes}项变化` : ''}`,
    greeting: (name) => `${name}，您好：`,
    intro: '您关注的市场有以下变化。',
    because: '您关注：',
    source: '来源：',
    topics: '涉及：',
    comma: '、',
    semicolon: '；',
    summary: '查看风险摘要',
    scores: '风险评分（0至100，越高风险越大）',
    colon: '：',
    whole: '总评分',
    score: ({ score, band, range, day }) =>
      `${score}（风险${band}，${range === null ? '' : `区间${range}，`}截至${day}）`,
    moved: (change, points, day) =>
      `，自您${day}查看后${change === 0 ? '未变' : `${change > 0 ? '上升' : '下降'}${points}分`}`,
    partMoved: (part, points) => `${part} ${points}分`,
    byFact: (name, why, others) => `${name}（${why}）${others > 0 ? `等${others + 1}项` : ''}`,
    byWeight: '其他方面有变，该项所占权重随之变化',
    noScore: '资料不足，暂无评分',
    more: (count) => `另有${count}项变化，请在口岸中查看。`,
    doubtful: (days) => `我们${days.join('、')}的提醒邮件可能未送达，其内容可在口岸的提醒中查看。`,
    open: '在口岸中查看全部提醒',
    advice: '口岸汇集已知信息及其来源，不构成法律意见；涉及制裁和出口管制的，请咨询律师。',
    unsubscribe: '不再接收邮件提醒（退订）',
  },
  en: {
    subject: (changes, first) => `Kouan: ${first}${changes > 1 ? ` and ${furtherChanges(changes - 1)}` : ''}`,
    greeting: (name) => `Dear ${name},`,
    intro: 'What you watch has changed.',
    because: 'You watch: ',
    source: 'Source: ',
    topics: 'Speaks to: ',
    comma: ', ',
    semicolon: '; ',
    summary: 'See the risk summary',
    scores: 'Risk score (0 to 100, higher is riskier)',
    colon: ': ',
    whole: 'whole score ',
    score: ({ score, band, range, day }) =>
      `${score} (${band.toLowerCase()} risk, ${range === null ? '' : `range ${range}, `}as of ${day})`,
    moved: (change, points, day) =>
      `, ${change === 0 ? 'unchanged' : `${change > 0 ? 'up' : 'down'} ${points}`} since you looked on ${day}`,
    partMoved: (part, points) => `${part} ${points}`,
    byFact: (name, why, others) => `${name} (${why.toLowerCase()})${others > 0 ? `, and ${others} more` : ''}`,
    byWeight: 'its weight changed with the other parts',
    noScore: 'too little is known for a score',
    more: (count) => `${furtherChanges(count)} ${count === 1 ? 'is' : 'are'} listed in Kouan.`,
    doubtful: (days) =>
      `Our earlier e-mail of ${days.join(', ')} may not have reached you. What it told is among your notices in Kouan.`,
    open: 'See all notices in Kouan',
    advice:
      'Kouan gathers what is known and who says so. It is no legal advice: on sanctions and export controls, ask counsel.',
    unsubscribe: 'Stop these e-mails (unsubscribe)',
  },
};

function furtherChanges(count: number): string {
  return `${count} more ${count === 1 ? 'change' : 'changes'}`;
}
