import { describe, expect, test } from '@jest/globals';
import { HeavyLane } from './heavy-lane.ts';
import { SharedTurns } from './shared-turns.ts';

/** Work that ends when it is told to. */
function gate(): { readonly open: () => void; readonly opened: Promise<void> } {
  let open = (): void => undefined;
  const opened = new Promise<void>((resolve) => (open = resolve));
  return { open: () => open(), opened };
}

describe('turns that are shared', () => {
  test('are the next one for all who come while one is under way', async () => {
    const turns = new SharedTurns<number>();
    const [first, second] = [gate(), gate()];
    let begun = 0;
    const work = async (): Promise<number> => {
      const mine = (begun += 1);
      await (mine === 1 ? first : second).opened;
      return mine;
    };
    const one = turns.ask('a', work);
    const others = [turns.ask('a', work), turns.ask('a', work), turns.ask('a', work)];
    expect(begun).toBe(1);
    first.open();
    expect(await one).toBe(1);
    second.open();
    expect(await Promise.all(others)).toEqual([2, 2, 2]);
    expect(begun).toBe(2);
  });

  test('begin after the call, so that nobody is answered from before what they ask after', async () => {
    const turns = new SharedTurns<string>();
    const waiting = gate();
    let state = 'old';
    const look = async (): Promise<string> => {
      const seen = state;
      await waiting.opened;
      return seen;
    };
    const before = turns.ask('a', look);
    state = 'new';
    const after = turns.ask('a', look);
    waiting.open();
    expect([await before, await after]).toEqual(['old', 'new']);
  });

  test('go on after one that failed, which its own callers are told', async () => {
    const turns = new SharedTurns<string>();
    const failing = turns.ask('a', () => Promise.reject(new Error('lost')));
    const next = turns.ask('a', () => Promise.resolve('fine'));
    await expect(failing).rejects.toThrow('lost');
    expect(await next).toBe('fine');
    expect(await turns.ask('a', () => Promise.resolve('again'))).toBe('again');
  });

  test('of other things do not wait', async () => {
    const turns = new SharedTurns<string>();
    const waiting = gate();
    const slow = turns.ask('a', async () => (await waiting.opened, 'slow'));
    expect(await turns.ask('b', () => Promise.resolve('quick'))).toBe('quick');
    waiting.open();
    expect(await slow).toBe('slow');
  });
});

describe('the lane of heavy work', () => {
  test('lets one at a time through, in order, also after one that failed', async () => {
    const lane = new HeavyLane();
    const done: string[] = [];
    const waiting = gate();
    const first = lane.run(async () => {
      await waiting.opened;
      done.push('first');
      throw new Error('lost');
    });
    const second = lane.run(() => Promise.resolve(done.push('second')));
    waiting.open();
    await expect(first).rejects.toThrow('lost');
    await second;
    expect(done).toEqual(['first', 'second']);
  });
});
