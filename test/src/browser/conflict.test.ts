import { expect, test } from '@jest/globals';
import { account } from '../accounts.ts';
import { violations } from './harness/accessibility.ts';
import { addOpportunity, xiangshanOfficial } from './harness/records.ts';
import { visitors } from './harness/visit.ts';

const { journey, another } = visitors();
const official = account('Xiangshan', 'official');

test(
  'of two who change one record the second compares field by field and chooses',
  journey({ expectedErrors: [/status of 409/] }, async (first) => {
    const person = await xiangshanOfficial();
    const { id } = await addOpportunity(person, '两人同时修改的衬衫', { nextStep: '寄样', likelihood: 10 });
    const second = await another();
    for (const visit of [first, second]) {
      await visit.signIn(official);
      await visit.open(`/opportunities/${id}`);
      await visit.page
        .getByLabel(/^下一步(?!期限)/)
        .first()
        .waitFor();
    }
    await second.page
      .getByLabel(/^下一步(?!期限)/)
      .first()
      .fill('约见买方');
    await second.page.getByRole('button', { name: '保存', exact: true }).click();
    await second.page.getByRole('heading', { name: '两人同时修改的衬衫', exact: true }).waitFor();

    const { page } = first;
    await page
      .getByLabel(/^下一步(?!期限)/)
      .first()
      .fill('催问报价');
    await page.getByRole('button', { name: '保存', exact: true }).click();
    const dialog = page.getByRole('dialog', { name: '他人已修改此记录' });
    await dialog.getByText('约见买方').first().waitFor();
    await dialog.getByText('催问报价').first().waitFor();
    expect(await violations(page)).toEqual([]);
    await first.shot('conflict');
    await dialog.getByRole('button', { name: '全部用我的' }).click();
    await dialog.getByRole('button', { name: '按所选内容保存' }).click();
    await dialog.waitFor({ state: 'detached' });
    await page.getByRole('heading', { name: '两人同时修改的衬衫', exact: true }).waitFor();
    const now = await person.get(`query ($id: ID!) { opportunity(id: $id) { version nextStep likelihood } }`, { id });
    expect(now).toEqual({ opportunity: { version: 3, nextStep: '催问报价', likelihood: 10 } });
  }),
);
