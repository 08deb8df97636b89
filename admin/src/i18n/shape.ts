/** The same keys with any text: what a catalogue in another language must be. */
export type MessagesLike<Catalogue> = {
  readonly [Key in keyof Catalogue]: Catalogue[Key] extends string ? string : MessagesLike<Catalogue[Key]>;
};

/** Every path to a text of a catalogue, as in `common.state.emptyTitle`. */
export type MessagePath<Catalogue> = {
  [Key in keyof Catalogue & string]: Catalogue[Key] extends string ? Key : `${Key}.${MessagePath<Catalogue[Key]>}`;
}[keyof Catalogue & string];
