import UploadFileIcon from '@mui/icons-material/UploadFile';
import { Box, Button, LinearProgress, Link, Stack, Typography } from '@mui/material';
import { type DragEvent, useRef, useState } from 'react';
import { useMessages } from '../i18n/index.ts';

interface Props {
  readonly isSending: boolean;
  readonly onFile: (file: File) => void;
}

/** Takes a file by button or by dropping it, and hands out the template for claims. */
export function FileDrop({ isSending, onFile }: Props) {
  const t = useMessages();
  const input = useRef<HTMLInputElement>(null);
  const [isOver, setIsOver] = useState(false);
  const drop = (event: DragEvent): void => {
    event.preventDefault();
    setIsOver(false);
    const [file] = event.dataTransfer.files;
    if (file && !isSending) onFile(file);
  };
  return (
    <Box
      onDragOver={(event) => {
        event.preventDefault();
        setIsOver(true);
      }}
      onDragLeave={() => setIsOver(false)}
      onDrop={drop}
      sx={{
        p: 2,
        borderRadius: 1,
        border: '2px dashed',
        borderColor: isOver ? 'primary.main' : 'divider',
        bgcolor: isOver ? 'action.hover' : 'background.paper',
      }}
    >
      <Stack direction={{ xs: 'column', sm: 'row' }} spacing={2} sx={{ alignItems: { sm: 'center' } }}>
        <input
          ref={input}
          type="file"
          accept=".csv,.xlsx"
          hidden
          aria-label={t('resources.imports.choose')}
          onChange={(event) => {
            const [file] = event.target.files ?? [];
            // The same file may be chosen again once it has been mended.
            event.target.value = '';
            if (file) onFile(file);
          }}
        />
        <Button
          variant="contained"
          startIcon={<UploadFileIcon />}
          disabled={isSending}
          onClick={() => input.current?.click()}
          sx={{ flexShrink: 0 }}
        >
          {t('resources.imports.choose')}
        </Button>
        <Box sx={{ minWidth: 0 }}>
          <Typography variant="body2">{t('resources.imports.drop')}</Typography>
          <Typography variant="body2" color="text.secondary">
            {t('resources.imports.template')}{' '}
            <Link href="/imports/template.xlsx" download>
              {t('resources.imports.templateXlsx')}
            </Link>
            {' · '}
            <Link href="/imports/template.csv" download>
              {t('resources.imports.templateCsv')}
            </Link>
          </Typography>
        </Box>
      </Stack>
      {isSending && <LinearProgress aria-label={t('resources.imports.reading')} sx={{ mt: 2 }} />}
    </Box>
  );
}
