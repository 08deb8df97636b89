/** Figures about the same thing, beside each other. */
export const corroboration = {
  title: '同一事项的其他数据',
  origins: '独立出处 %{smart_count} 个',
  documents: '文献 %{smart_count} 份',
  none: '没有关于同一事项（指标、市场、行业、地区、时期）的其他数据。',
  conflict: '%{smart_count} 种说法不一：%{values}。Kouan 不取其一，按全部范围显示：%{range}。',
  mend: '处理办法：逐条打开来源核对。哪条录入有误就修改或修订哪条；所指并非同一事项的，请写明行业、地区、时期或比较基期。各来源确实不一致的，保留即可。',
  range: '说法不同但可以同时成立。合在一起只能说：%{range}。',
  sharesOrigin: '与本条出自同一报道，合计为一个出处。',
};
