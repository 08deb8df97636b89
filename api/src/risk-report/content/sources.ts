import { SOURCE_KIND_LABELS, wordingIn } from '@kouan/shared';
import type { SourceType } from '../../sources/source.types.ts';
import type { CellText, Row } from '../layout/blocks.ts';
import type { CitedSource } from './citations.ts';
import type { Report, Section } from './report.ts';
import type { Telling } from './telling.ts';

/** Places of one source that are listed. */
const MOST_PLACES = 8;

/** Every source that was cited, numbered, with its publisher, its date, what it goes back to and where it was cited. */
export function sources({ told, citations }: Report): Section {
  const title = told.say('sources');
  const list = citations.list();
  if (list.length === 0) return { title, blocks: [{ kind: 'paragraph', text: told.say('sourcesNone') }] };
  return {
    title,
    blocks: [
      { kind: 'paragraph', tone: 'small', text: told.say('sourcesHint'), clings: true },
      {
        kind: 'table',
        caption: title,
        columns: [
          { head: told.say('number'), width: 7 },
          { head: told.say('document'), width: 57 },
          { head: told.say('published'), width: 20 },
          { head: told.say('places'), width: 26 },
        ],
        rows: list.map((cited): Row => ({
          id: citations.placeOf(cited.number),
          cells: [
            [{ text: `[${cited.number}]` }],
            documentLines(cited.source, told, (id) => citations.numberOf(id)),
            [{ text: publishedText(cited.source, told) }],
            [{ text: placesText(cited, told) }],
          ],
        })),
      },
    ],
  };
}

function documentLines(source: SourceType, told: Telling, numberOf: (id: string) => number | undefined): CellText[] {
  const { title, publisher, author, kind, url, dateNote } = source;
  const by = [publisher, author, told.label(SOURCE_KIND_LABELS[kind])].filter(Boolean).join(told.say('comma'));
  return [
    { text: [{ text: told.text(title), bold: true }] },
    { text: by, muted: true },
    ...originLines(source, told, numberOf),
    ...(dateNote ? [{ text: told.say('dateRests', { note: told.text(dateNote) }), muted: true }] : []),
    ...(url ? [{ text: [{ text: url, link: url }] }] : []),
  ];
}

/** What it goes back to, and where that leads in the end if it goes back to something itself: that is what counts. */
function originLines(
  { origin, root }: SourceType,
  told: Telling,
  numberOf: (id: string) => number | undefined,
): CellText[] {
  if (!origin) return [];
  const first = { text: told.say('goesBackTo', { origin: originText(origin, told, numberOf) }) };
  if (!root || root.id === origin.id) return [first];
  return [first, { text: told.say('goesBackInTheEnd', { origin: originText(root, told, numberOf) }) }];
}

function originText(origin: SourceType, told: Telling, numberOf: (id: string) => number | undefined): string {
  const number = numberOf(origin.id);
  const name = [told.text(origin.title), origin.publisher].filter(Boolean).join(told.say('comma'));
  return number === undefined ? name : `${name} [${number}]`;
}

function publishedText({ publishedOn, publishedFrom, publishedTo }: SourceType, told: Telling): string {
  return told.occurred(publishedOn ?? publishedFrom, publishedOn ?? publishedTo, null);
}

function placesText({ places }: CitedSource, told: Telling): string {
  const shown = places
    .toSorted((a, b) => a.locator.localeCompare(b.locator, 'en', { numeric: true }))
    .slice(0, MOST_PLACES)
    .map(({ locator, contradicts }) => wordingIn(locator, told.locale) + (contradicts ? told.say('contradicts') : ''));
  const left = places.length - shown.length;
  return shown.join(told.say('semicolon')) + (left > 0 ? ` ${told.say('morePlaces', { count: left })}` : '');
}
