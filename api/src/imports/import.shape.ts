import type { ImportAnswers } from '@kouan/shared';
import { withinTenants } from '../platform/read/conditions.ts';
import { column, instant, one, person } from '../platform/read/fields.ts';
import type { ListPlan } from '../platform/read/list.ts';
import type { Field, Shape } from '../platform/read/shape.ts';
import { SOURCE } from '../sources/evidence.shape.ts';

/** How an import is read. */
export const IMPORT: Shape = {
  table: 'import_file',
  fields: {
    id: column('id'),
    name: column('name'),
    format: column('format'),
    state: column('state'),
    byteSize: whole('byte_size'),
    rowCount: column('row_count'),
    setAsideCount: column('set_aside_count'),
    refusedCount: column('refused_count'),
    newCount: column('new_count'),
    revisedCount: column('revised_count'),
    unchangedCount: column('unchanged_count'),
    columns: column('columns'),
    answers: given(),
    source: one(() => SOURCE, 'source_id'),
    createdAt: instant('created_at'),
    createdBy: person('created_by'),
    committedAt: instant('committed_at'),
    committedBy: person('committed_by'),
    undoneAt: instant('undone_at'),
    undoneBy: person('undone_by'),
  },
};

/** The imports of the own tenant, the latest first. */
export const IMPORTS: ListPlan<object> = {
  shape: IMPORT,
  sorts: { recent: { expression: 't0.created_at', type: 'timestamptz', descending: true } },
  defaultSort: 'recent',
  where: (_filter, bind, viewer) => [withinTenants(viewer, bind, 'own')],
};

/** What was answered; an answer that was not asked for is null. */
function given(): Field {
  return (select) => {
    const position = select.column('answers');
    return (row) => {
      const { flow, moneyScale, publisher, ratedOn, mapping } = row[position] as ImportAnswers;
      return {
        flow: flow ?? null,
        moneyScale: moneyScale ?? null,
        publisher: publisher ?? null,
        ratedOn: ratedOn ?? null,
        constants: mapping?.constants ?? [],
      };
    };
  };
}

/** A whole number that the database keeps as bigint; sizes of files are far below what a number can hold. */
function whole(name: string): Field {
  return (select) => {
    const position = select.add(`${select.alias}.${name}::int`);
    return (row) => row[position];
  };
}
