import { deflateRawSync, inflateRawSync } from 'node:zlib';
import { type BoundedInput, INPUTS_SHOWN } from './bounded.ts';

/** Inputs of a part that no summary lists, kept small: as many in each piece as a summary lists. */
export type PackedInputs = readonly Uint8Array[];

/** Facts say much the same in much the same words: the fastest packing leaves a tenth of them. */
const LEVEL = 1;

/** Packs inputs piece by piece, so that a page unpacks little more than itself. */
export function packInputs(inputs: readonly BoundedInput[]): PackedInputs {
  const pieces: Uint8Array[] = [];
  for (let from = 0; from < inputs.length; from += INPUTS_SHOWN) {
    pieces.push(deflateRawSync(JSON.stringify(inputs.slice(from, from + INPUTS_SHOWN)), { level: LEVEL }));
  }
  return pieces;
}

/** The inputs from one place up to another, the latter left out. */
export function unpackInputs(packed: PackedInputs, from: number, to: number): readonly BoundedInput[] {
  const first = Math.floor(from / INPUTS_SHOWN);
  const pieces = packed.slice(first, Math.ceil(to / INPUTS_SHOWN));
  const inputs = pieces.flatMap((piece) => JSON.parse(inflateRawSync(piece).toString('utf8')) as BoundedInput[]);
  return inputs.slice(from - first * INPUTS_SHOWN, to - first * INPUTS_SHOWN);
}
