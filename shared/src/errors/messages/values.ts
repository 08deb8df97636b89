import type { Messages } from './template.ts';

/** Refusals of a single value; each names the field and the cure. */
export const VALUE_MESSAGES = {
  REQUIRED: { zh: '请填写“{field}”。', en: 'Fill in "{field}".' },
  NAME_NEEDED: {
    zh: '“{field}”请至少填写中文或英文之一。',
    en: 'Give "{field}" in Chinese or in English at least.',
  },
  TEXT_CONTROL_CHARACTERS: {
    zh: '“{field}”含有不可见的控制字符，请删除后重新粘贴。',
    en: '"{field}" holds invisible control characters. Remove them and paste the text again.',
  },
  TEXT_TOO_LONG: {
    zh: '“{field}”过长，最多 {max} 个字符。',
    en: '"{field}" is too long: at most {max} characters.',
  },
  LIST_TOO_LONG: {
    zh: '“{field}”项目过多，最多 {max} 项。',
    en: '"{field}" has too many entries: at most {max}.',
  },
  NUMBER_OUT_OF_RANGE: {
    zh: '“{field}”须在 {min} 与 {max} 之间。',
    en: '"{field}" must be between {min} and {max}.',
  },
  VALUE_REFUSED: {
    zh: '某个值不符合要求，未保存，请检查所填内容。',
    en: 'A value is not acceptable and nothing was saved. Check what was entered.',
  },
  VALUE_UNKNOWN: {
    zh: '“{field}”的值“{given}”不在可选范围内，请从列表中选择。',
    en: '"{given}" is not one of the choices of "{field}". Choose from the list.',
  },
  URL_INVALID: {
    zh: '“{field}”不是有效的网址，请以 https:// 开头填写。',
    en: '"{field}" is not a web address. Write it beginning with https://.',
  },
  CREDIT_CODE_INVALID: {
    zh: '“{field}”不是有效的统一社会信用代码（18 位，末位为校验码），请核对。',
    en: '"{field}" is not a unified social credit code (18 characters, the last one a check). Compare it with the licence.',
  },
  UNKNOWN_REGION: {
    zh: '“{field}”的代码“{given}”不是现行行政区划代码，请填写六位代码，如 330225。',
    en: '"{given}" in "{field}" is no division of GB/T 2260. Give six digits, as in 330225.',
  },
  UNKNOWN_MARKET: {
    zh: '“{field}”的代码“{given}”不是国家或地区代码，请填写如 RU 的两位代码。',
    en: '"{given}" in "{field}" is no country of ISO 3166-1. Give two letters, as in RU.',
  },
  UNKNOWN_SECTOR: {
    zh: '“{field}”的代码“{given}”不在口岸收录的 HS 2022 编码之列，请填写如 85、8517 或 8517.13 的编码；未收录的商品可用其所属的章，如 87。',
    en: '"{given}" in "{field}" is no code of HS 2022 that Kouan carries. Give it as in 85, 8517 or 8517.13; for goods that it does not carry, their chapter, as in 87.',
  },
  UNKNOWN_CURRENCY: {
    zh: '“{field}”的“{given}”不是货币代码，请填写如 USD 或 CNY 的三位代码。',
    en: '"{given}" in "{field}" is no currency of ISO 4217. Give three letters, as in USD or CNY.',
  },
  UNKNOWN_INDICATOR: {
    zh: '“{field}”的指标“{given}”未登记，请从指标列表中选择。',
    en: '"{given}" in "{field}" is no registered indicator. Choose one from the list.',
  },
  UNKNOWN_UNIT: {
    zh: '“{field}”的单位“{given}”无法识别，请填写货币代码（如 USD）或 percent、times、companies、participants、count。',
    en: '"{given}" in "{field}" is no unit. Give a currency (as in USD), or percent, times, companies, participants or count.',
  },
  UPLOAD_CONTENT_TYPE: {
    zh: '上传文件的请求头“{field}”须为 application/octet-stream。请从“导入数据”页面上传，或更正请求头后重试。',
    en: 'A file is sent with the header "{field}" saying application/octet-stream. Bring it by the page for imports, or correct the header and send it again.',
  },
} as const satisfies Messages;
