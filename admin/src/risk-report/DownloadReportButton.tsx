import DownloadIcon from '@mui/icons-material/Download';
import { Button, CircularProgress, Menu, MenuItem } from '@mui/material';
import { useMutation } from '@tanstack/react-query';
import { useNotify } from 'react-admin';
import { useId, useState } from 'react';
import { saveFile } from '../charts/save-file.ts';
import { useMessages } from '../i18n/index.ts';
import { fetchFile } from '../provider/client.ts';
import type { Question } from '../risk-summary/documents.ts';
import { REPORT_LANGUAGES, type ReportLanguage, reportPath } from './report-path.ts';

/** Saves the summary as a document to take along, in Chinese, English or both. */
export function DownloadReportButton({ question }: { question: Question }) {
  const t = useMessages();
  const menu = useId();
  const [anchor, setAnchor] = useState<HTMLElement | null>(null);
  const { mutate: download, isPending } = useDownload(question);
  return (
    <>
      <Button
        size="small"
        startIcon={isPending ? <CircularProgress size={18} color="inherit" aria-hidden /> : <DownloadIcon />}
        disabled={isPending}
        aria-haspopup="menu"
        aria-expanded={anchor !== null}
        aria-controls={menu}
        aria-live="polite"
        onClick={({ currentTarget }) => setAnchor(currentTarget)}
      >
        {t(isPending ? 'resources.riskReport.making' : 'resources.riskReport.download')}
      </Button>
      <Menu id={menu} anchorEl={anchor} open={anchor !== null} onClose={() => setAnchor(null)}>
        {REPORT_LANGUAGES.map((language) => (
          <MenuItem
            key={language}
            onClick={({ detail }) => {
              setAnchor(null);
              // The second click of a double one is still felt while the menu goes; it means the same report.
              if (detail < 2) download(language);
            }}
          >
            {t(`resources.riskReport.languages.${language}`)}
          </MenuItem>
        ))}
      </Menu>
    </>
  );
}

function useDownload(question: Question) {
  const t = useMessages();
  const notify = useNotify();
  return useMutation({
    mutationFn: (language: ReportLanguage) => fetchFile(reportPath(question, language)),
    onSuccess: ({ content, name }) => {
      saveFile(content, name ?? 'kouan-risk-summary.pdf');
      notify(t('resources.riskReport.saved'), { type: 'success' });
    },
    onError: ({ message }) => notify(message, { type: 'error', autoHideDuration: null }),
  });
}
