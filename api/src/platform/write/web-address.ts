import { DomainError } from '@kouan/shared';
import { text } from './input.ts';

/** Longest address that browsers and servers agree on. */
const LONGEST_ADDRESS = 2_000;

const WEB_ADDRESS = /^https?:\/\/[^\s<>"]+\.[^\s<>"]+$/i;

/** Checks an address that readers will open. @throws BAD_INPUT at `path` for anything but http and https */
export function webAddress(value: string | null | undefined, path: string): string | null | undefined {
  const address = text(value, path, LONGEST_ADDRESS);
  if (address && !WEB_ADDRESS.test(address)) throw new DomainError('BAD_INPUT', 'URL_INVALID', path);
  return address;
}
