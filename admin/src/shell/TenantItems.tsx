import { ROLE_LABELS, inLocale } from '@kouan/shared';
import { ListItemText, MenuItem } from '@mui/material';
import { useNotify } from 'react-admin';
import { useNavigate } from 'react-router';
import { LocalizedTextView } from '../display/text.tsx';
import { useLanguage } from '../i18n/index.ts';
import { session } from '../provider/client.ts';
import type { Me } from '../session/documents.ts';

/** The person's tenants as entries of a menu; choosing one goes on in it, from its start page. */
export function TenantItems({ me, onDone }: { me: Me; onDone: () => void }) {
  const locale = useLanguage();
  const notify = useNotify();
  const navigate = useNavigate();
  const choose = async (tenantId: string): Promise<void> => {
    onDone();
    try {
      await navigate('/');
      await session.switchTenant(tenantId);
    } catch (error) {
      notify(error instanceof Error ? error.message : String(error), { type: 'error' });
    }
  };
  return me.memberships.map(({ tenant, roles }) => (
    <MenuItem key={tenant.id} selected={tenant.id === me.current?.tenant.id} onClick={() => void choose(tenant.id)}>
      <ListItemText
        primary={<LocalizedTextView value={tenant.name} />}
        secondary={roles.map((role) => inLocale(ROLE_LABELS[role], locale)).join(' · ')}
      />
    </MenuItem>
  ));
}
