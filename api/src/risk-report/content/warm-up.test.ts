import { expect, test } from '@jest/globals';
import { LOCALES, RISK_MESSAGE_TEXTS, inLocale } from '@kouan/shared';
import { makePdf } from '../layout/pdf.ts';
import { warmUpDocuments } from './warm-up.ts';
import { WORDS } from './words.ts';

test('what readies the server for its first report holds every sentence of a report, in both languages', () => {
  const said = JSON.stringify(warmUpDocuments());
  for (const label of [...Object.values(WORDS), ...Object.values(RISK_MESSAGE_TEXTS)]) {
    for (const locale of LOCALES) expect(said).toContain(JSON.stringify(inLocale(label, locale)));
  }
});

test('it is made of documents that can be made', async () => {
  for (const document of warmUpDocuments()) expect((await makePdf(document)).subarray(0, 5).toString()).toBe('%PDF-');
});
