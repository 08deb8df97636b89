import { badInput } from '@kouan/shared';

/** Which feed a change stands in, and its number there. */
export interface NoticePlace {
  /** Of the market desk; otherwise of the viewer's own tenant. */
  readonly desk: boolean;
  readonly revision: number;
}

const ID = /^(own|desk)-(\d{1,15})$/;

/** A notice's id, as in `desk-17`: the same change has the same one for everyone of a tenant. */
export function noticeId({ desk, revision }: NoticePlace): string {
  return `${desk ? 'desk' : 'own'}-${revision}`;
}

/** @returns null for text that is no id of a notice */
export function placeOf(id: string): NoticePlace | null {
  const [, feed, revision] = ID.exec(id) ?? [];
  return feed ? { desk: feed === 'desk', revision: Number(revision) } : null;
}

/** How far somebody has read in both feeds. */
export interface ReadThrough {
  readonly own: number;
  readonly desk: number;
}

/** Both numbers as one opaque text, which clients hand back. */
export function throughText({ own, desk }: ReadThrough): string {
  return `${own}.${desk}`;
}

/** @throws BAD_INPUT when the text is none that the server gave */
export function readThrough(text: string, path: string): ReadThrough {
  const [, own, desk] = /^(\d{1,15})\.(\d{1,15})$/.exec(text) ?? [];
  if (own === undefined) throw badInput('VALUE_REFUSED', path);
  return { own: Number(own), desk: Number(desk) };
}
