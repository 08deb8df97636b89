import { demoAccounts, demoTenants } from './files.ts';

/** How to sign in to the demo: the password, and the addresses of each tenant. */
export function accountLines(): string[] {
  const accounts = demoAccounts();
  const passwords = [...new Set(accounts.map(({ password }) => password))].join(', ');
  const places = demoTenants().map(({ key, name }) => {
    const emails = accounts.filter(({ tenant }) => tenant === key).map(({ email }) => email);
    return `  ${name.zh} ${key}: ${emails.join(' ')}`;
  });
  return [`演示账号，密码 / demo accounts, password: ${passwords}`, ...places];
}
