import type { Messages } from './template.ts';

/** Refusals of a request as a whole. */
export const REQUEST_MESSAGES = {
  INTERNAL: {
    zh: '系统出错，未做任何更改。请稍后再试；如仍出现，请把请求编号告知管理员。',
    en: 'Something went wrong on our side and nothing was changed. Try again; if it stays, tell the administrator the number of the request.',
  },
  DATABASE_UNAVAILABLE: {
    zh: '数据库暂时无法连接，请稍后再试。',
    en: 'The database cannot be reached at the moment. Try again in a little while.',
  },
  BODY_TOO_LARGE: {
    zh: '请求内容过大，最多 {max} 字节。请减少内容后重试。',
    en: 'The request is too large: at most {max} bytes. Send less at once.',
  },
  BODY_NOT_JSON: {
    zh: '请求内容不是有效的 JSON，请检查格式。',
    en: 'The request is not valid JSON. Check how it is written.',
  },
  POST_ONLY: {
    zh: '请用 POST 发送操作。',
    en: 'Send operations by POST.',
  },
  BATCH_REFUSED: {
    zh: '不接受批量请求，请逐个发送操作。',
    en: 'Batches are not accepted. Send one operation a request.',
  },
  QUERY_SYNTAX: {
    zh: '查询语句有语法错误，请对照 detail 中的说明和位置修改。',
    en: 'The query cannot be read. Mend it at the place that `detail` and `locations` name.',
  },
  QUERY_INVALID: {
    zh: '查询与接口定义不符，请对照 detail 中的说明和位置修改。',
    en: 'The query does not fit the schema. Mend it at the place that `detail` and `locations` name.',
  },
  VARIABLES_INVALID: {
    zh: '查询的变量与其类型不符，请对照 detail 中的说明修改。',
    en: 'The variables do not fit their types. Mend what `detail` names.',
  },
  TOO_COMPLEX: {
    zh: '查询过于复杂，请减少一次请求的字段或层级。',
    en: 'The query asks for too much at once. Ask for fewer fields or levels.',
  },
  SORT_UNKNOWN: {
    zh: '不支持该排序方式，请从列表提供的排序中选择。',
    en: 'This list cannot be sorted like that. Choose one of the orders that it offers.',
  },
  PAGE_TOO_LONG: {
    zh: '“{field}”超出范围：每页 1 至 {max} 条。',
    en: '"{field}" is out of range: a page holds 1 to {max} records.',
  },
  OFFSET_TOO_FAR: {
    zh: '“{field}”超出范围：最多跳过 {max} 条，请改用筛选或逐页向后。',
    en: '"{field}" is out of range: at most {max} records can be skipped. Filter, or page onwards.',
  },
  CURSOR_INVALID: {
    zh: '“{field}”不是有效的分页位置，请从第一页重新开始。',
    en: '"{field}" is not a place in this list. Start again from the first page.',
  },
  ANSWER_CHANGED: {
    zh: '“{field}”：其下的数据已有变化，请从第一页重新开始。',
    en: '"{field}": the facts beneath have changed since. Start again from the first page.',
  },
  TOO_MANY_REPORTS: {
    zh: '正在生成的报告过多，请在 {retryAfter} 秒后再试。',
    en: 'Too many reports are being made. Try again in {retryAfter} seconds.',
  },
  TRY_AGAIN: {
    zh: '有人同时在更改同一内容，本次未保存，请重试。',
    en: 'Someone was changing the same thing at that moment and nothing was saved. Try again.',
  },
} as const satisfies Messages;
