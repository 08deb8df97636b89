import { Box } from '@mui/material';
import type { ReactNode } from 'react';
import { Layout } from 'react-admin';
import { Bar } from './Bar.tsx';
import { ScreenError } from './ScreenError.tsx';
import { SideMenu } from './SideMenu.tsx';

/** What surrounds every screen. */
export function Frame({ children }: { children: ReactNode }) {
  return (
    <Layout
      appBar={Bar}
      menu={SideMenu}
      error={ScreenError}
      sx={{ '& .RaLayout-content': { minWidth: 0, px: { xs: 1, md: 3 }, pb: 4 } }}
    >
      <Box sx={{ minWidth: 0, width: '100%', maxWidth: 1440, mx: 'auto' }}>{children}</Box>
    </Layout>
  );
}
