import { useTranslate } from 'ra-core';
import { SelectInput, type SelectInputProps } from 'react-admin';
import { audit } from '../i18n/zh/audit.ts';

/** Chooses a kind of record by the name that the trail gives it. */
export function KindInput(props: SelectInputProps) {
  const translate = useTranslate();
  const choices = Object.keys(audit.kinds).map((id) => ({ id, name: translate(`resources.audit.kinds.${id}`) }));
  return <SelectInput {...props} choices={choices} translateChoice={false} />;
}
