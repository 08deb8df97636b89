import {
  RECORD_FIELDS,
  column,
  constant,
  instant,
  localized,
  many,
  one,
  reference,
  references,
  signatory,
} from '../platform/read/fields.ts';
import type { Shape } from '../platform/read/shape.ts';
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

/** How a risk note is read by those who work on it. */
export const RISK_NOTE: Shape = {
  table: 'risk_note',
  fields: {
    ...RECORD_FIELDS,
    published: one(() => RISK_NOTE_VERSION, 'published_version_id'),
    draft: one(() => RISK_NOTE_VERSION, 'draft_version_id', { where: OWN }),
    versions: many(() => RISK_NOTE_VERSION, { key: 'note_id', orderBy: '$.number desc', where: OWN }),
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
    published: one(() => PUBLISHED_VERSION, 'published_version_id'),
    draft: constant(null),
    versions: constant([]),
  },
};
