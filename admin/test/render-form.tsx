import { expect, jest } from '@jest/globals';
import { render, screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import type { ReactNode } from 'react';
import { AdminContext, SaveButton, SimpleForm, memoryStore } from 'react-admin';
import { MemoryRouter } from 'react-router';
import { createI18nProvider } from '../src/i18n/index.ts';

/** Shows inputs in a form of their own. */
export function renderForm(inputs: ReactNode, defaultValues: object = {}) {
  const onSubmit = jest.fn(async (_values: object) => undefined);
  render(
    <MemoryRouter>
      <AdminContext i18nProvider={createI18nProvider()} store={memoryStore()}>
        <SimpleForm onSubmit={onSubmit} defaultValues={defaultValues} toolbar={<SaveButton alwaysEnable />}>
          {inputs}
        </SimpleForm>
      </AdminContext>
    </MemoryRouter>,
  );
  const send = async (): Promise<void> => userEvent.click(screen.getByRole('button', { name: '保存' }));
  return {
    onSubmit,
    send,
    /** Sends the form. @returns what it held */
    submitted: async (): Promise<object | undefined> => {
      await send();
      await waitFor(() => expect(onSubmit).toHaveBeenCalled());
      return onSubmit.mock.calls[0]?.[0];
    },
  };
}
