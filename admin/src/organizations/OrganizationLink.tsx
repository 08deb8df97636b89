import type { LocalizedText } from '@kouan/shared';
import { Link as MuiLink } from '@mui/material';
import { Link } from 'react-router';
import { LocalizedTextView } from '../display/text.tsx';

interface Props {
  readonly organization: { readonly id: string; readonly name: LocalizedText };
}

/** The name of an organization, which leads to its screen. */
export function OrganizationLink({ organization: { id, name } }: Props) {
  return (
    <MuiLink component={Link} to={`/organizations/${id}/show`}>
      <LocalizedTextView value={name} />
    </MuiLink>
  );
}
