import { answerRequests } from '../platform/threads/answer-requests.ts';
import { computeCore } from './compute.ts';
import { type PackedRequest, unpacked } from './worker-messages.ts';

answerRequests((request: PackedRequest) => computeCore(unpacked(request)));
