import type { MessagesLike } from '../shape.ts';
import type { indicators as zh } from '../zh/indicators.ts';

export const indicators: MessagesLike<typeof zh> = {
  name: 'Indicator |||| Indicators',
  fields: {
    q: 'Search',
    code: 'Code',
    group: 'Group',
    unitKind: 'Counted in',
    countedUnit: 'Counts',
    name: 'Name',
    definition: 'Definition',
    definitionSource: 'Source of the definition',
    definitionUrl: 'Web address of that source',
    amendedAt: 'Added or amended',
  },
  codeHint: 'Small letters, digits and underscores, as in claims_filed; fixed afterwards',
  unitHint: 'Fixed afterwards, because figures are entered in it',
  sourceHint: 'Whose definition it is: a body, a standard or a manual, with the chapter',
  urlHint: 'Where the source of the definition is, if it is on the web',
  asKouanCame: 'As Kouan came, not amended',
  itsFigures: 'Figures of this indicator',
};
