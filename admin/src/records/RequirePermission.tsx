import type { Permission } from '@kouan/shared';
import type { ReactNode } from 'react';
import { useCan } from '../session/hooks.ts';
import { ForbiddenState } from './States.tsx';

/** Shows a screen to those who hold the permission, and to others what they can do about it. */
export function RequirePermission({ permission, children }: { permission: Permission; children: ReactNode }) {
  return useCan(permission) ? children : <ForbiddenState />;
}
