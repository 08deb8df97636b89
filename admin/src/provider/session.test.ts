import { describe, expect, test } from '@jest/globals';
import { type Answer, Refusal, fakeServer, sessionOf } from '../../test/fake-server.ts';
import { graphql } from '../graphql.ts';
import { createPost } from './post.ts';
import { Session } from './session.ts';

const ME = graphql(`
  query Me {
    me {
      id
    }
  }
`);
const me = { me: { id: 'person-1' } };

function refuse(code: string): never {
  throw new Refusal({ code });
}

function sessionWith(answers: Readonly<Record<string, Answer>>) {
  const server = fakeServer(answers);
  const post = createPost({ fetch: server.fetch, language: () => 'zh-CN', offlineMessage: () => 'offline' });
  return { server, session: new Session(post) };
}

describe('at the start', () => {
  test('the session that the browser still holds is picked up, once for all who ask', async () => {
    const { server, session } = sessionWith({ RefreshSession: () => sessionOf({}) });
    await Promise.all([session.start(), session.start()]);
    await session.start();
    expect(session.me?.name).toBe('林海');
    expect(server.asked('RefreshSession')).toHaveLength(1);
  });

  test('no session to pick up is no failure', async () => {
    const { server, session } = sessionWith({ RefreshSession: () => refuse('UNAUTHENTICATED') });
    await session.start();
    await session.start();
    expect(session.me).toBeNull();
    expect(server.asked('RefreshSession')).toHaveLength(1);
  });

  test('a server out of reach is said, and asked again the next time', async () => {
    const { server, session } = sessionWith({ RefreshSession: () => refuse('UNAVAILABLE') });
    await expect(session.start()).rejects.toMatchObject({ code: 'UNAVAILABLE' });
    await expect(session.start()).rejects.toMatchObject({ code: 'UNAVAILABLE' });
    expect(server.asked('RefreshSession')).toHaveLength(2);
  });
});

const expiring = (renewed: Answer) =>
  sessionWith({
    SignIn: () => sessionOf({ accessToken: 'old' }),
    RefreshSession: renewed,
    Me: (_, { headers }) => (headers['authorization'] === 'Bearer old' ? refuse('UNAUTHENTICATED') : me),
  });

describe('when the access token has run out', () => {
  test('it is renewed once for all operations under way, and each is sent again', async () => {
    const { server, session } = expiring(() => sessionOf({ accessToken: 'new' }));
    await session.signIn('a@b.example', 'secret');
    const answers = await Promise.all([session.authorized(ME, {}), session.authorized(ME, {})]);
    expect(answers).toEqual([me, me]);
    expect(server.asked('RefreshSession')).toHaveLength(1);
    expect(server.asked('Me')).toHaveLength(4);
  });

  test('an operation that is refused again is not sent a third time', async () => {
    const { server, session } = expiring(() => sessionOf({ accessToken: 'old' }));
    await session.signIn('a@b.example', 'secret');
    await expect(session.authorized(ME, {})).rejects.toMatchObject({ code: 'UNAUTHENTICATED' });
    expect(server.asked('Me')).toHaveLength(2);
  });

  test('a session that cannot be renewed is over', async () => {
    const { session } = expiring(() => refuse('UNAUTHENTICATED'));
    await session.signIn('a@b.example', 'secret');
    await expect(session.authorized(ME, {})).rejects.toMatchObject({ code: 'UNAUTHENTICATED' });
    expect(session.me).toBeNull();
  });

  test('a server out of reach ends no session', async () => {
    const { session } = expiring(() => refuse('UNAVAILABLE'));
    await session.signIn('a@b.example', 'secret');
    await expect(session.authorized(ME, {})).rejects.toMatchObject({ code: 'UNAVAILABLE' });
    expect(session.me?.id).toBe('person-1');
  });

  test('the tab stays in its tenant although another tab went on in another one', async () => {
    const tenants = ['ningbo', 'xiangshan'];
    const { server, session } = sessionWith({
      SignIn: () => sessionOf({ accessToken: 'old', tenants, current: 'xiangshan' }),
      RefreshSession: () => sessionOf({ accessToken: 'other', tenants, current: 'ningbo' }),
      SwitchTenant: ({ tenantId }) => sessionOf({ accessToken: 'new', tenants, current: String(tenantId) }),
      Me: (_, { headers }) => (headers['authorization'] === 'Bearer new' ? me : refuse('UNAUTHENTICATED')),
    });
    await session.signIn('a@b.example', 'secret');
    await expect(session.authorized(ME, {})).resolves.toEqual(me);
    expect(session.me?.current?.tenant.id).toBe('xiangshan');
    expect(server.asked('SwitchTenant')[0]?.headers['authorization']).toBe('Bearer other');
  });
});

test('signing out ends the session here even when the server does not hear of it', async () => {
  const { session } = sessionWith({ SignIn: () => sessionOf({}), SignOut: () => refuse('UNAVAILABLE') });
  await session.signIn('a@b.example', 'secret');
  await expect(session.signOut()).rejects.toMatchObject({ code: 'UNAVAILABLE' });
  expect(session.me).toBeNull();
});

test('those who follow the session hear of every change until they stop', async () => {
  const { session } = sessionWith({ SignIn: () => sessionOf({}), SignOut: () => ({ signOut: true }) });
  const seen: (string | undefined)[] = [];
  const stop = session.subscribe(() => seen.push(session.me?.id));
  await session.signIn('a@b.example', 'secret');
  await session.signOut();
  stop();
  await session.signIn('a@b.example', 'secret');
  expect(seen).toEqual(['person-1', undefined]);
});
