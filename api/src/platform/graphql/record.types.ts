import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import { Person } from './common.types.ts';
import { Instant } from './scalars.ts';

/** What every kind of record shows of itself. */
@ObjectType({ isAbstract: true })
export abstract class RecordType {
  @Field(() => ID)
  id!: string;

  @Field({ description: 'Short code for people, as in OP-22-0007; unique within the tenant.' })
  code!: string;

  @Field(() => Int, { description: 'Hand back when changing the record; an older one is answered with CONFLICT.' })
  version!: number;

  @Field({ description: 'Made for demonstration.' })
  isDemo!: boolean;

  @Field(() => ID, { description: 'The tenant whose record it is: the own one, or the market desk that shares it.' })
  tenantId!: string;

  @Field(() => Instant)
  createdAt!: string;

  @Field(() => Person, { nullable: true })
  createdBy!: Person | null;

  @Field(() => Instant)
  updatedAt!: string;

  @Field(() => Person, { nullable: true })
  updatedBy!: Person | null;

  @Field(() => Instant, { nullable: true, description: 'Set while the record lies in the bin.' })
  deletedAt!: string | null;
}
