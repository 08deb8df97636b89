import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { ROLES, type Role } from '@kouan/shared';
import { ModulesContainer } from '@nestjs/core';
import { GraphQLSchemaHost, RESOLVER_NAME_METADATA, RESOLVER_TYPE_METADATA } from '@nestjs/graphql';
import { isObjectType } from 'graphql';
import { minimalOperations } from '../../testing/minimal-operation.ts';
import { type TestApp, type TestPerson, testApp } from '../../testing/test-app.ts';
import { PERMISSION } from './permission.ts';

const STAFF: readonly Role[] = ['tenant_admin', 'official', 'reviewer', 'analyst', 'auditor'];
const READERS: readonly Role[] = [...STAFF, 'exporter'];

/** Who may call what. A new operation has no row here, and fails until somebody has decided. */
const ALLOWED: Readonly<Record<string, readonly Role[] | 'signed-in' | 'public'>> = {
  signIn: 'public',
  signOut: 'public',
  refreshSession: 'public',

  me: 'signed-in',
  switchTenant: 'signed-in',
  updateMe: 'signed-in',
  changePassword: 'signed-in',

  currencies: ROLES,
  indicators: ROLES,
  indicator: ROLES,
  indicatorRegister: ROLES,
  createIndicator: ['platform_admin'],
  updateIndicator: ['platform_admin'],
  markets: ROLES,
  region: ROLES,
  regions: ROLES,
  sectors: ROLES,

  figure: READERS,
  figures: READERS,
  figureGroups: READERS,
  corroborationOfFigure: READERS,
  figureSeries: READERS,
  derivedFigures: READERS,
  workCounts: ['tenant_admin', 'reviewer', 'analyst'],
  workList: ['tenant_admin', 'reviewer', 'analyst'],
  marketPosition: READERS,
  marketPositions: READERS,
  policyEvent: READERS,
  policyEvents: READERS,
  countryRating: READERS,
  countryRatings: READERS,
  evidence: READERS,
  source: READERS,
  sources: READERS,
  riskNote: READERS,
  riskNotes: READERS,
  riskSummary: READERS,
  riskInputs: READERS,
  watches: READERS,
  watchFor: READERS,
  createWatch: READERS,
  deleteWatch: READERS,
  lookAtWatch: READERS,
  notices: READERS,
  unreadNotices: READERS,
  markNoticesRead: READERS,
  markAllNoticesRead: READERS,
  riskChanges: READERS,
  riskLine: READERS,
  mailSettings: READERS,
  setMailFrequency: READERS,
  organization: READERS,
  organizations: READERS,

  riskAdjustment: STAFF,
  riskAdjustments: STAFF,
  import: ['analyst', 'tenant_admin', 'auditor'],
  imports: ['analyst', 'tenant_admin', 'auditor'],
  importPreview: ['analyst'],
  commitImport: ['analyst'],
  undoImport: ['analyst'],
  discardImport: ['analyst'],

  opportunity: STAFF,
  opportunityRisk: STAFF,
  opportunityRiskSince: STAFF,
  opportunities: STAFF,
  pipeline: STAFF,
  initiative: STAFF,
  initiatives: STAFF,
  colleagues: STAFF,

  createOpportunity: ['official'],
  updateOpportunity: ['official'],
  moveOpportunity: ['official'],
  deleteOpportunity: ['official'],
  restoreOpportunity: ['official'],
  createInitiative: ['official'],
  updateInitiative: ['official'],
  deleteInitiative: ['official'],
  restoreInitiative: ['official'],

  createOrganization: ['official', 'analyst'],
  updateOrganization: ['official', 'analyst'],
  deleteOrganization: ['official', 'analyst'],
  restoreOrganization: ['official', 'analyst'],
  createSource: ['official', 'analyst'],
  updateSource: ['official', 'analyst'],
  deleteSource: ['official', 'analyst'],
  restoreSource: ['official', 'analyst'],
  addEvidence: ['official', 'analyst'],
  removeEvidence: ['official', 'analyst'],

  createFigure: ['analyst'],
  updateFigure: ['analyst'],
  deleteFigure: ['analyst'],
  restoreFigure: ['analyst'],
  createMarketPosition: ['analyst'],
  updateMarketPosition: ['analyst'],
  deleteMarketPosition: ['analyst'],
  restoreMarketPosition: ['analyst'],
  createPolicyEvent: ['analyst'],
  updatePolicyEvent: ['analyst'],
  deletePolicyEvent: ['analyst'],
  restorePolicyEvent: ['analyst'],

  createCountryRating: ['analyst'],
  updateCountryRating: ['analyst'],
  deleteCountryRating: ['analyst'],
  restoreCountryRating: ['analyst'],

  createRiskNote: ['reviewer', 'analyst'],
  updateRiskNote: ['reviewer', 'analyst'],
  deleteRiskNote: ['reviewer', 'analyst'],
  restoreRiskNote: ['reviewer', 'analyst'],
  submitRiskNote: ['reviewer', 'analyst'],
  publishRiskNote: ['reviewer'],
  discardRiskNoteDraft: ['reviewer', 'analyst'],
  returnRiskNote: ['reviewer'],
  withdrawRiskNote: ['reviewer'],
  confirmRiskNote: ['reviewer'],

  createRiskAdjustment: ['reviewer'],
  endRiskAdjustment: ['reviewer'],

  auditEvents: ['tenant_admin', 'auditor'],
  user: ['tenant_admin'],
  users: ['tenant_admin'],
  inviteUser: ['tenant_admin'],
  renewInvitation: ['tenant_admin'],
  updateMembership: ['tenant_admin'],
  revokeMembership: ['tenant_admin'],
  reinstateMembership: ['tenant_admin'],

  tenant: ['platform_admin'],
  tenants: ['platform_admin'],
  createTenant: ['platform_admin'],
  updateTenant: ['platform_admin'],
  suspendTenant: ['platform_admin'],
  resumeTenant: ['platform_admin'],
};

let app: TestApp;
let operations: ReadonlyMap<string, string>;
const people = new Map<Role, TestPerson>();

beforeAll(async () => {
  app = await testApp();
  operations = minimalOperations(app.app.get(GraphQLSchemaHost).schema);
  const bureau = await app.tenant();
  const platform = await app.tenant({ kind: 'platform' });
  for (const role of ROLES) {
    people.set(role, await app.person(role === 'platform_admin' ? platform : bureau, [role]));
  }
});
afterAll(() => app.close());

const codeOf = (answer: { errors: readonly { extensions: Readonly<Record<string, unknown>> }[] }): unknown =>
  answer.errors[0]?.extensions['code'];

/** What each resolver method asks of its caller, read from the code as the guard reads it. */
function requirements(): Map<string, unknown> {
  const found = new Map<string, unknown>();
  for (const module of app.app.get(ModulesContainer).values()) {
    for (const { metatype } of module.providers.values()) {
      for (let type = metatype?.prototype as object | null | undefined; type; type = Object.getPrototypeOf(type)) {
        for (const { value } of Object.values(Object.getOwnPropertyDescriptors(type))) {
          if (typeof value !== 'function') continue;
          if (!['Query', 'Mutation'].includes(Reflect.getMetadata(RESOLVER_TYPE_METADATA, value) as string)) continue;
          const name = (Reflect.getMetadata(RESOLVER_NAME_METADATA, value) as string | undefined) ?? value.name;
          found.set(name, Reflect.getMetadata(PERMISSION, value));
        }
      }
    }
  }
  return found;
}

describe('every operation', () => {
  test('names what it asks of its caller', () => {
    const named = requirements();
    expect([...named.keys()].toSorted()).toEqual([...operations.keys()].toSorted());
    expect([...named].filter(([, requirement]) => requirement === undefined)).toEqual([]);
  });

  test('has a row in the table of who may call it', () => {
    expect(Object.keys(ALLOWED).toSorted()).toEqual([...operations.keys()].toSorted());
  });

  test('is public only where the table says so', () => {
    const open = [...requirements()].filter(([, requirement]) => requirement === 'public').map(([name]) => name);
    expect(open.toSorted()).toEqual(
      Object.keys(ALLOWED)
        .filter((name) => ALLOWED[name] === 'public')
        .toSorted(),
    );
  });
});

test('no answer has room for a secret, apart from the two that are handed out on purpose', () => {
  const types = Object.values(app.app.get(GraphQLSchemaHost).schema.getTypeMap())
    .filter(isObjectType)
    .filter((type) => type.name !== 'Mutation');
  const secrets = types.flatMap((type) =>
    Object.keys(type.getFields())
      .filter((field) => /password|hash|secret|token|cookie/i.test(field))
      .map((field) => `${type.name}.${field}`),
  );
  expect(secrets.toSorted()).toEqual([
    'Invitation.oneTimePassword',
    'Me.mustChoosePassword',
    'OpenedTenant.oneTimePassword',
    'Session.accessToken',
  ]);
});

const closed = Object.entries(ALLOWED).filter(([, allowed]) => allowed !== 'public');

test.each(closed)('%s is refused to who is not signed in, and open to its roles alone', async (name, allowed) => {
  const document = operations.get(name) ?? '';
  expect(codeOf(await app.anonymous(document))).toBe('UNAUTHENTICATED');
  const passed: Role[] = [];
  for (const [role, person] of people) if (codeOf(await person.ask(document)) !== 'FORBIDDEN') passed.push(role);
  expect(passed.toSorted()).toEqual((allowed === 'signed-in' ? [...ROLES] : [...allowed]).toSorted());
});
