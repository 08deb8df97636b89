import type { LocalizedText } from '@kouan/shared';
import { Box } from '@mui/material';
import { CodeChip, LocalizedTextView } from './text.tsx';

interface Props {
  readonly sectors: readonly { readonly code: string; readonly name: LocalizedText }[];
}

/** Sectors of the nomenclature, the code first as traders read it. */
export function SectorsText({ sectors }: Props) {
  return (
    <Box component="ul" sx={{ listStyle: 'none', m: 0, p: 0 }}>
      {sectors.map(({ code, name }) => (
        <li key={code}>
          <CodeChip code={code} /> <LocalizedTextView value={name} />
        </li>
      ))}
    </Box>
  );
}
