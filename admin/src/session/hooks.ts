import type { Permission } from '@kouan/shared';
import { useSyncExternalStore } from 'react';
import { holds } from '../provider/authProvider.ts';
import { session } from '../provider/client.ts';
import type { Me } from './documents.ts';

/** The signed-in person; null when nobody is. */
export function useMe(): Me | null {
  return useSyncExternalStore(session.subscribe, () => session.me);
}

/** Whether the signed-in person may do something in the current tenant. */
export function useCan(permission: Permission): boolean {
  return useSyncExternalStore(session.subscribe, () => holds(session, permission));
}
