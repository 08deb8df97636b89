import { Args, ArgsType, Field, ID, Info, InputType, ObjectType, Query, Resolver } from '@nestjs/graphql';
import type { GraphQLResolveInfo } from 'graphql';
import { Person } from '../platform/graphql/common.types.ts';
import { PageArgs, checkPage, pageOf } from '../platform/graphql/page.types.ts';
import { Instant } from '../platform/graphql/scalars.ts';
import { idCondition, withinTenants } from '../platform/read/conditions.ts';
import { column, instant, person } from '../platform/read/fields.ts';
import type { ListPlan } from '../platform/read/list.ts';
import { selectionOf } from '../platform/read/look-ahead.ts';
import { Reader } from '../platform/read/reader.ts';
import { Allow } from '../platform/tenant/permission.ts';
import { CurrentViewer } from '../platform/tenant/request.ts';
import type { Viewer } from '../platform/tenant/viewer.ts';
import type { FieldChange } from '../platform/write/audit.entity.ts';

@ObjectType('FieldChange', { description: 'One field of a change; its values are JSON.' })
class FieldChangeType {
  @Field()
  field!: string;

  @Field(() => String, { nullable: true, description: 'JSON; null where there was nothing.' })
  from!: string | null;

  @Field(() => String, { nullable: true, description: 'JSON; null where there is nothing now.' })
  to!: string | null;
}

@ObjectType('AuditEvent', { description: 'Who did what to which record, and when.' })
class AuditEventType {
  @Field(() => ID)
  id!: string;

  @Field(() => Instant)
  at!: string;

  @Field(() => Person, { nullable: true })
  actor!: Person | null;

  @Field({ description: 'As in opportunity.' })
  recordKind!: string;

  @Field(() => ID)
  recordId!: string;

  @Field({ description: 'What people called the record at that moment.' })
  recordLabel!: string;

  @Field({ description: 'create, update, delete, restore, or a named step such as stage or publish.' })
  action!: string;

  @Field(() => [FieldChangeType])
  changes!: FieldChangeType[];

  @Field(() => String, { nullable: true, description: 'The request that did it; the log names it too.' })
  requestId!: string | null;
}

const AuditEventPage = pageOf(AuditEventType, 'AuditEventPage');

@InputType({ description: 'What the audit trail is narrowed by; conditions add up.' })
class AuditFilter {
  @Field(() => String, { nullable: true })
  recordKind?: string | null;

  @Field(() => ID, { nullable: true })
  recordId?: string | null;

  @Field(() => ID, { nullable: true })
  actorId?: string | null;

  @Field(() => String, { nullable: true })
  action?: string | null;

  @Field(() => Instant, { nullable: true })
  from?: string | null;

  @Field(() => Instant, { nullable: true })
  to?: string | null;
}

@ArgsType()
class AuditArgs extends PageArgs {
  @Field(() => AuditFilter, { nullable: true })
  filter?: AuditFilter | null;
}

const AUDIT: ListPlan<AuditFilter> = {
  shape: {
    table: 'audit_event',
    fields: {
      id: column('id'),
      at: instant('at'),
      actor: person('actor_id'),
      recordKind: column('record_kind'),
      recordId: column('record_id'),
      recordLabel: column('record_label'),
      action: column('action'),
      changes: (select) => {
        const changes = select.column('changes');
        return (row) => (row[changes] as FieldChange[]).map(shown);
      },
      requestId: column('request_id'),
    },
  },
  sorts: { recent: { expression: 't0.at', type: 'timestamptz', descending: true } },
  defaultSort: 'recent',
  where(filter, bind, viewer) {
    const where = [withinTenants(viewer, bind, 'own')];
    if (filter.recordKind) where.push(`t0.record_kind = ${bind(filter.recordKind)}`);
    if (filter.recordId) where.push(idCondition('t0.record_id', filter.recordId, bind));
    if (filter.actorId) where.push(idCondition('t0.actor_id', filter.actorId, bind));
    if (filter.action) where.push(`t0.action = ${bind(filter.action)}`);
    if (filter.from) where.push(`t0.at >= ${bind(filter.from)}::timestamptz`);
    if (filter.to) where.push(`t0.at <= ${bind(filter.to)}::timestamptz`);
    return where;
  },
};

/** The audit trail over GraphQL. */
@Resolver(() => AuditEventType)
export class AuditResolver {
  constructor(private readonly reader: Reader) {}

  @Query(() => AuditEventPage, { description: 'Everything that was changed in the tenant, latest first.' })
  @Allow('audit.read')
  auditEvents(@CurrentViewer() viewer: Viewer, @Args() args: AuditArgs, @Info() info: GraphQLResolveInfo) {
    return this.reader.page(viewer, AUDIT, checkPage(args), selectionOf(info));
  }
}

function shown({ field, before, after }: FieldChange): FieldChangeType {
  return {
    field,
    from: before === null ? null : JSON.stringify(before),
    to: after === null ? null : JSON.stringify(after),
  };
}
