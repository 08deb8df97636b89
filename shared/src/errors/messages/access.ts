import type { Messages } from './template.ts';

/** Refusals about who is asking: signing in, tenants, people and roles. */
export const ACCESS_MESSAGES = {
  SIGN_IN_NEEDED: { zh: '请先登录。', en: 'Sign in first.' },
  SIGN_IN_REFUSED: {
    zh: '邮箱或密码不正确，请核对后重试。',
    en: 'The e-mail address or the password is not right. Check both and try again.',
  },
  TOO_MANY_SIGN_INS: {
    zh: '登录尝试过多，请在 {retryAfter} 秒后再试。',
    en: 'Too many attempts to sign in. Try again in {retryAfter} seconds.',
  },
  SESSION_EXPIRED: { zh: '登录已过期，请重新登录。', en: 'The session has run out. Sign in again.' },
  SESSION_REVOKED: { zh: '登录已失效，请重新登录。', en: 'The session was ended. Sign in again.' },
  MEMBERSHIP_NONE: {
    zh: '该账号不属于任何使用中的单位，请联系本单位管理员。',
    en: 'This account belongs to no active tenant. Ask the administrator of your bureau.',
  },
  TENANT_NOT_CHOSEN: { zh: '请先选择一个单位。', en: 'Choose a tenant first.' },
  TENANT_SUSPENDED: {
    zh: '该单位已停用，请联系平台管理员。',
    en: 'This tenant is suspended. Ask the platform administrator.',
  },
  TENANT_PARENT_INVALID: {
    zh: '“{field}”不能作为上级单位：单位不能隶属于自己或自己的下级。',
    en: '"{field}" cannot be the parent: a tenant does not stand under itself or under what is below it.',
  },
  PERMISSION_MISSING: {
    zh: '当前角色无权执行此操作（{permission}），请联系本单位管理员。',
    en: 'Your role does not allow this ({permission}). Ask the administrator of your bureau.',
  },
  PASSWORD_WRONG: {
    zh: '“{field}”不正确，请重新输入当前密码。',
    en: '"{field}" is not right. Enter the present password again.',
  },
  PASSWORD_TOO_SHORT: {
    zh: '“{field}”太短：密码至少 {min} 个字符。',
    en: '"{field}" is too short: a password has at least {min} characters.',
  },
  PASSWORD_UNCHANGED: {
    zh: '“{field}”与当前密码相同，请换一个新密码。',
    en: '"{field}" is the present password. Choose a new one.',
  },
  PASSWORD_CHANGE_NEEDED: {
    zh: '请先设置自己的密码：一次性密码只能用来设置新密码。',
    en: 'Choose your own password first: the one you were given serves for nothing else.',
  },
  PASSWORD_CHOSEN_ALREADY: {
    zh: '该用户已有自己的密码，无需新的一次性密码。',
    en: 'This person has a password of their own and needs no other.',
  },
  ONE_TIME_PASSWORD_RUN_OUT: {
    zh: '这个一次性密码已过期。请向本单位管理员索取新的。',
    en: 'This one-time password has run out. Ask the administrator of your bureau for another.',
  },
  EMAIL_INVALID: {
    zh: '“{field}”不是有效的邮箱地址，请按 name@example.cn 的形式填写。',
    en: '"{field}" is not an e-mail address. Write it as in name@example.cn.',
  },
  ROLES_MISSING: {
    zh: '“{field}”至少选择一个角色。',
    en: '"{field}" needs at least one role.',
  },
  ROLE_NOT_ALLOWED_HERE: {
    zh: '“{field}”包含不能在本单位授予的角色：{given}。',
    en: '"{field}" names a role that cannot be given in this tenant: {given}.',
  },
  LAST_ADMINISTRATOR: {
    zh: '这是本单位最后一位管理员。请先指定另一位管理员。',
    en: 'This is the last administrator of the tenant. Appoint another one first.',
  },
  MEMBER_ALREADY: {
    zh: '“{field}”已是本单位成员，请直接修改其角色。',
    en: '"{field}" already belongs to this tenant. Change the roles instead.',
  },
} as const satisfies Messages;
