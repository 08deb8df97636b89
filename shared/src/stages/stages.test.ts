import { describe, expect, test } from '@jest/globals';
import * as fc from 'fast-check';
import { addDays } from '../period/index.ts';
import { OPPORTUNITY_STAGES, type OpportunityStage } from '../vocabulary/index.ts';
import { PIPELINE_STAGES, isLost, movesFrom, refuseStageMove, stageMoveKind } from './index.ts';
import type { StageMove, StageMoveContext } from './index.ts';

const CONTEXT: StageMoveContext = { today: '2022-05-10', previousEffectiveOn: '2022-04-02' };
const move = (given: Partial<StageMove>): StageMove => ({
  from: 'introduced',
  to: 'negotiating',
  effectiveOn: '2022-05-06',
  reason: null,
  closeReason: null,
  ...given,
});
const stages = fc.constantFrom(...OPPORTUNITY_STAGES);

describe('which moves there are', () => {
  test('the board of moves', () => {
    const letters = { forward: 'F', back: 'B', close: 'C', reopen: 'R' } as const;
    const letter = (from: OpportunityStage, to: OpportunityStage): string => {
      const kind = stageMoveKind(from, to);
      return kind === null ? '.' : letters[kind];
    };
    const board = OPPORTUNITY_STAGES.map((from) =>
      [from.padEnd(16), ...OPPORTUNITY_STAGES.map((to) => letter(from, to))].join(' '),
    );
    //                 id qu in ne le co de lo wi
    expect(board).toEqual([
      'identified       . F F F F F F C C',
      'qualified        B . F F F F F C C',
      'introduced       B B . F F F F C C',
      'negotiating      B B B . F F F C C',
      'letter_of_intent B B B B . F F C C',
      'contracted       B B B B B . F C C',
      'delivered        B B B B B B . . .',
      'lost             R R . . . . . . .',
      'withdrawn        R R . . . . . . .',
    ]);
  });

  test('from every stage the offered moves are those that exist', () => {
    fc.assert(
      fc.property(stages, stages, (from, to) => {
        expect(movesFrom(from).some((offer) => offer.to === to)).toBe(stageMoveKind(from, to) !== null);
      }),
    );
  });

  test('every stage is in the pipeline or lost', () => {
    expect(OPPORTUNITY_STAGES.filter((stage) => !isLost(stage))).toEqual([...PIPELINE_STAGES]);
  });
});

describe('why a move may not be made', () => {
  test.each([
    ['the opportunity is there already', { to: 'introduced' }, 'STAGE_UNCHANGED', 'to'],
    [
      'what was delivered was not lost',
      { from: 'delivered', to: 'lost', closeReason: 'price' },
      'STAGE_MOVE_NOT_ALLOWED',
      'to',
    ],
    [
      'what was lost begins anew further back',
      { from: 'lost', to: 'negotiating', reason: 'they called' },
      'STAGE_MOVE_NOT_ALLOWED',
      'to',
    ],
    ['going back needs a reason', { to: 'identified' }, 'STAGE_REASON_NEEDED', 'reason'],
    ['blanks are no reason', { to: 'identified', reason: '  ' }, 'STAGE_REASON_NEEDED', 'reason'],
    ['reopening needs a reason', { from: 'withdrawn', to: 'qualified' }, 'STAGE_REASON_NEEDED', 'reason'],
    ['losing needs a close reason', { to: 'lost', reason: 'too dear' }, 'STAGE_CLOSE_REASON_NEEDED', 'closeReason'],
    ['going on needs no close reason', { closeReason: 'price' }, 'STAGE_CLOSE_REASON_UNEXPECTED', 'closeReason'],
    ['tomorrow has not been', { effectiveOn: '2022-05-11' }, 'STAGE_DATE_IN_FUTURE', 'effectiveOn'],
    ['history does not run backwards', { effectiveOn: '2022-04-01' }, 'STAGE_DATE_BEFORE_PREVIOUS', 'effectiveOn'],
  ] as const)('%s', (_, given, reason, path) => {
    expect(refuseStageMove(move(given), CONTEXT)).toMatchObject({ reason, path });
  });

  test.each([
    ['forward by one', {}],
    ['forward by several', { to: 'contracted' }],
    ['back with a reason', { to: 'identified', reason: 'entered by mistake' }],
    ['lost with a close reason', { to: 'lost', closeReason: 'payment_risk' }],
    ['withdrawn with a close reason', { to: 'withdrawn', closeReason: 'sanctions_compliance' }],
    ['reopened with a reason', { from: 'lost', to: 'qualified', reason: 'they came back' }],
    ['today', { effectiveOn: '2022-05-10' }],
    ['on the day of the move before', { effectiveOn: '2022-04-02' }],
  ] as const)('none: %s', (_, given) => {
    expect(refuseStageMove(move(given), CONTEXT)).toBeNull();
  });

  test('a first move has no move before it', () => {
    const first = move({ effectiveOn: '1999-01-01' });
    expect(refuseStageMove(first, { ...CONTEXT, previousEffectiveOn: null })).toBeNull();
  });

  test('a well-founded move is accepted exactly when it exists and its day is between the last move and today', () => {
    fc.assert(
      fc.property(stages, stages, fc.integer({ min: -100, max: 100 }), (from, to, days) => {
        const effectiveOn = addDays(CONTEXT.today, days);
        const refusal = refuseStageMove(
          move({ from, to, effectiveOn, reason: 'so it was', closeReason: isLost(to) ? 'other' : null }),
          CONTEXT,
        );
        const inTime = effectiveOn >= '2022-04-02' && effectiveOn <= CONTEXT.today;
        expect(refusal === null).toBe(inTime && stageMoveKind(from, to) !== null);
      }),
    );
  });
});
