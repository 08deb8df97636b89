import { EVIDENCE_NESTED } from '@kouan/shared';
import { RECORD_FIELDS, column, instant, localized, many, one, oneAt, person } from '../platform/read/fields.ts';
import type { Field, Shape } from '../platform/read/shape.ts';
import { originId, originTenant, rootOf } from './origin-sql.ts';

/** How a source is read. */
export const SOURCE: Shape = {
  table: 'source',
  fields: {
    ...RECORD_FIELDS,
    kind: column('kind'),
    title: localized('title'),
    publisher: column('publisher'),
    author: column('author'),
    language: column('language'),
    url: column('url'),
    publishedOn: column('published_on'),
    publishedFrom: column('published_from'),
    publishedTo: column('published_to'),
    dateNote: localized('date_note'),
    origin: oneAt(
      () => SOURCE,
      ({ alias }) => ({ tenant: originTenant(alias), id: originId(alias) }),
    ),
    root: oneAt(
      () => SOURCE,
      (select) => {
        const root = select.joinLateral(rootOf(select.alias, select.knowledge));
        return { tenant: `${root}.tenant_id`, id: `${root}.id` };
      },
    ),
    note: localized('note'),
  },
};

/** How the place in a source that supports a record is read. */
export const EVIDENCE: Shape = {
  table: 'evidence',
  fields: {
    id: column('id'),
    source: one(() => SOURCE, 'source_id'),
    stance: column('stance'),
    locator: column('locator'),
    note: localized('note'),
    isDemo: column('is_demo'),
    createdAt: instant('created_at'),
    createdBy: person('created_by'),
  },
};

/** The first pieces of evidence behind a record, oldest first; `key` is the column of evidence that points at it. */
export function evidenceOf(key: string): Field {
  return many(() => EVIDENCE, { key, orderBy: '$.created_at, $.id', most: EVIDENCE_NESTED });
}

/** All sources behind a record, for counting its origins: the method must not miss one that no page shows. */
export function allEvidenceOf(key: string): Field {
  return many(() => EVIDENCE, { key, orderBy: '$.created_at, $.id' });
}
