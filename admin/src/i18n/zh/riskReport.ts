export const riskReport = {
  name: '风险报告',
  fields: {},
  download: '下载报告',
  making: '正在生成…',
  saved: '报告已下载，请在浏览器的下载列表中查看。',
  languages: { zh: '中文（PDF）', en: '英文（PDF）', both: '中英文（PDF）' },
};
