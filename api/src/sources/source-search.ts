import { searchText } from '@kouan/db';
import type { SourceEntity } from './source.entity.ts';

/** Names by which a source is found. */
export function searchOf({
  titleZh,
  titleEn,
  publisher,
  author,
}: Pick<SourceEntity, 'titleZh' | 'titleEn' | 'publisher' | 'author'>): string {
  return searchText(titleZh, titleEn, publisher, author);
}
