import { Box, Card, CardActionArea, Stack, Typography } from '@mui/material';
import { Title } from 'react-admin';
import { Link } from 'react-router';
import { useMessages } from '../i18n/index.ts';
import { MENU_GROUPS, type MenuGroup } from '../resource.ts';
import { useMe } from '../session/hooks.ts';
import { useOffers } from './offers.tsx';

/** Where one begins: all that one can open, by group. */
export function StartPage() {
  const t = useMessages();
  const me = useMe();
  return (
    <Stack spacing={3} sx={{ py: 2 }}>
      <Title title={t('layout.start')} />
      <Box>
        <Typography variant="h5" component="h2">
          {t('layout.welcome', { name: me?.name ?? '' })}
        </Typography>
        <Typography color="text.secondary">{t('layout.welcomeLead')}</Typography>
      </Box>
      {MENU_GROUPS.map((group) => (
        <OfferGroup key={group} group={group} />
      ))}
    </Stack>
  );
}

function OfferGroup({ group }: { group: MenuGroup }) {
  const t = useMessages();
  const offers = useOffers(group);
  if (offers.length === 0) return null;
  return (
    <Box component="section">
      <Typography variant="subtitle2" component="h3" color="text.secondary" sx={{ mb: 1 }}>
        {t(`layout.groups.${group}`)}
      </Typography>
      <Box sx={{ display: 'grid', gap: 1.5, gridTemplateColumns: 'repeat(auto-fill, minmax(200px, 1fr))' }}>
        {offers.map(({ to, label, icon: Icon }) => (
          <Card key={to} variant="outlined">
            <CardActionArea
              component={Link}
              to={to}
              sx={{ p: 2, display: 'flex', gap: 1.5, justifyContent: 'flex-start' }}
            >
              <Icon color="primary" />
              <Typography sx={{ fontWeight: 600 }}>{label}</Typography>
            </CardActionArea>
          </Card>
        ))}
      </Box>
    </Box>
  );
}
