import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { Lanes } from './lanes.ts';

/** A piece of work that ends when it is told to. */
function held() {
  let end!: (outcome: 'done' | Error) => void;
  const done = new Promise<string>((resolve, reject) => {
    end = (outcome) => (outcome === 'done' ? resolve(outcome) : reject(outcome));
  });
  return { work: () => done, end };
}

const settle = () => new Promise((resolve) => setImmediate(resolve));

test('never more work runs at once than there are lanes, and all of it runs, whatever fails', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.integer({ min: 1, max: 4 }),
      fc.array(fc.boolean(), { maxLength: 20 }),
      async (count, fails) => {
        const lanes = new Lanes(count, 100, 'TOO_MANY_SIGN_INS');
        let running = 0;
        let most = 0;
        let ran = 0;
        const work = async (fail: boolean): Promise<void> => {
          most = Math.max(most, ++running);
          await settle();
          running--;
          ran++;
          if (fail) throw new Error('failed');
        };
        const outcomes = await Promise.allSettled(fails.map((fail) => lanes.run(() => work(fail))));
        expect(most).toBe(Math.min(count, fails.length));
        expect(ran).toBe(fails.length);
        expect(outcomes.map(({ status }) => status === 'rejected')).toEqual(fails);
      },
    ),
    { numRuns: 30 },
  );
});

test('who finds the line full is told to come back, and a place that falls free serves the next', async () => {
  const lanes = new Lanes(1, 1, 'TOO_MANY_SIGN_INS');
  const [first, second, third] = [held(), held(), held()];
  const running = lanes.run(first.work);
  const waiting = lanes.run(second.work);
  await expect(lanes.run(third.work)).rejects.toMatchObject({ code: 'TOO_MANY_REQUESTS', params: { retryAfter: 5 } });
  first.end('done');
  await running;
  const later = lanes.run(third.work);
  second.end('done');
  third.end('done');
  expect(await Promise.all([waiting, later])).toEqual(['done', 'done']);
});
