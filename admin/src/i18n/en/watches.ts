import type { watches as zh } from '../zh/watches.ts';
import type { MessagesLike } from '../shape.ts';

/** The own watch list. */
export const watches: MessagesLike<typeof zh> = {
  name: 'Watch list',
  intro: 'The markets and goods that you watch. What changes there is listed under "Notices".',
  asOf: 'Scores as of %{day}.',
  empty: 'You watch no market yet. Choose "Watch" on a risk summary, or add one here.',
  watch: 'Watch',
  watching: 'Watching',
  add: 'Add to the list',
  stop: 'Stop watching',
  stopNamed: 'Stop watching: %{name}',
  added: 'Added to your watch list; you are told of what changes from now on.',
  removed: 'No longer watched',
  noScore: 'Too little is known for a score',
  whole: 'Whole score',
  unchanged: 'unchanged since you looked',
  up: 'up %{points} since you looked',
  down: 'down %{points} since you looked',
  lookedAt: 'You last looked: %{at}',
  unread: '%{smart_count} unread',
  fields: {
    market: 'Market',
    sector: 'Goods (left empty: all)',
    region: 'Region (left empty: all China)',
    topic: 'One part only',
    company: 'One company only',
  },
};
