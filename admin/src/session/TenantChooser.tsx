import { ROLE_LABELS, inLocale } from '@kouan/shared';
import { Alert, Button, Card, CardActionArea, Stack, Typography } from '@mui/material';
import { useMutation } from '@tanstack/react-query';
import { LocalizedTextView } from '../display/text.tsx';
import { useLanguage, useMessages } from '../i18n/index.ts';
import { session } from '../provider/client.ts';
import type { Me } from './documents.ts';

/** Lets a person who belongs to several tenants choose the one to work in. */
export function TenantChooser({ me }: { me: Me }) {
  const t = useMessages();
  const locale = useLanguage();
  const choose = useMutation({ mutationFn: (tenantId: string) => session.switchTenant(tenantId) });
  return (
    <Stack spacing={2}>
      <div>
        <Typography variant="h6" component="h1">
          {t('session.chooseTitle')}
        </Typography>
        <Typography variant="body2" color="text.secondary">
          {t('session.chooseLead')}
        </Typography>
      </div>
      {choose.error && (
        <Alert severity="error" role="alert">
          {choose.error.message}
        </Alert>
      )}
      {me.memberships.map(({ tenant, roles }) => (
        <Card key={tenant.id} variant="outlined">
          <CardActionArea sx={{ p: 2 }} disabled={choose.isPending} onClick={() => choose.mutate(tenant.id)}>
            <Typography sx={{ fontWeight: 600 }}>
              <LocalizedTextView value={tenant.name} />
            </Typography>
            <Typography variant="body2" color="text.secondary">
              {roles.map((role) => inLocale(ROLE_LABELS[role], locale)).join(' · ')}
            </Typography>
          </CardActionArea>
        </Card>
      ))}
      <Button onClick={() => void session.signOut().catch(() => undefined)}>{t('session.signOut')}</Button>
    </Stack>
  );
}
