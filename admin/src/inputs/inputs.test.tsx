import { beforeEach, expect, test } from '@jest/globals';
import { QUALIFIER_LABELS } from '@kouan/shared';
import { fireEvent, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { type Answer, fakeServer } from '../../test/fake-server.ts';
import { renderForm } from '../../test/render-form.tsx';
import { DateInput } from './DateInput.tsx';
import { LocalizedTextInput } from './LocalizedTextInput.tsx';
import { DecimalInput, QuantityInput, plainDecimal } from './QuantityInput.tsx';
import { MarketInput, SectorInput } from './ReferenceInputs.tsx';
import { VocabularySelect } from './VocabularySelect.tsx';

const RUSSIA = { code: 'RU', name: { zh: '俄罗斯', en: 'Russia' } };
const APPAREL = [
  { code: '61', name: { zh: '针织服装', en: 'Knitted apparel' } },
  { code: '62', name: { zh: '机织服装', en: 'Woven apparel' } },
];

function serve(answers: Readonly<Record<string, Answer>>) {
  const server = fakeServer({ RefreshSession: () => ({ session: null }), ...answers });
  globalThis.fetch = server.fetch;
  return server;
}

beforeEach(() => {
  serve({
    FindMarkets: () => ({ found: [] }),
    Currencies: () => ({ found: [{ code: 'USD', name: { zh: '美元', en: 'US dollar' } }] }),
  });
});

test('a date stays the day that was picked, in every time zone', async () => {
  const form = renderForm(<DateInput source="expectedOn" label="日期" />, { expectedOn: '2022-05-01' });
  const field = await screen.findByLabelText<HTMLInputElement>('日期');
  expect(field.value).toBe('2022-05-01');
  fireEvent.change(field, { target: { value: '2022-12-31' } });
  await expect(form.submitted()).resolves.toMatchObject({ expectedOn: '2022-12-31' });
});

test('a date that is emptied is nothing, not empty text', async () => {
  const form = renderForm(<DateInput source="expectedOn" label="日期" />, { expectedOn: '2022-05-01' });
  fireEvent.change(await screen.findByLabelText('日期'), { target: { value: '' } });
  await expect(form.submitted()).resolves.toMatchObject({ expectedOn: null });
});

test('a market is searched on the server as it is typed, and held with its name', async () => {
  const server = serve({ FindMarkets: ({ q }) => ({ found: q === 'els' ? [RUSSIA] : [] }) });
  const form = renderForm(<MarketInput source="market" label="市场" />);
  await userEvent.type(await screen.findByLabelText('市场'), 'els');
  await userEvent.click(await screen.findByRole('option', { name: /俄罗斯/ }));
  expect(server.asked('FindMarkets').at(-1)?.variables).toMatchObject({ q: 'els' });
  await expect(form.submitted()).resolves.toMatchObject({ market: RUSSIA });
});

test('what a form already refers to is shown without asking for it', async () => {
  renderForm(<MarketInput source="market" label="市场" />, { market: RUSSIA });
  expect((await screen.findByLabelText<HTMLInputElement>('市场')).value).toBe('俄罗斯');
});

test('several sectors can be chosen', async () => {
  serve({ FindSectors: () => ({ found: APPAREL }) });
  const form = renderForm(<SectorInput source="sectors" label="行业" multiple />, { sectors: [APPAREL[0]] });
  await userEvent.type(await screen.findByLabelText('行业'), '6');
  await userEvent.click(await screen.findByRole('option', { name: /机织服装/ }));
  await expect(form.submitted()).resolves.toMatchObject({ sectors: APPAREL });
});

test('the other language of a text is folded away until it is wanted or there', async () => {
  const form = renderForm(<LocalizedTextInput source="title" label="标题" />);
  await userEvent.type(await screen.findByLabelText('标题'), '对接会');
  await userEvent.click(screen.getByRole('button', { name: '添加英文' }));
  await userEvent.type(screen.getByLabelText('标题（英文）'), 'Meeting');
  await expect(form.submitted()).resolves.toMatchObject({ title: { zh: '对接会', en: 'Meeting' } });
});

test('a text that must be there may be there in either language', async () => {
  const form = renderForm(<LocalizedTextInput source="title" label="标题" required />, {
    title: { zh: null, en: 'Meeting' },
  });
  await screen.findByLabelText(/标题（中文）/);
  await expect(form.submitted()).resolves.toMatchObject({ title: { en: 'Meeting' } });
});

test('a text that must be there and is not keeps the form from being sent', async () => {
  const form = renderForm(<LocalizedTextInput source="title" label="标题" required />);
  await screen.findByLabelText(/标题/);
  await form.send();
  expect(await screen.findAllByText('必填')).not.toHaveLength(0);
  expect(form.onSubmit).not.toHaveBeenCalled();
});

test('a range asks for two bounds, everything else for one value', async () => {
  renderForm(<QuantityInput source="value" label="金额" />, { value: { qualifier: 'about', value: '2', unit: 'USD' } });
  const group = await screen.findByRole('group', { name: '金额' });
  expect(within(group).getByLabelText('数值')).toBeTruthy();
  await userEvent.click(within(group).getByLabelText('限定词'));
  await userEvent.click(await screen.findByRole('option', { name: '介于' }));
  await waitFor(() => expect(within(group).queryByLabelText('数值')).toBeNull());
  expect(within(group).getByLabelText('下限')).toBeTruthy();
  expect(within(group).getByLabelText('上限')).toBeTruthy();
});

test('a number goes out as it was typed, to the last digit', async () => {
  const form = renderForm(<DecimalInput source="amount" label="数值" />);
  await userEvent.type(await screen.findByLabelText('数值'), '12,345,678,901,234,567.89');
  await expect(form.submitted()).resolves.toMatchObject({ amount: '12345678901234567.89' });
});

test.each([
  ['６００', '600'],
  ['1 000', '1000'],
  ['', null],
])('"%s" from the keyboard is the number %s', (typed, expected) => {
  expect(plainDecimal(typed)).toBe(expected);
});

test('words are chosen by what they are called', async () => {
  const form = renderForm(
    <VocabularySelect source="qualifier" label="限定词" of={QUALIFIER_LABELS} words={['about', 'exactly']} />,
  );
  await userEvent.click(await screen.findByLabelText('限定词'));
  const options = await screen.findAllByRole('option');
  expect(options.map(({ textContent }) => textContent?.trim()).filter(Boolean)).toEqual(['确切', '约']);
  await userEvent.click(screen.getByRole('option', { name: '约' }));
  await expect(form.submitted()).resolves.toMatchObject({ qualifier: 'about' });
});
