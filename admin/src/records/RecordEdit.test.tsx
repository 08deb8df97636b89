import { beforeEach, expect, jest, test } from '@jest/globals';
import { fireEvent, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { TextInput } from 'react-admin';
import { KouanError } from '../provider/error.ts';
import { atField } from '../provider/field-errors.ts';
import { RecordEdit } from './RecordEdit.tsx';
import { type Saved, renderScreen } from '../../test/render-screen.tsx';

const BASE = { id: 'r1', version: 3, website: 'https://a.example', creditCode: 'old' };
const THEIRS = {
  ...BASE,
  version: 4,
  creditCode: 'theirs',
  updatedAt: '2022-05-10T01:00:00Z',
  updatedBy: { name: '林海' },
};

const inputs = (
  <RecordEdit>
    <TextInput source="website" />
    <TextInput source="creditCode" />
  </RecordEdit>
);

// react-admin writes every refusal to the console as well.
beforeEach(() => {
  jest.spyOn(console, 'error').mockImplementation(() => undefined);
});

function openEditor(update: (saved: Saved, attempt: number) => object, stored: object[] = [BASE, THEIRS]) {
  return renderScreen(inputs, { path: '/organizations/r1', stored, update });
}

async function change(label: string, text: string) {
  const field = await screen.findByLabelText(label);
  await userEvent.clear(field);
  await userEvent.type(field, text);
  await userEvent.click(screen.getByRole('button', { name: '保存' }));
}

test('what was changed is saved onto the version that was read', async () => {
  const { saved } = openEditor(({ data }) => data);
  await change('网址', 'https://b.example');
  await waitFor(() => expect(saved).toHaveLength(1));
  expect(saved[0]).toMatchObject({ data: { website: 'https://b.example' }, previousData: { version: 3 } });
});

test('a double click saves once', async () => {
  const { saved } = openEditor(({ data }) => data);
  await userEvent.type(await screen.findByLabelText('网址'), '/more');
  const save = screen.getByRole('button', { name: '保存' });
  fireEvent.click(save);
  fireEvent.click(save);
  await screen.findByText('elsewhere');
  expect(saved).toHaveLength(1);
});

test('a field that the server refuses is marked, and named at the top', async () => {
  const refused = new KouanError('BAD_INPUT', 'x', 'TEXT_TOO_LONG', 'input.website', { max: 500 });
  openEditor(() => {
    throw atField(refused, () => '网址', 'zh-CN');
  });
  await change('网址', 'https://b.example');
  const [summary] = await screen.findAllByRole('alert');
  expect(summary?.textContent).toContain('网址');
  expect(screen.getByLabelText('网址').getAttribute('aria-invalid')).toBe('true');
});

test('when someone else was faster, the person chooses field by field and saves onto what is there now', async () => {
  const { saved } = openEditor(({ data }, attempt) => {
    if (attempt === 1) throw new KouanError('CONFLICT', 'changed', 'RECORD_CHANGED', 'version', { currentVersion: 4 });
    return data;
  });
  await change('网址', 'https://mine.example');

  const dialog = await screen.findByRole('dialog');
  expect(await within(dialog).findByText(/林海/)).toBeTruthy();
  const website = within(dialog).getByRole('radiogroup', { name: '网址' });
  expect(within(website).getByText('https://mine.example')).toBeTruthy();
  // Only they changed this one, so theirs is kept unless decided otherwise.
  const code = within(dialog).getByRole('radiogroup', { name: '统一社会信用代码' });
  expect(within(code).getByRole<HTMLInputElement>('radio', { name: /theirs/ }).checked).toBe(true);

  await userEvent.click(within(dialog).getByRole('button', { name: '按所选内容保存' }));
  await waitFor(() => expect(saved).toHaveLength(2));
  expect(saved[1]).toMatchObject({
    data: { website: 'https://mine.example', creditCode: 'theirs' },
    previousData: { version: 4 },
  });
});

test('choosing what is there now gives up the own change', async () => {
  const { saved } = openEditor(({ data }, attempt) => {
    if (attempt === 1) throw new KouanError('CONFLICT', 'changed');
    return data;
  });
  await change('网址', 'https://mine.example');
  const dialog = await screen.findByRole('dialog');
  await userEvent.click(await within(dialog).findByRole('button', { name: '全部用当前的' }));
  await userEvent.click(within(dialog).getByRole('button', { name: '按所选内容保存' }));
  await waitFor(() => expect(saved).toHaveLength(2));
  expect(saved[1]?.data).toMatchObject({ website: 'https://a.example', creditCode: 'theirs' });
});

test('an error that belongs to no field is said, and what was entered stays', async () => {
  openEditor(() => {
    throw new KouanError('UNAVAILABLE', '数据库暂时无法连接');
  });
  await change('网址', 'https://b.example');
  expect(await screen.findByText('数据库暂时无法连接')).toBeTruthy();
  expect(screen.getByLabelText<HTMLInputElement>('网址').value).toBe('https://b.example');
});
