import { afterEach, expect, test } from '@jest/globals';
import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import type { ReactNode } from 'react';
import { AdminContext, memoryStore } from 'react-admin';
import { MemoryRouter, Route, Routes } from 'react-router';
import { type Answer, Refusal, fakeServer, sessionOf } from '../../test/fake-server.ts';
import { createI18nProvider, useTexts } from '../i18n/index.ts';
import { session } from '../provider/client.ts';
import { setLanguage } from '../provider/language.ts';
import LoginPage from './LoginPage.tsx';

const ACCOUNT = {
  email: 'official@xiangshan.example',
  password: 'demo-password',
  name: '林海',
  role: 'official',
  tenant: 'Xiangshan',
  tenantName: { zh: '象山县商务局', en: 'Xiangshan Bureau of Commerce' },
};

const provider = createI18nProvider();
const store = memoryStore();

function Console({ children }: { children: ReactNode }) {
  return (
    <AdminContext i18nProvider={useTexts(provider)} store={store}>
      {children}
    </AdminContext>
  );
}

function openLogin(answers: Readonly<Record<string, Answer>>, accounts: object[] | null = null) {
  const server = fakeServer({ SignOut: () => ({ signOut: true }), ...answers });
  globalThis.fetch = async (address, init) => {
    if (address !== '/demo-accounts.json') return server.fetch(address, init);
    return accounts ? Response.json(accounts) : new Response('<html></html>', { status: 404 });
  };
  render(
    <MemoryRouter initialEntries={['/login']}>
      <Console>
        <Routes>
          <Route path="/login" element={<LoginPage />} />
          <Route path="/" element={<p>inside</p>} />
        </Routes>
      </Console>
    </MemoryRouter>,
  );
  return server;
}

async function signIn() {
  await userEvent.type(await screen.findByLabelText('邮箱'), ' official@xiangshan.example ');
  await userEvent.type(screen.getByLabelText('密码'), 'secret');
  await userEvent.click(screen.getByRole('button', { name: '登录' }));
}

afterEach(async () => {
  await session.signOut();
  setLanguage('zh-CN');
});

test('who belongs to one tenant is inside after signing in', async () => {
  const server = openLogin({ SignIn: () => sessionOf({}) });
  await signIn();
  expect(await screen.findByText('inside')).toBeTruthy();
  expect(server.asked('SignIn')[0]?.variables).toEqual({
    input: { email: 'official@xiangshan.example', password: 'secret' },
  });
});

test('who belongs to several chooses one first', async () => {
  const tenants = ['ningbo', 'xiangshan'];
  openLogin({
    SignIn: () => sessionOf({ tenants, current: null }),
    SwitchTenant: ({ tenantId }) => sessionOf({ tenants, current: String(tenantId) }),
  });
  await signIn();
  expect(await screen.findByRole('heading', { name: '选择单位' })).toBeTruthy();
  await userEvent.click(screen.getByRole('button', { name: /xiangshan/ }));
  expect(await screen.findByText('inside')).toBeTruthy();
  expect(session.me?.current?.tenant.id).toBe('xiangshan');
});

test('a refusal is said as the server words it, and what was typed stays', async () => {
  openLogin({
    SignIn: () => {
      throw new Refusal({ code: 'UNAUTHENTICATED', reason: 'SIGN_IN_REFUSED' }, '邮箱或密码不正确，请核对后重试。');
    },
  });
  await signIn();
  expect((await screen.findByRole('alert')).textContent).toContain('邮箱或密码不正确');
  expect(screen.getByLabelText<HTMLInputElement>('密码').value).toBe('secret');
});

test('an empty form is not sent and says what is missing', async () => {
  const server = openLogin({});
  await userEvent.click(await screen.findByRole('button', { name: '登录' }));
  expect(screen.getByText('请填写邮箱')).toBeTruthy();
  expect(screen.getByText('请填写密码')).toBeTruthy();
  expect(server.asked('SignIn')).toEqual([]);
});

test('in demo mode a click on an account signs in with it', async () => {
  const server = openLogin({ SignIn: () => sessionOf({}) }, [ACCOUNT]);
  expect(await screen.findByText('象山县商务局')).toBeTruthy();
  await userEvent.click(screen.getByRole('button', { name: /商务干部/ }));
  expect(await screen.findByText('inside')).toBeTruthy();
  expect(server.asked('SignIn')[0]?.variables).toMatchObject({ input: { email: ACCOUNT.email } });
});

test('English is one click away, before signing in', async () => {
  openLogin({});
  await userEvent.click(await screen.findByRole('button', { name: /English/ }));
  expect(await screen.findByRole('heading', { name: 'Sign in to Kouan' })).toBeTruthy();
  expect(document.documentElement.lang).toBe('en');
  expect(localStorage.getItem('kouan.language')).toBe('en');
});
