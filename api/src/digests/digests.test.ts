import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, jest, test } from '@jest/globals';
import { RISK_BAND_LABELS, type RiskBand, formatDate } from '@kouan/shared';
import SMTPConnection from 'nodemailer/lib/smtp-connection';
import { today } from '../platform/clock.ts';
import { TenantDoor } from '../platform/tenant/door.ts';
import { type Mailbox, type ReceivedLetter, openMailbox } from '../testing/mailbox.ts';
import { addEvent, addKnownParts } from '../testing/known-parts.ts';
import { allHands, recordKind, writeLeast } from '../testing/record-kinds.ts';
import { type TestApp, type TestPerson, type TestTenant, testApp } from '../testing/test-app.ts';
import { DeliveryBook } from './delivery-book.ts';
import { DigestsJob } from './digests.job.ts';
import { Mailer } from './mailer.ts';
import { LONGEST_GATHERING, MOST_ATTEMPTS, QUIET_TIME } from './schedule.ts';
import { Subscribers } from './subscribers.ts';

let app: TestApp;
let mailbox: Mailbox;
let tenant: TestTenant;
let official: TestPerson;
let exporter: TestPerson;

beforeAll(async () => {
  mailbox = await openMailbox();
  app = await testApp({ mail: mailbox.config });
});
afterAll(async () => {
  await app.close();
  await mailbox.close();
});
beforeEach(async () => {
  tenant = await app.tenant();
  official = await allHands(app, tenant);
  exporter = await app.person(tenant, ['exporter']);
  await exporter.get('mutation { createWatch(input: { market: "RU", sector: "85" }) { id } }');
  mailbox.letters.length = 0;
  mailbox.refuseWith = null;
  mailbox.breakOff = null;
});
afterEach(() => {
  jest.restoreAllMocks();
});

const HOUR = 3_600_000;
const later = (hours: number): Date => new Date(Date.now() + hours * HOUR);
/** A round of the job; left out: when what was just changed has been quiet for long enough. */
const run = (now = quiet()): Promise<void> => app.app.get(DigestsJob).run(now);
const quiet = (): Date => new Date(Date.now() + QUIET_TIME);
const subscribe = (person: TestPerson, frequency: string): Promise<unknown> =>
  person.get(`mutation ($frequency: DigestFrequency!) { setMailFrequency(frequency: $frequency) { frequency } }`, {
    frequency,
  });
const figure = (by = official): Promise<{ id: string; code: string }> =>
  writeLeast(by, recordKind('Figure'), '', { market: 'RU', sector: '8517' });
/** Rests a figure on a source. */
async function support(figureId: string): Promise<void> {
  const source = await writeLeast(official, recordKind('Source'), '', { title: { zh: '海关月报' } });
  await official.get(`mutation ($input: EvidenceInput!) { addEvidence(input: $input) { id } }`, {
    input: { sourceId: source.id, figureId, locator: '表2' },
  });
}
const lettersTo = (person: TestPerson): ReceivedLetter[] =>
  mailbox.letters.filter(({ to }) => to.includes(person.email));
const deliveries = (): Promise<Record<string, unknown>[]> =>
  app.sql('select state, attempts, failure from digest_delivery where tenant_id = $1 order by created_at', [tenant.id]);

describe('a letter', () => {
  test('says in Chinese what changed, why it came, and what it rests on', async () => {
    await subscribe(exporter, 'at_once');
    const { id, code } = await figure();
    await support(id);
    await run();
    const [letter] = lettersTo(exporter);
    expect(letter?.headers.get('subject')).toBe(`口岸提醒：新增数据：出口额 (${code})等2项变化`);
    expect(letter?.text).toContain(`* 新增数据：出口额 (${code})`);
    expect(letter?.text).toContain('来源：海关月报');
    expect(letter?.text).toMatch(/您关注：俄罗斯.* · 85 /);
    expect(letter?.text).toContain(`http://console.example/#/figures/${id}/show`);
    expect(letter?.html).toContain(`<a href="http://console.example/#/figures/${id}/show">新增数据：出口额`);
    expect(letter?.text).toContain('资料不足，暂无评分');
  });

  test('is in English for whoever reads English', async () => {
    await exporter.get('mutation { updateMe(locale: en) { locale } }');
    await subscribe(exporter, 'at_once');
    const { id, code } = await figure();
    await support(id);
    await run();
    const [letter] = lettersTo(exporter);
    expect(letter?.headers.get('subject')).toBe(`Kouan: Figure added: Exports (${code}) and 1 more change`);
    expect(letter?.text).toContain('Speaks to: Trade trend');
    expect(letter?.text).toMatch(/You watch: Russia.* · 85 /);
    expect(letter?.text).toContain('It is no legal advice');
  });

  test('takes names for text and never for HTML', async () => {
    await subscribe(exporter, 'at_once');
    const title = { zh: '<script>alert(1)</script> & "出口"' };
    await writeLeast(official, recordKind('Figure'), '', { market: 'RU', title });
    await run();
    expect(lettersTo(exporter)[0]?.html).not.toContain('<script>');
    expect(lettersTo(exporter)[0]?.html).toContain('&lt;script&gt;alert(1)&lt;/script&gt; &amp; &quot;出口&quot;');
  });

  interface Listed {
    readonly watches: readonly {
      readonly id: string;
      readonly current: {
        readonly score: { readonly central: number };
        readonly band: RiskBand;
        readonly change: number | null;
      };
    }[];
  }
  const list = async (asOf: string | null): Promise<Listed['watches'][number]> => {
    const asked = `query ($asOf: Date) { watches(asOf: $asOf) { id current { score { central } band change } } }`;
    return (await exporter.get<Listed>(asked, { asOf })).watches[0] as Listed['watches'][number];
  };
  const look = async (asOf: string | null): Promise<unknown> =>
    exporter.get(`mutation ($id: ID!, $asOf: Date) { lookAtWatch(id: $id, asOf: $asOf) { id } }`, {
      id: (await list(null)).id,
      asOf,
    });

  test('says of a watch on one part that the score beside it is that of the whole', async () => {
    await addKnownParts(official);
    const asked = `mutation ($input: WatchInput!) { createWatch(input: $input) { id } }`;
    await exporter.get(asked, { input: { market: 'RU', topic: 'sanctions_export_controls' } });
    await subscribe(exporter, 'at_once');
    await addEvent(official);
    await run();
    const [letter] = lettersTo(exporter);
    expect(letter?.text).toMatch(/\* 俄罗斯 · 全部商品 · 制裁与出口管制：总评分\d+\.\d（/);
    expect(letter?.text).toMatch(/\* 俄罗斯 · 85 [^：]*：\d+\.\d（/);
  });

  test.each(['2026-11-10', null])('tells the score that the list tells, looked at as of %s', async (asOf) => {
    await addKnownParts(official);
    await look(asOf);
    await subscribe(exporter, 'at_once');
    await addEvent(official);
    await run();
    const { score, band, change } = (await list(asOf)).current;
    const one = new Intl.NumberFormat('zh-CN', { minimumFractionDigits: 1, maximumFractionDigits: 1 });
    const [letter] = lettersTo(exporter);
    expect(change).toBeLessThan(0);
    expect(letter?.text).toContain(`：${one.format(score.central)}（风险${RISK_BAND_LABELS[band].zh}，区间`);
    expect(letter?.text).toContain(`截至${formatDate(asOf ?? today(), 'zh-CN')}）`);
    expect(letter?.text).toContain(
      `自您${formatDate(today(), 'zh-CN')}查看后下降${one.format(Math.abs(change ?? 0))}分`,
    );
  });

  test('tells through what a score has moved since its reader looked, and leads to its summary', async () => {
    await addKnownParts(official);
    await look('2026-11-10');
    await subscribe(exporter, 'at_once');
    await addEvent(official, 'export_control', { zh: '发电机组出口管制' });
    await run();
    const [letter] = lettersTo(exporter);
    const lines = letter?.text.split(/\r?\n/) ?? [];
    const at = lines.findIndex((line) => line.includes('查看后下降'));
    expect(lines[at + 1]).toMatch(/^ {2}制裁与出口管制 -\d+\.\d分：发电机组出口管制（新出现）/);
    expect(lines.slice(at).filter((line) => / [+-]\d+\.\d分：/.test(line)).length).toBeLessThanOrEqual(3);
    const address = 'http://console.example/#/risk-summary?market=RU&sector=85&asOf=2026-11-10';
    expect(lines).toContain(`  查看风险摘要：${address}`);
    expect(letter?.text).toContain('涉及：制裁与出口管制');
    expect(letter?.html).toContain(`<a href="${address.replaceAll('&', '&amp;')}">查看风险摘要</a>`);
  });

  test('names no parts where the score that was seen does not come out again', async () => {
    await addKnownParts(official);
    await look(null);
    await app.sql('update watch set looked_score = looked_score + 1 where user_id = $1', [exporter.userId]);
    await subscribe(exporter, 'at_once');
    await addEvent(official);
    await run();
    expect(lettersTo(exporter)[0]?.text).toContain('查看后下降');
    expect(lettersTo(exporter)[0]?.text).not.toMatch(/ [+-]\d+\.\d分：/);
  });

  test('reads the score by the day that was told with the watch, where nobody has looked yet', async () => {
    await addKnownParts(official);
    await exporter.get('mutation { createWatch(input: { market: "RU", asOf: "2026-11-12" }) { id } }');
    await subscribe(exporter, 'at_once');
    await addEvent(official);
    await run();
    expect(lettersTo(exporter)[0]?.text).toMatch(/全部商品：\d+\.\d（.*截至2026年11月12日）\r?\n/);
  });
});

describe('who is written to', () => {
  test('is nobody who has not asked, and not the one who made the change', async () => {
    await official.get('mutation { createWatch(input: { market: "RU" }) { id } }');
    await subscribe(official, 'at_once');
    await figure();
    await run();
    expect(mailbox.letters).toEqual([]);
  });

  test('is told of what changes after they asked, not before', async () => {
    await figure();
    await subscribe(exporter, 'at_once');
    await run();
    expect(mailbox.letters).toEqual([]);
  });

  test('gets one letter a day at 8:00 in Beijing with all of it', async () => {
    await subscribe(exporter, 'daily');
    await figure();
    await run();
    await figure();
    expect(mailbox.letters).toEqual([]);
    await run(later(24));
    await run(later(24));
    expect(lettersTo(exporter)).toHaveLength(1);
    expect(lettersTo(exporter)[0]?.headers.get('subject')).toContain('等2项变化');
  });

  test('gets one letter about a record and what follows it within a short time', async () => {
    await subscribe(exporter, 'at_once');
    const { id, code } = await figure();
    await run(new Date());
    await support(id);
    await run(new Date(Date.now() + QUIET_TIME - 60_000));
    expect(await deliveries()).toEqual([]);
    await run();
    await run(later(48));
    expect(lettersTo(exporter)).toHaveLength(1);
    expect(lettersTo(exporter)[0]?.headers.get('subject')).toBe(`口岸提醒：新增数据：出口额 (${code})等2项变化`);
  });

  test('is written to all the same while changes never cease', async () => {
    await subscribe(exporter, 'at_once');
    await figure();
    await app.sql(`update fact_change set at = at - $2::interval where tenant_id = $1`, [
      tenant.id,
      `${LONGEST_GATHERING} milliseconds`,
    ]);
    await figure();
    await run(new Date());
    expect(lettersTo(exporter)).toHaveLength(1);
  });

  test('is nobody who has left, also when they come back', async () => {
    await subscribe(exporter, 'at_once');
    await app.sql(`update membership set status = 'revoked' where user_id = $1`, [exporter.userId]);
    await figure();
    await run();
    await app.sql(`update membership set status = 'active' where user_id = $1`, [exporter.userId]);
    await run();
    expect(mailbox.letters).toEqual([]);
    await figure();
    await run();
    expect(lettersTo(exporter)).toHaveLength(1);
  });

  test('is nobody who left between the plan and the letter', async () => {
    await subscribe(exporter, 'at_once');
    await figure();
    mailbox.refuseWith = 451;
    await run();
    await app.sql(`update membership set status = 'revoked' where user_id = $1`, [exporter.userId]);
    mailbox.refuseWith = null;
    await run(later(1));
    expect(mailbox.letters).toEqual([]);
    expect(await deliveries()).toEqual([{ state: 'dropped', attempts: 2, failure: 'NOT_WANTED' }]);
  });

  test('is nobody of a suspended tenant until it is resumed; then nothing is missing', async () => {
    await subscribe(exporter, 'at_once');
    await figure();
    await app.sql(`update tenant set status = 'suspended' where id = $1`, [tenant.id]);
    await run();
    expect(mailbox.letters).toEqual([]);
    await app.sql(`update tenant set status = 'active' where id = $1`, [tenant.id]);
    await run();
    expect(lettersTo(exporter)).toHaveLength(1);
  });

  test('is nobody whose account is closed', async () => {
    await subscribe(exporter, 'at_once');
    await app.sql('update app_user set disabled_at = now() where id = $1', [exporter.userId]);
    await figure();
    await run();
    expect(mailbox.letters).toEqual([]);
  });
});

describe('no letter is lost or sent twice', () => {
  beforeEach(() => subscribe(exporter, 'at_once'));

  test('when rounds follow each other, or run at once in several processes', async () => {
    await figure();
    await Promise.all([run(), run(), run()]);
    await run();
    await run(later(48));
    expect(lettersTo(exporter)).toHaveLength(1);
    expect(await deliveries()).toEqual([{ state: 'sent', attempts: 1, failure: null }]);
  });

  test('when another process starts anew and knows nobody yet', async () => {
    await figure();
    Reflect.set(app.app.get(Subscribers), 'tenants', new Set());
    Reflect.set(app.app.get(Subscribers), 'lookAgainAt', 0);
    await run();
    expect(lettersTo(exporter)).toHaveLength(1);
  });

  test('while the mail server is down: it is tried again, in the same words', async () => {
    const { code } = await figure();
    mailbox.refuseWith = 451;
    await run();
    expect(await deliveries()).toEqual([{ state: 'pending', attempts: 1, failure: 'EMESSAGE 451' }]);
    mailbox.refuseWith = null;
    await run();
    expect(mailbox.letters).toEqual([]);
    await run(later(0.1));
    expect(lettersTo(exporter).map(({ text }) => text.includes(code))).toEqual([true]);
    expect(await deliveries()).toEqual([{ state: 'sent', attempts: 2, failure: null }]);
  });

  test('when the server dies before it sends', async () => {
    await figure();
    const mailer = app.app.get(Mailer);
    await new Promise<void>((reached) => {
      jest.spyOn(mailer, 'send').mockImplementationOnce(() => {
        reached();
        return new Promise(() => undefined);
      });
      void run();
    });
    jest.restoreAllMocks();
    await run();
    expect(mailbox.letters).toEqual([]);
    await run(later(0.1));
    expect(lettersTo(exporter)).toHaveLength(1);
  });

  test('when the line breaks while it is noted that the letter goes out: it is sent again under the same Message-ID', async () => {
    await figure();
    mailbox.breakOff = 'before the end';
    const book = app.app.get(DeliveryBook);
    const [hand, putBack, steps] = [book.hand.bind(book), book.putBack.bind(book), [] as string[]];
    const isBroken = new Promise<void>((resolve) => {
      const { close } = SMTPConnection.prototype;
      jest.spyOn(SMTPConnection.prototype, 'close').mockImplementationOnce(function (this: SMTPConnection) {
        resolve();
        close.call(this);
      });
    });
    jest.spyOn(book, 'hand').mockImplementationOnce(async (...delivery) => {
      await isBroken;
      await hand(...delivery);
      steps.push('noted');
    });
    jest.spyOn(book, 'putBack').mockImplementationOnce((...delivery) => {
      steps.push('put back');
      return putBack(...delivery);
    });
    await run();
    expect(steps).toEqual(['noted', 'put back']);
    expect(mailbox.letters).toEqual([]);
    expect(await deliveries()).toMatchObject([{ state: 'pending', attempts: 1 }]);
    jest.restoreAllMocks();
    mailbox.breakOff = null;
    await run(later(0.1));
    await run(later(48));
    expect(lettersTo(exporter)).toHaveLength(1);
    expect(lettersTo(exporter)[0]?.headers.get('message-id')).toMatch(/^<[0-9a-f]{40}@kouan.example>$/);
  });

  test('when the server dies after the letter was taken and before it noted so', async () => {
    await figure();
    const door = app.app.get(TenantDoor);
    const withTenant = door.withTenant.bind(door);
    jest
      .spyOn(door, 'withTenant')
      .mockImplementation((viewer, work) =>
        mailbox.letters.length > 0 ? Promise.reject(new Error('the power went off')) : withTenant(viewer, work),
      );
    await expect(run()).rejects.toThrow('the power went off');
    jest.restoreAllMocks();
    await run();
    expect(await deliveries()).toMatchObject([{ state: 'handed' }]);
    await run(later(0.5));
    await run(later(48));
    expect(lettersTo(exporter)).toHaveLength(1);
    expect(await deliveries()).toEqual([{ state: 'in_doubt', attempts: 1, failure: 'NO_ANSWER' }]);
  });

  test('when the line breaks before the answer: it is in doubt, its notices stand, and the next letter names its day', async () => {
    const first = await figure();
    mailbox.breakOff = 'before the answer';
    await run();
    expect(lettersTo(exporter)).toHaveLength(1);
    expect(await deliveries()).toMatchObject([{ state: 'in_doubt', attempts: 1 }]);
    const seen = await exporter.get<{ notices: { nodes: { code: string }[] } }>('{ notices { nodes { code } } }');
    expect(seen.notices.nodes.map(({ code }) => code)).toEqual([first.code]);
    expect(await exporter.get('{ mailSettings { trouble { state } } }')).toEqual({
      mailSettings: { trouble: { state: 'in_doubt' } },
    });
    mailbox.breakOff = null;
    await run(later(0.5));
    expect(lettersTo(exporter)).toHaveLength(1);

    await figure();
    await run(later(1));
    const [, next] = lettersTo(exporter);
    expect(next?.text).not.toContain(first.code);
    expect(next?.text).toContain(`我们${formatDate(today(), 'zh-CN')}的提醒邮件可能未送达`);
    expect(next?.html).toContain('的提醒邮件可能未送达');
    await figure();
    await run(later(2));
    expect(lettersTo(exporter)[2]?.text).not.toContain('可能未送达');
  });

  test('when a letter is so slow that another process has taken it in hand', async () => {
    await figure();
    const book = app.app.get(DeliveryBook);
    const hand = book.hand.bind(book);
    jest.spyOn(book, 'hand').mockImplementationOnce(async (of, delivery) => {
      await run(later(0.1));
      return hand(of, delivery);
    });
    await run();
    expect(lettersTo(exporter)).toHaveLength(1);
    expect(await deliveries()).toEqual([{ state: 'sent', attempts: 2, failure: null }]);
  });

  test('and what is given up after the stated number of attempts is shown to its reader', async () => {
    await figure();
    mailbox.refuseWith = 550;
    for (let attempt = 0; attempt < MOST_ATTEMPTS + 2; attempt += 1) await run(later(24 * attempt));
    expect(await deliveries()).toEqual([{ state: 'failed', attempts: MOST_ATTEMPTS, failure: 'EMESSAGE 550' }]);
    expect(await exporter.get('{ mailSettings { isAvailable trouble { state attempts failure } } }')).toEqual({
      mailSettings: {
        isAvailable: true,
        trouble: { state: 'failed', attempts: MOST_ATTEMPTS, failure: 'EMESSAGE 550' },
      },
    });
  });
});

describe('unsubscribing', () => {
  beforeEach(() => subscribe(exporter, 'at_once'));

  /** The link of a letter, on the server of this test. */
  async function link(): Promise<string> {
    await figure();
    await run();
    const header = lettersTo(exporter)[0]?.headers.get('list-unsubscribe') ?? '';
    expect(lettersTo(exporter)[0]?.text).toContain(header.slice(1, -1));
    return header.slice(1, -1).replace('http://console.example', app.url);
  }
  const frequency = async (): Promise<unknown> =>
    (await exporter.get<{ mailSettings: { frequency: string } }>('{ mailSettings { frequency } }')).mailSettings
      .frequency;

  test('is asked for in both languages, and opening the link changes nothing', async () => {
    const response = await fetch(await link());
    const page = await response.text();
    expect([response.status, page.includes('退订邮件提醒'), page.includes('Stop e-mail notices')]).toEqual([
      200,
      true,
      true,
    ]);
    expect(await frequency()).toBe('at_once');
  });

  test('is done with one click, signed out, as mail programs do it', async () => {
    const address = await link();
    expect(lettersTo(exporter)[0]?.headers.get('list-unsubscribe-post')).toBe('List-Unsubscribe=One-Click');
    const response = await fetch(address, {
      method: 'POST',
      headers: { 'content-type': 'application/x-www-form-urlencoded' },
      body: 'List-Unsubscribe=One-Click',
    });
    expect([response.status, (await response.text()).includes('Unsubscribed')]).toEqual([200, true]);
    expect(await frequency()).toBe('none');
    await figure();
    await run();
    expect(lettersTo(exporter)).toHaveLength(1);
  });

  test.each(['', '?token=x', '?token=a&token=b'])('is refused with an address that ends in "%s"', async (query) => {
    for (const method of ['GET', 'POST']) {
      const response = await fetch(`${app.url}/unsubscribe${query}`, { method });
      expect([response.status, (await response.text()).includes('链接无效')]).toEqual([400, true]);
    }
    expect(await frequency()).toBe('at_once');
  });
});
