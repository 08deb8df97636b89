import { answerRequests } from '../platform/threads/answer-requests.ts';
import { type Document, makePdf } from './layout/pdf.ts';

answerRequests((document: Document): Promise<Uint8Array> => makePdf(document));
