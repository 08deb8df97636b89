import type { Label } from '../../text/locale.ts';

/** Messages by reason. `{field}` stands for the place in the input, other names in braces for the error's parameters. */
export type Messages = Readonly<Record<string, Label>>;
