import type { MessagesLike } from '../shape.ts';
import type { workList as zh } from '../zh/workList.ts';

export const workList: MessagesLike<typeof zh> = {
  name: 'Work list',
  lead: 'What needs checking or adding in what is recorded, most pressing first.',
  kinds: 'Narrow by kind',
  all: 'All of it',
  empty: 'There is nothing to mend.',
  rules:
    '"One origin only" leaves out official statistics, beside which there is no second origin to look for. "Evidence grown old" is the latest of a series whose youngest source has passed the half-life of the risk method (180 days for figures, 365 for market positions): from then on the score counts it less than half. Earlier records are history and are not listed.',
  fields: { market: 'Market' },
  what: {
    conflict:
      '%{smart_count} figure about the same thing contradicts another. |||| %{smart_count} figures about the same thing contradict each other.',
    without_evidence: 'No source supports it, and the risk score leaves it out.',
    single_origin: 'It has one independent origin; retellings are no other one.',
    stale_evidence: 'Its youngest source was published on',
    age: '(%{days} days ago; the half-life is %{limit} days).',
  },
  step: {
    conflict: 'Compare and settle',
    without_evidence: 'Add a source',
    single_origin: 'Add another origin',
    stale_evidence: 'Bring up to date',
  },
};
