import type { MessagesLike } from '../shape.ts';
import type { riskReport as zh } from '../zh/riskReport.ts';

export const riskReport: MessagesLike<typeof zh> = {
  name: 'Risk report',
  fields: {},
  download: 'Download report',
  making: 'Making it…',
  saved: 'The report has been downloaded; look in the list of downloads of your browser.',
  languages: { zh: 'Chinese (PDF)', en: 'English (PDF)', both: 'Chinese and English (PDF)' },
};
