import { describe, expect, test } from '@jest/globals';
import type { OfficialStartData } from './documents.ts';
import { dueWork, latestActivity } from './due-work.ts';

const text = (zh: string) => ({ zh, en: null });
const week = { today: '2022-05-20', until: '2022-05-27' };
const opportunity = (id: string, nextStepDue: string | null) =>
  ({ id, title: text('纱线出口'), nextStep: '寄样', nextStepDue }) as OfficialStartData['due']['nodes'][number];
const initiative = (milestones: readonly [id: string, dueOn: string | null, doneOn: string | null][]) => ({
  id: 'i-1',
  title: text('对接洽谈会'),
  milestones: milestones.map(([id, dueOn, doneOn]) => ({ id, dueOn, doneOn, title: text(id) })),
});

describe('the work of an official', () => {
  test('has steps and milestones in one order, the late ones apart', () => {
    const { late, soon } = dueWork(
      {
        due: { nodes: [opportunity('o-2', '2022-05-25'), opportunity('o-1', '2022-05-19')] },
        milestones: {
          nodes: [
            initiative([
              ['m-1', '2022-05-18', null],
              ['m-2', '2022-05-20', null],
            ]),
          ],
        },
      },
      week,
    );
    expect(late.map(({ key }) => key)).toEqual(['m-1', 'o-1']);
    expect(soon.map(({ key }) => key)).toEqual(['m-2', 'o-2']);
  });

  test('leaves out milestones that are done, undated or due after the week', () => {
    const { late, soon } = dueWork(
      {
        due: { nodes: [] },
        milestones: {
          nodes: [
            initiative([
              ['done', '2022-05-18', '2022-05-18'],
              ['undated', null, null],
              ['later', '2022-05-28', null],
            ]),
          ],
        },
      },
      week,
    );
    expect([...late, ...soon]).toEqual([]);
  });
});

test('activity comes latest first over all kinds of records, as many as are asked for', () => {
  const node = (id: string, updatedAt: string) => ({ id, code: id, title: text(id), updatedAt, updatedBy: null });
  const activity = latestActivity(
    {
      opportunities: { nodes: [node('o-1', '2022-05-20T09:00:00Z'), node('o-2', '2022-05-18T09:00:00Z')] },
      initiatives: { nodes: [node('i-1', '2022-05-20T09:00:00+08:00')] },
    },
    2,
  );
  expect(activity.map(({ to }) => to)).toEqual(['/opportunities/o-1/show', '/initiatives/i-1/show']);
});
