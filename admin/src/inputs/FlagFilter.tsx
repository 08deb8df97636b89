import { Chip } from '@mui/material';
import CheckIcon from '@mui/icons-material/Check';
import { FieldTitle, useInput, useResourceContext } from 'ra-core';

interface Props {
  readonly source: string;
  /** For filters: shown without being asked for. */
  readonly alwaysOn?: boolean;
}

/** A condition of a list that is either asked for or not, switched at one press. */
export function FlagFilter({ source }: Props) {
  const resource = useResourceContext();
  const { field } = useInput({ source, format: Boolean, parse: (on: boolean) => on || null });
  const isOn = Boolean(field.value);
  return (
    <Chip
      clickable
      component="button"
      type="button"
      aria-pressed={isOn}
      color={isOn ? 'primary' : 'default'}
      variant={isOn ? 'filled' : 'outlined'}
      label={<FieldTitle source={source} resource={resource} />}
      {...(isOn ? { icon: <CheckIcon /> } : {})}
      onClick={() => field.onChange(!isOn)}
      sx={{ minHeight: 40, borderRadius: 20, mb: 0.5, '& .MuiChip-label': { px: 2 } }}
    />
  );
}
