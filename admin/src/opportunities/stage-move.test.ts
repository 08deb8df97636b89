import { describe, expect, test } from '@jest/globals';
import { OPPORTUNITY_STAGES, PIPELINE_STAGES } from '@kouan/shared';
import * as fc from 'fast-check';
import { draftOf, moveInput, needsWords, refusalOf } from './stage-move.ts';

const TODAY = '2022-05-20';
const negotiating = { stage: 'negotiating', stageEffectiveOn: '2022-05-10' } as const;

describe('a move between stages', () => {
  test('ahead needs no words, back, out and in again do', () => {
    expect(needsWords(negotiating, 'contracted')).toBe(false);
    expect(needsWords(negotiating, 'qualified')).toBe(true);
    expect(needsWords(negotiating, 'lost')).toBe(true);
    expect(needsWords({ ...negotiating, stage: 'lost' }, 'identified')).toBe(true);
  });

  test('that needs no words is taken as drafted for today', () => {
    const stage = fc.constantFrom(...PIPELINE_STAGES);
    fc.assert(
      fc.property(stage, fc.constantFrom(...OPPORTUNITY_STAGES), (from, to) => {
        const movable = { stage: from, stageEffectiveOn: '2022-05-10' };
        fc.pre(from !== to && !needsWords(movable, to));
        expect(refusalOf(movable, draftOf(to, TODAY), TODAY)).toBeNull();
      }),
    );
  });

  test('out of the pipeline asks for a close reason', () => {
    const draft = draftOf('lost', TODAY);
    expect(refusalOf(negotiating, draft, TODAY)).toMatchObject({ reason: 'STAGE_CLOSE_REASON_NEEDED' });
    expect(refusalOf(negotiating, { ...draft, closeReason: 'price' }, TODAY)).toBeNull();
  });

  test('cannot take effect before the move before it', () => {
    const draft = { ...draftOf('contracted', TODAY), effectiveOn: '2022-05-09' };
    expect(refusalOf(negotiating, draft, TODAY)).toMatchObject({ reason: 'STAGE_DATE_BEFORE_PREVIOUS' });
  });

  test('leaves out a close reason that was chosen for another stage', () => {
    const draft = { ...draftOf('contracted', TODAY), closeReason: 'price', reason: '  ' } as const;
    expect(moveInput(negotiating, draft)).toEqual({
      to: 'contracted',
      effectiveOn: TODAY,
      reason: null,
      closeReason: null,
    });
    expect(refusalOf(negotiating, draft, TODAY)).toBeNull();
  });
});
