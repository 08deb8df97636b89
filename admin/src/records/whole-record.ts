/**
 * Lists read less of a record than its own screens do. Told apart in the cache, a row of a list never stands in for the
 * whole record, which a form would then save without the rest.
 */
export const WHOLE_RECORD = { meta: { whole: true } } as const;
