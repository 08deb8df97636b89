import {
  RECORD_FIELDS,
  STEPS_NESTED,
  column,
  constant,
  instant,
  localized,
  many,
  one,
  oneAt,
  reference,
  references,
  signatory,
} from '../platform/read/fields.ts';
import type { Select } from '../platform/read/select.ts';
import type { Field, Shape } from '../platform/read/shape.ts';
import { evidenceOf } from '../sources/evidence.shape.ts';

/** How one wording of a risk note is read. */
export const RISK_NOTE_VERSION: Shape = {
  table: 'risk_note_version',
  fields: {
    id: column('id'),
    number: column('number'),
    state: column('state'),
    category: column('category'),
    severity: column('severity'),
    likelihood: column('likelihood'),
    title: localized('title'),
    body: localized('body'),
    market: reference('market_code', 'markets'),
    regions: references('region_codes', 'regions'),
    sectors: references('sector_codes', 'sectors'),
    validFrom: column('valid_from'),
    validTo: column('valid_to'),
    reviewBy: column('review_by'),
    author: signatory('author_id'),
    submittedAt: instant('submitted_at'),
    reviewer: signatory('reviewer_id'),
    reviewComment: column('review_comment'),
    publishedAt: instant('published_at'),
    withdrawnAt: instant('withdrawn_at'),
    updatedAt: instant('updated_at'),
    evidence: evidenceOf('risk_note_version_id'),
  },
};

/** What is in work is the own tenant's affair: the market desk shares what it has published, not its drafts. */
const OWN = `$.tenant_id = nullif(current_setting('app.tenant_id', true), '')::uuid`;

/** The wording to go by: of the own notes what is in work first, and of a withdrawn one the last there was. */
function newestOf(note: string): string {
  return `case when ${OWN.replace('$', note)} then coalesce(${note}.draft_version_id, ${note}.published_version_id,
    (select w.id from risk_note_version w where w.tenant_id = ${note}.tenant_id and w.note_id = ${note}.id
      order by w.number desc limit 1)) else ${note}.published_version_id end`;
}

/** What a note tells those who read what is published alone: a newer draft is not to be guessed from its marks. */
const PUBLISHED_MARKS = {
  version: ofPublished('number'),
  updatedAt: ofPublished('published_at', asInstant),
} as const;

/** The marks of a note itself where it is the own tenant's, else those of what is published. */
const MARKS = {
  version: ofPublished('number', asIs, 'version'),
  updatedAt: ofPublished('published_at', asInstant, 'updated_at'),
} as const;

/** How a risk note is read by those who work on it. */
export const RISK_NOTE: Shape = {
  table: 'risk_note',
  fields: {
    ...RECORD_FIELDS,
    ...MARKS,
    published: one(() => RISK_NOTE_VERSION, 'published_version_id'),
    draft: one(() => RISK_NOTE_VERSION, 'draft_version_id', { where: OWN }),
    newest: oneAt(
      () => RISK_NOTE_VERSION,
      ({ alias }) => ({ tenant: `${alias}.tenant_id`, id: newestOf(alias) }),
    ),
    versions: many(() => RISK_NOTE_VERSION, {
      key: 'note_id',
      orderBy: '$.number desc',
      where: OWN,
      most: STEPS_NESTED,
    }),
  },
};

/** How a wording is read by exporters: what a reviewer said to its author is not theirs to read. */
export const PUBLISHED_VERSION: Shape = {
  table: 'risk_note_version',
  fields: { ...RISK_NOTE_VERSION.fields, reviewComment: constant(null) },
};

/** How a risk note is read by those who may see what is published and nothing else. */
export const PUBLISHED_NOTE: Shape = {
  table: 'risk_note',
  fields: {
    ...RISK_NOTE.fields,
    ...PUBLISHED_MARKS,
    updatedBy: constant(null),
    published: one(() => PUBLISHED_VERSION, 'published_version_id'),
    newest: one(() => PUBLISHED_VERSION, 'published_version_id'),
    draft: constant(null),
    versions: constant([]),
  },
};

/** @param own the column that is read of the own tenant's notes instead; left out: of none */
function ofPublished(column: string, made: (value: unknown) => unknown = asIs, own?: string): Field {
  return (select: Select) => {
    const published = `${select.join('risk_note_version', 'published_version_id').alias}.${column}`;
    const position = select.add(
      own === undefined
        ? published
        : `case when ${OWN.replace('$', select.alias)} then ${select.alias}.${own} else ${published} end`,
    );
    return (row) => made(row[position]);
  };
}

function asIs(value: unknown): unknown {
  return value;
}

function asInstant(value: unknown): string | null {
  return value === null ? null : new Date(value as string).toISOString();
}
