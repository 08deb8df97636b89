import { describe, expect, it } from '@jest/globals';
import { Instant, PlainDate } from './scalars.ts';

describe('instants in answers', () => {
  it('are ISO 8601 in UTC when the server holds them as a Date', () => {
    expect(Instant.serialize(new Date('2022-05-10T09:00:00+08:00'))).toBe('2022-05-10T01:00:00.000Z');
  });

  it('stay as the database wrote them', () => {
    expect(Instant.serialize('2022-05-10T01:00:00Z')).toBe('2022-05-10T01:00:00Z');
    expect(PlainDate.serialize('2022-05-10')).toBe('2022-05-10');
  });
});
