/** Sources behind a record or a number. */
export const evidence = {
  title: '来源与证据',
  open: '查看来源（%{smart_count} 份）',
  openOf: '%{what}：查看来源（%{smart_count} 份）',
  close: '关闭',
  none: '尚无来源支持此项。',
  oneOrigin: '同一出处：%{title}',
  oneOriginHint: '以下有 %{smart_count} 篇出自该来源，按一个来源计。',
  sameDocument: '市场组也收录了这份文件，按同一出处计一次。',
  passages: '%{smart_count} 份文件中的 %{passages} 处',
  origins: '%{smart_count} 个独立出处',
  dateNotStated: '日期未说明',
  dateBetween: '日期未说明，介于 %{from} 至 %{to}',
  dateFrom: '日期未说明，不早于 %{from}',
  dateTo: '日期未说明，不晚于 %{to}',
  readSource: '打开原文',
  publisherUnknown: '发布者未说明',
};
