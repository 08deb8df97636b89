import { describe, expect, test } from '@jest/globals';
import { zh } from '../i18n/zh/index.ts';
import { RESOURCES } from '../resources.ts';
import { definitionOf } from './definition-of.ts';

describe('what the trail tells of a record', () => {
  test('is labelled in the words of its own form, whatever the trail calls it', () => {
    const found = (kind: string): string | undefined => definitionOf(kind, RESOURCES)?.name;
    expect(found('policy_event')).toBe('policyEvents');
    expect(found('risk_note')).toBe('riskNotes');
    expect(found('country_rating')).toBe('countryRatings');
    expect(found('risk_adjustment')).toBe('riskAdjustments');
    expect(found('market_position')).toBe('marketPositions');
    expect(found('membership')).toBe('users');
    expect(found('opportunity')).toBe('opportunities');
  });

  test('has a form for every kind that has screens', () => {
    const without = Object.keys(zh.resources.audit.kinds).filter((kind) => !definitionOf(kind, RESOURCES));
    // A file has a page of its own, and no form that its changes could be labelled by.
    expect(without).toEqual(['import_file']);
  });

  test('belongs to one resource and no other', () => {
    const kinds = RESOURCES.flatMap(({ trail }) => trail);
    expect(new Set(kinds).size).toBe(kinds.length);
  });
});
