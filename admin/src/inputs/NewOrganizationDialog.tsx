import { ORGANIZATION_KIND_LABELS, type OrganizationKind } from '@kouan/shared';
import { MenuItem, TextField } from '@mui/material';
import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import { choicesOf } from '../display/text.tsx';
import { graphql } from '../graphql.ts';
import { useLanguage, useMessages } from '../i18n/index.ts';
import { gql } from '../provider/client.ts';
import { StepDialog } from '../records/StepDialog.tsx';
import type { OrganizationOption } from './lookups.ts';

const CREATE = graphql(`
  mutation CreateOrganizationInPlace($input: OrganizationInput!) {
    record: createOrganization(input: $input) {
      id
      code
      kind
      name {
        zh
        en
      }
      region {
        name {
          zh
          en
        }
      }
    }
  }
`);

interface Props {
  /** What was typed while searching. */
  readonly name: string;
  readonly usualKind: OrganizationKind;
  readonly onMade: (made: OrganizationOption) => void;
  readonly onClose: () => void;
}

/** Makes an organization without leaving the form at hand; what else is known of it is added later. */
export function NewOrganizationDialog({ name: typed, usualKind, onMade, onClose }: Props) {
  const t = useMessages();
  const locale = useLanguage();
  const [kind, setKind] = useState<OrganizationKind>(usualKind);
  const isChinese = /\p{Script=Han}/u.test(typed);
  const [zh, setZh] = useState(isChinese ? typed : '');
  const [en, setEn] = useState(isChinese ? '' : typed);
  const make = useMutation({
    mutationFn: () => gql(CREATE, { input: { kind, name: { zh: zh.trim() || null, en: en.trim() || null } } }),
    onSuccess: ({ record }) => onMade(record),
  });
  return (
    <StepDialog
      title={t('inputs.createOrganizationTitle')}
      label={t('inputs.make')}
      width="xs"
      isDisabled={make.isPending || !(zh.trim() || en.trim())}
      error={make.error}
      onConfirm={() => make.mutate()}
      onClose={onClose}
    >
      <TextField
        select
        fullWidth
        margin="dense"
        label={t('inputs.kind')}
        value={kind}
        onChange={({ target }) => setKind(target.value as OrganizationKind)}
      >
        {choicesOf(ORGANIZATION_KIND_LABELS, locale).map(({ id, name }) => (
          <MenuItem key={id} value={id}>
            {name}
          </MenuItem>
        ))}
      </TextField>
      <TextField
        fullWidth
        margin="dense"
        label={t('inputs.nameZh')}
        value={zh}
        onChange={({ target }) => setZh(target.value)}
      />
      <TextField
        fullWidth
        margin="dense"
        label={t('inputs.nameEn')}
        value={en}
        onChange={({ target }) => setEn(target.value)}
      />
    </StepDialog>
  );
}
