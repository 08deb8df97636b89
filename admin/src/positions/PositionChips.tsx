import { POSITION_BASIS_LABELS, POSITION_KIND_LABELS, type PositionBasis, type PositionKind } from '@kouan/shared';
import { Stack } from '@mui/material';
import { VocabularyChip } from '../display/text.tsx';

interface Props {
  readonly kind: PositionKind;
  readonly basis: PositionBasis;
}

/** What is said to happen and who says so: never the one without the other. */
export function PositionChips({ kind, basis }: Props) {
  return (
    <Stack direction="row" component="span" sx={{ gap: 0.5, flexWrap: 'wrap' }}>
      <VocabularyChip word={kind} of={POSITION_KIND_LABELS} variant="filled" />
      <VocabularyChip
        word={basis}
        of={POSITION_BASIS_LABELS}
        sx={basis === 'alleged' ? { borderStyle: 'dashed' } : {}}
      />
    </Stack>
  );
}
