import type { session as zh } from '../zh/session.ts';
import type { MessagesLike } from '../shape.ts';

export const session: MessagesLike<typeof zh> = {
  title: 'Sign in to Kouan',
  lead: 'Follow opportunities abroad and see what a market may cost, every number with its source.',
  email: 'E-mail',
  password: 'Password',
  signIn: 'Sign in',
  signingIn: 'Signing in…',
  signOut: 'Sign out',
  needEmail: 'Enter your e-mail address',
  needPassword: 'Enter your password',
  demoTitle: 'Demo accounts',
  demoLead: 'Choose one to sign in. These accounts exist in demo mode alone.',
  chooseTitle: 'Choose a tenant',
  chooseLead: 'You belong to several tenants. Choose the one to work in now.',
  switchTenant: 'Switch tenant',
  currentTenant: 'Current tenant: %{name}',
  account: 'Account',
  changePassword: 'Change password',
  currentPassword: 'Present password',
  newPassword: 'New password',
  newPasswordHint: 'At least 12 characters',
  passwordChanged: 'The password is changed',
  choosePasswordTitle: 'Choose your own password',
  choosePasswordLead:
    'The password you were given serves this once. Choose one that you alone know; then you can begin.',
  choosePassword: 'Choose and continue',
  save: 'Save',
  cancel: 'Cancel',
  language: 'Language',
};
