/** Longest wording that is read; longer text is no value but a passage. */
export const LONGEST_WORDING = 200;

/** Superscripts, circled figures and vulgar fractions would become plain digits beside their neighbours. */
const FUSING_DIGITS = /\p{No}/gu;
const DASHES = /[\u2010-\u2015\u2212\u301C\u223C~]/gu;
const QUOTES = /["'“”‘’「」《》]/gu;
const DASH_OF_TWO = /[\u2014\u2015]{2}/gu;
/** Between two digits a stop parts two numbers; a space in its place would make one of them. */
const STOPS = /[,、。;!](?!\d)|(?<!\d)[、。;!]|\.(?=\s|$)/gu;
const SPACE_IN_CHINESE = /(?<=\p{Script=Han}) (?=\p{Script=Han})/gu;

/** Older and banker's forms of the characters in which values are written. */
const PLAIN_FORMS: Readonly<Record<string, string>> = Object.fromEntries(
  [...'萬万億亿餘余約约過过達达兩两壹一贰二貳二叁三參三肆四伍五陆六陸六柒七捌八玖九拾十佰百仟千'].flatMap(
    (form, at, all) => (at % 2 === 0 ? [[form, all[at + 1] ?? form]] : []),
  ),
);

/**
 * The one form in which wordings are read: full width becomes ordinary, capitals small, every dash the same, spaces
 * single and none between Chinese characters.
 */
export function normaliseWording(text: string): string {
  return text
    .replace(FUSING_DIGITS, '\uFFFD')
    .normalize('NFKC')
    .toLowerCase()
    .normalize('NFKC')
    .replace(QUOTES, ' ')
    .replace(/^\s*[~\u223C](?=\s*[\d$¥€£])/u, 'about ')
    .replace(DASH_OF_TWO, '-')
    .replace(DASHES, '-')
    .replace(STOPS, ' ')
    .replace(/\p{Script=Han}/gu, (character) => PLAIN_FORMS[character] ?? character)
    .replace(/\s+/gu, ' ')
    .replace(SPACE_IN_CHINESE, '')
    .trim();
}
