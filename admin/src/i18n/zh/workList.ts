/** The analysts' work list. */
export const workList = {
  name: '待完善事项',
  lead: '已录入内容中需要核对或补充的地方，先急后缓。',
  kinds: '按类别筛选',
  all: '全部',
  empty: '没有待完善的事项。',
  rules:
    '“只有一个出处”不含官方统计：官方统计没有第二个出处可寻。“来源已旧”指一个序列的最新一条，其最新来源距今已超过风险方法的半衰期（数据180天，企业动向365天）：此后它在风险评分中的权重不足一半。更早的记录是历史，不列入。',
  fields: { market: '目标市场' },
  what: {
    conflict: '%{smart_count} 条数据说的是同一事项，但互相矛盾。',
    without_evidence: '没有来源支持，不计入风险评分。',
    single_origin: '只有一个独立出处；转载不算另一个出处。',
    stale_evidence: '最新来源发布于',
    age: '，距今 %{days} 天，已过半衰期 %{limit} 天。',
  },
  step: {
    conflict: '对照并处理',
    without_evidence: '补充来源',
    single_origin: '补充独立出处',
    stale_evidence: '更新',
  },
};
