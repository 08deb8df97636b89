import { answerRequests } from '../platform/threads/answer-requests.ts';
import { work } from './compute.ts';
import { type PackedTask, unpacked } from './worker-messages.ts';

answerRequests(({ task, readings }: PackedTask) => work(task, readings.map(unpacked)));
