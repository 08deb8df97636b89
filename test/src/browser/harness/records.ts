import { account } from '../../accounts.ts';
import { type Person, signIn } from '../../client.ts';
import { serverUrl } from '../../server/url.ts';

/** An opportunity that a test has to itself. */
export interface OwnOpportunity {
  readonly id: string;
  readonly version: number;
}

/** The Xiangshan official, asking the server itself. */
export function xiangshanOfficial(): Promise<Person> {
  return signIn(serverUrl(), account('Xiangshan', 'official'));
}

/** Adds an opportunity; its title tells it from those of other tests. */
export async function addOpportunity(person: Person, title: string, input: object = {}): Promise<OwnOpportunity> {
  const { createOpportunity } = await person.get<{ createOpportunity: OwnOpportunity }>(
    `mutation ($input: OpportunityCreateInput!) { createOpportunity(input: $input) { id version } }`,
    { input: { title: { zh: title, en: title }, market: 'RU', ...input } },
  );
  return createOpportunity;
}

/** The stages that an opportunity went through, in order. */
export async function stagesOf(person: Person, id: string): Promise<readonly string[]> {
  const { opportunity } = await person.get<{ opportunity: { stageHistory: { to: string }[] } }>(
    `query ($id: ID!) { opportunity(id: $id) { stageHistory { to } } }`,
    { id },
  );
  return opportunity.stageHistory.map(({ to }) => to);
}
