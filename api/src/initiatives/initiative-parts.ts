import { Injectable } from '@nestjs/common';
import { DomainError } from '@kouan/shared';
import type { EntityTarget } from 'typeorm';
import { v7 as uuidv7 } from 'uuid';
import type { TenantTransaction } from '../platform/tenant/door.ts';
import type { FieldChange } from '../platform/write/audit.entity.ts';
import { changesBetween } from '../platform/write/changes.ts';
import { entries, localizedColumns, requireText } from '../platform/write/input.ts';
import { requireLink } from '../platform/write/links.ts';
import { MilestoneEntity, OutcomeEntity, ParticipantEntity } from './initiative-parts.entity.ts';
import type { InitiativeInput, MilestoneInput, OutcomeInput, ParticipantInput } from './initiative.inputs.ts';

/** Most companies of one participant line. */
const MOST_COMPANIES = 100_000;

/** Writes the lists that belong to an initiative; a given list replaces the one that was there. */
@Injectable()
export class InitiativeParts {
  /** @returns what changed, for the audit trail of the initiative */
  async replace(transaction: TenantTransaction, initiativeId: string, input: InitiativeInput): Promise<FieldChange[]> {
    const changes: FieldChange[] = [];
    if (input.participants !== undefined) {
      const rows = await participants(transaction, entries(input.participants, 'input.participants'));
      changes.push(...(await write(transaction, ParticipantEntity, 'participants', initiativeId, rows)));
    }
    if (input.milestones !== undefined) {
      const rows = entries(input.milestones, 'input.milestones').map(milestone);
      changes.push(...(await write(transaction, MilestoneEntity, 'milestones', initiativeId, rows)));
    }
    if (input.outcomes !== undefined) {
      const rows = entries(input.outcomes, 'input.outcomes').map(outcome);
      changes.push(...(await write(transaction, OutcomeEntity, 'outcomes', initiativeId, rows)));
    }
    return changes;
  }
}

async function participants(transaction: TenantTransaction, given: readonly ParticipantInput[]): Promise<object[]> {
  const rows: object[] = [];
  for (const [index, input] of given.entries()) {
    const path = `input.participants.${index}`;
    if (!input.organizationId) requireText(input.label, `${path}.label`);
    const companyCount = input.companyCount ?? 1;
    if (companyCount < 1 || companyCount > MOST_COMPANIES) {
      throw new DomainError('BAD_INPUT', 'NUMBER_OUT_OF_RANGE', `${path}.companyCount`, {
        min: 1,
        max: MOST_COMPANIES,
      });
    }
    rows.push({
      organizationId:
        (await requireLink(transaction, 'organization', input.organizationId, `${path}.organizationId`)) ?? null,
      role: input.role,
      ...localizedColumns('label', input.label ?? null, `${path}.label`),
      companyCount,
    });
  }
  return rows;
}

function milestone(input: MilestoneInput, index: number): object {
  const path = `input.milestones.${index}.title`;
  requireText(input.title, path);
  return { ...localizedColumns('title', input.title, path), dueOn: input.dueOn ?? null, doneOn: input.doneOn ?? null };
}

function outcome(input: OutcomeInput, index: number): object {
  const path = `input.outcomes.${index}.text`;
  requireText(input.text, path);
  return { ...localizedColumns('text', input.text, path, 1_000), occurredOn: input.occurredOn ?? null };
}

async function write(
  { viewer, manager }: TenantTransaction,
  entity: EntityTarget<object>,
  field: string,
  initiativeId: string,
  rows: readonly object[],
): Promise<FieldChange[]> {
  const owner = { tenantId: viewer.tenantId, initiativeId };
  const before = await manager.find(entity, { where: owner as never, order: { position: 'ASC' } as never });
  await manager.delete(entity, owner as never);
  const after = rows.map((row, position) => ({ ...owner, ...row, id: uuidv7(), position }));
  if (after.length > 0) await manager.insert(entity, after as never);
  return changesBetween({ [field]: before.map(spoken) }, { [field]: after.map(spoken) });
}

/** What says nothing of a part to a reader of the audit trail: how it is kept and tied to its initiative. */
const SILENT = ['tenantId', 'initiativeId', 'id', 'position', 'isDemo'];

/** A part as the audit trail shows it. */
function spoken(part: object): unknown {
  return Object.fromEntries(Object.entries(part).filter(([key]) => !SILENT.includes(key)));
}
