import { Args, Field, Int, Mutation, ObjectType, Query, Resolver } from '@nestjs/graphql';
import { DELIVERY_STATES, DIGEST_FREQUENCIES, type DeliveryState, type DigestFrequency } from '@kouan/shared';
import { vocabularyEnum } from '../platform/graphql/common.types.ts';
import { Instant } from '../platform/graphql/scalars.ts';
import { Allow } from '../platform/tenant/permission.ts';
import { CurrentViewer } from '../platform/tenant/request.ts';
import type { Viewer } from '../platform/tenant/viewer.ts';
import { type MailSettings, MailSettingsService } from './mail-settings.service.ts';

const DigestFrequencyEnum = vocabularyEnum('DigestFrequency', DIGEST_FREQUENCIES, 'How often a person is written to.');
const DeliveryStateEnum = vocabularyEnum('DeliveryState', DELIVERY_STATES, 'How far an e-mail has come.');

@ObjectType({ description: 'A letter that has not arrived.' })
class MailTrouble {
  @Field(() => DeliveryStateEnum, {
    description:
      'pending: it is tried again; failed: it was given up; in_doubt: it may have arrived, and is not sent again.',
  })
  state!: DeliveryState;

  @Field(() => Int)
  attempts!: number;

  @Field(() => String, { nullable: true, description: "The mail server's answer as a code." })
  failure!: string | null;
}

@ObjectType('MailSettings', { description: 'How the caller is written to about what they watch.' })
class MailSettingsType {
  @Field(() => DigestFrequencyEnum)
  frequency!: DigestFrequency;

  @Field({ description: 'Whether this server sends e-mail at all.' })
  isAvailable!: boolean;

  @Field()
  email!: string;

  @Field(() => Instant, { nullable: true })
  lastSentAt!: string | null;

  @Field(() => MailTrouble, { nullable: true, description: 'The newest letter, where it has not arrived.' })
  trouble!: MailTrouble | null;
}

/** One's own e-mail settings over GraphQL. */
@Resolver()
export class MailSettingsResolver {
  constructor(private readonly service: MailSettingsService) {}

  @Query(() => MailSettingsType, { description: 'How the caller is written to about what they watch.' })
  @Allow('notice.read')
  mailSettings(@CurrentViewer() viewer: Viewer): Promise<MailSettings> {
    return this.service.read(viewer);
  }

  @Mutation(() => MailSettingsType, { description: 'Sets how often the caller is written to, from now on.' })
  @Allow('notice.read')
  async setMailFrequency(
    @CurrentViewer() viewer: Viewer,
    @Args('frequency', { type: () => DigestFrequencyEnum }) frequency: DigestFrequency,
  ): Promise<MailSettings> {
    await this.service.setFrequency(viewer, frequency);
    return this.service.read(viewer);
  }
}
