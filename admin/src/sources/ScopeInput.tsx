import { SelectInput } from 'react-admin';
import { useMessages } from '../i18n/index.ts';

/** Narrows a list to the tenant's own records or to those that the market desk shares. */
export function ScopeInput({ source }: { source: string; alwaysOn?: boolean }) {
  const t = useMessages();
  const choices = [
    { id: 'own', name: t('resources.sources.scope.own') },
    { id: 'shared', name: t('resources.sources.scope.shared') },
  ];
  return (
    <SelectInput
      source={source}
      label={t('resources.sources.scope.label')}
      choices={choices}
      translateChoice={false}
      emptyText={t('resources.sources.scope.all')}
      sx={{ minWidth: 160 }}
    />
  );
}
