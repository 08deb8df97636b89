import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { type Answer, type TestApp, type TestPerson, send, testApp } from '../testing/test-app.ts';
import { refusalOf } from '../testing/told.ts';

const OWN = 'a-password-of-my-own';

let app: TestApp;
let administrator: TestPerson;
let invited: { readonly id: string; readonly email: string; readonly password: string };
let number = 0;

beforeAll(async () => {
  app = await testApp();
  administrator = await app.person(await app.tenant(), ['tenant_admin']);
});
afterAll(() => app.close());
beforeEach(async () => {
  const email = `new-${(number += 1)}@kouan.example`;
  const { inviteUser } = await administrator.get<{ inviteUser: { user: { id: string }; oneTimePassword: string } }>(
    `mutation ($input: InviteUserInput!) { inviteUser(input: $input) { oneTimePassword user { id } } }`,
    { input: { email, name: '新同事', roles: ['official'] } },
  );
  invited = { id: inviteUser.user.id, email, password: inviteUser.oneTimePassword };
});

interface SignedIn {
  readonly signIn: { readonly accessToken: string; readonly me: { readonly mustChoosePassword: boolean } };
}

function signIn(password = invited.password): Promise<Answer<SignedIn>> {
  return send<SignedIn>(
    app.url,
    'mutation ($input: SignInInput!) { signIn(input: $input) { accessToken me { mustChoosePassword } } }',
    { input: { email: invited.email, password } },
  );
}

async function token(password?: string): Promise<string> {
  return (await signIn(password)).data?.signIn.accessToken ?? '';
}

const choose = (access: string, current = invited.password): Promise<Answer> =>
  send(
    app.url,
    'mutation ($current: String!, $new: String!) { changePassword(current: $current, new: $new) }',
    {
      current,
      new: OWN,
    },
    access,
  );

const renew = (
  person: TestPerson,
  id = invited.id,
): Promise<Answer<{ renewInvitation: { oneTimePassword: string } }>> =>
  person.ask('mutation ($id: ID!) { renewInvitation(id: $id, version: 1) { oneTimePassword user { id } } }', { id });

describe('a password that was made for somebody', () => {
  test('opens nothing but choosing their own, and signing out', async () => {
    const access = await token();
    for (const query of [
      '{ opportunities { totalCount } }',
      '{ mailSettings { frequency } }',
      '{ colleagues { id } }',
    ]) {
      expect(refusalOf(await send(app.url, query, {}, access))).toMatchObject({
        code: 'FORBIDDEN',
        reason: 'PASSWORD_CHANGE_NEEDED',
      });
    }
    const report = await fetch(`${app.url}/reports/risk-summary.pdf?market=RU`, {
      headers: { authorization: `Bearer ${access}` },
    });
    expect(report.status).toBe(403);
    expect((await send(app.url, '{ me { mustChoosePassword } }', {}, access)).data).toEqual({
      me: { mustChoosePassword: true },
    });
    expect((await send(app.url, 'mutation { signOut }', {}, access)).data).toEqual({ signOut: true });
  });

  test('is done with once they have chosen: the same sign-in goes on at once', async () => {
    const access = await token();
    expect((await choose(access)).data).toEqual({ changePassword: true });
    const { data, errors } = await send(
      app.url,
      '{ opportunities { totalCount } me { mustChoosePassword } }',
      {},
      access,
    );
    expect([errors, data]).toEqual([[], { opportunities: { totalCount: 0 }, me: { mustChoosePassword: false } }]);
    expect(refusalOf(await signIn())).toMatchObject({ reason: 'SIGN_IN_REFUSED' });
    expect((await signIn(OWN)).data?.signIn.me.mustChoosePassword).toBe(false);
  });

  test('cannot be kept by choosing it again', async () => {
    const access = await token();
    const again = await send(
      app.url,
      'mutation ($same: String!) { changePassword(current: $same, new: $same) }',
      { same: invited.password },
      access,
    );
    expect(refusalOf(again)).toMatchObject({ reason: 'PASSWORD_UNCHANGED' });
    expect((await signIn()).data?.signIn.me.mustChoosePassword).toBe(true);
  });

  test('runs out after seven days, which only who knows it is told', async () => {
    const [{ days } = {}] = await app.sql(
      `select round(extract(epoch from one_time_until - now()) / 86400)::int as days from app_user where email = $1`,
      [invited.email],
    );
    expect(days).toBe(7);
    await app.sql(`update app_user set one_time_until = now() - interval '1 second' where email = $1`, [invited.email]);
    expect(refusalOf(await signIn())).toMatchObject({ code: 'UNAUTHENTICATED', reason: 'ONE_TIME_PASSWORD_RUN_OUT' });
    expect(refusalOf(await signIn('another password'))).toMatchObject({ reason: 'SIGN_IN_REFUSED' });
  });

  test('is replaced by another for who has not begun; the earlier one ends', async () => {
    await app.sql(`update app_user set one_time_until = now() - interval '1 second' where email = $1`, [invited.email]);
    const { data } = await renew(administrator);
    const password = data?.renewInvitation.oneTimePassword ?? '';
    expect(refusalOf(await signIn())).toMatchObject({ reason: 'SIGN_IN_REFUSED' });
    expect((await signIn(password)).data?.signIn.me.mustChoosePassword).toBe(true);
    const { auditEvents } = await administrator.get<{ auditEvents: { nodes: object[] } }>(
      'query ($id: ID!) { auditEvents(filter: { recordId: $id }) { nodes { action } } }',
      { id: invited.id },
    );
    expect(auditEvents.nodes).toContainEqual({ action: 'renew_invitation' });
    expect(JSON.stringify(await app.sql('select * from audit_event'))).not.toContain(password);
  });

  test('is never given for a person who has chosen their own, nor by a tenant that did not make the account', async () => {
    const elsewhere = await app.person(await app.tenant(), ['tenant_admin']);
    const { inviteUser } = await elsewhere.get<{ inviteUser: { user: { id: string }; oneTimePassword: null } }>(
      `mutation ($input: InviteUserInput!) { inviteUser(input: $input) { oneTimePassword user { id } } }`,
      { input: { email: invited.email, name: '新同事', roles: ['official'] } },
    );
    expect(refusalOf(await renew(elsewhere, inviteUser.user.id))).toMatchObject({ reason: 'PASSWORD_CHOSEN_ALREADY' });
    expect(refusalOf(await renew(elsewhere))).toMatchObject({ code: 'NOT_FOUND' });
    await choose(await token());
    expect(refusalOf(await renew(administrator))).toMatchObject({ reason: 'PASSWORD_CHOSEN_ALREADY' });
    expect((await signIn(OWN)).errors).toEqual([]);
  });
});
