import type { MessagesLike } from '../shape.ts';
import type { evidence as zh } from '../zh/evidence.ts';

export const evidence: MessagesLike<typeof zh> = {
  title: 'Sources and evidence',
  open: 'See the source |||| See the %{smart_count} sources',
  openOf: '%{what}: see the source |||| %{what}: see the %{smart_count} sources',
  close: 'Close',
  none: 'No source supports this yet.',
  oneOrigin: 'One origin: %{title}',
  oneOriginHint:
    'One of these documents goes back to it and counts as one source with it. |||| %{smart_count} of these documents go back to it and count as one source.',
  sameDocument: 'The market desk has recorded this document too; it counts as one origin.',
  passages: '%{passages} passages in %{smart_count} document |||| %{passages} passages in %{smart_count} documents',
  origins: '%{smart_count} independent origin |||| %{smart_count} independent origins',
  dateNotStated: 'Date not stated',
  dateBetween: 'Date not stated, between %{from} and %{to}',
  dateFrom: 'Date not stated, not before %{from}',
  dateTo: 'Date not stated, not after %{to}',
  readSource: 'Open the original',
  publisherUnknown: 'Publisher not stated',
};
