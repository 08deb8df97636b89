import { Box, Button } from '@mui/material';
import { useMessages } from '../i18n/index.ts';
import { type SectionName, goTo } from './sections.ts';

/** Jumps to the sections of the page; it stays in sight while one reads on. */
export function SectionNav({ sections }: { sections: readonly SectionName[] }) {
  const t = useMessages();
  return (
    <Box
      component="nav"
      aria-label={t('resources.riskSummary.sections.label')}
      sx={{
        position: 'sticky',
        top: 48,
        zIndex: 2,
        display: 'flex',
        gap: 0.5,
        overflowX: 'auto',
        // As wide as the page, however wide its buttons are together.
        width: 0,
        minWidth: '100%',
        py: 0.5,
        bgcolor: 'background.default',
        borderBottom: 1,
        borderColor: 'divider',
        '@media print': { display: 'none' },
      }}
    >
      {sections.map((name) => (
        <Button
          key={name}
          size="small"
          color="inherit"
          onClick={() => goTo(name)}
          sx={{ flexShrink: 0, color: 'text.secondary', px: 1, minWidth: 0 }}
        >
          {t(`resources.riskSummary.sections.${name}`)}
        </Button>
      ))}
    </Box>
  );
}
