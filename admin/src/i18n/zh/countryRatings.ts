export const countryRatings = {
  name: '国别评级',
  fields: {
    q: '搜索',
    code: '编号',
    issuer: '评级机构',
    market: '目标市场',
    scale: '评级尺度',
    grade: '等级',
    ratedOn: '生效日期',
    disclaimer: '机构声明',
    recordedAt: '入库时间',
    scope: '范围',
  },
  sorts: { date: '生效日期（新到旧）', recent: '最近修改', code: '编号（新到旧）' },
  beside: '他方评级与口岸的评分并列展示，不计入评分。',
  gradeHint: '照机构的写法，如 7 或 D4',
  ratedOnHint: '该等级开始生效的日期；直到该机构下一次评级为止',
};
