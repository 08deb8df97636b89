import { instantIn } from '@kouan/shared';
import { GraphQLError, GraphQLScalarType, Kind, type ValueNode } from 'graphql';

const CALENDAR_DATE = /^(\d{4})-(\d{2})-(\d{2})$/;
const DECIMAL = /^-?\d{1,21}(\.\d{1,10})?$/;

/** What was typed, as an error repeats it: enough to recognise it by. */
const quoted = (text: string): string => `"${text.slice(0, 40)}"`;

function refuse(what: string): never {
  throw new GraphQLError(what, { extensions: { code: 'BAD_INPUT' } });
}

/** What JavaScript calls a date is answered as ISO 8601, never in its own words. */
const written = (value: unknown): string => (value instanceof Date ? value.toISOString() : String(value));

/** A scalar that is text on the wire and stays text inside. */
function textScalar(name: string, description: string, check: (text: string) => string): GraphQLScalarType<string> {
  const parse = (value: unknown): string =>
    typeof value === 'string' ? check(value) : refuse(`${name} must be given as text`);
  return new GraphQLScalarType<string>({
    name,
    description,
    serialize: written,
    parseValue: parse,
    parseLiteral: (node: ValueNode) => parse(node.kind === Kind.STRING ? node.value : undefined),
  });
}

/** A calendar date without a time: no time zone can move it. */
export const PlainDate = textScalar('Date', 'A calendar date, YYYY-MM-DD, in no time zone.', (text) => {
  const [, year, month, day] = (
    CALENDAR_DATE.exec(text) ?? refuse(`${quoted(text)} is not a date: write YYYY-MM-DD`)
  ).map(Number) as [number, number, number, number];
  const there = new Date(Date.UTC(year, month - 1, day));
  const exists = there.getUTCMonth() === month - 1 && there.getUTCDate() === day && year >= 1900 && year <= 2200;
  return exists ? text : refuse(`${quoted(text)} is not a day of the calendar between 1900 and 2200`);
});

/** An instant with its offset, answered in UTC. */
export const Instant = textScalar(
  'DateTime',
  'An instant, ISO 8601 with its offset, as in 2022-05-10T09:00:00+08:00.',
  (text) => instantIn(text) ?? refuse(`${quoted(text)} is not an instant: write 2022-05-10T09:00:00+08:00`),
);

/** A decimal number as text, at most 21 digits before and 10 behind the point. */
export const DecimalText = textScalar(
  'Decimal',
  'A decimal number as text, as in "7500000" or "66.67": at most 21 digits before the point and 10 behind it.',
  (text) =>
    DECIMAL.test(text) ? text : refuse(`${quoted(text)} is not a decimal number: write digits, as in 7500000 or 66.67`),
);
