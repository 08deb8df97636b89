import type { LocalizedText } from '@kouan/shared';
import { Chip } from '@mui/material';
import { LocalizedTextView } from '../display/text.tsx';
import { useMessages } from '../i18n/index.ts';

interface Props {
  readonly organization: { readonly name: LocalizedText; readonly isNamed: boolean };
}

/** The name of an organization; where the source speaks of one without naming it, that is said. */
export function OrganizationName({ organization: { name, isNamed } }: Props) {
  const t = useMessages();
  return (
    <>
      <LocalizedTextView value={name} />
      {!isNamed && <Chip component="span" size="small" label={t('resources.organizations.unnamed')} sx={{ ml: 1 }} />}
    </>
  );
}
