import { Table, TableBody, TableCell, TableContainer, TableHead, TableRow } from '@mui/material';
import { useMessages } from '../i18n/index.ts';
import { visuallyHidden } from '../display/visually-hidden.ts';
import type { ChartData } from './series.ts';

interface Props {
  readonly label: string;
  readonly data: ChartData;
  /** For screen readers alone. */
  readonly isHidden: boolean;
}

/** The numbers of a chart, each as it is said. */
export function ChartTable({ label, data: { categoryName, categories, series }, isHidden }: Props) {
  const t = useMessages();
  // What scrolls must be reached by the keyboard, and what nobody sees must not.
  const scrolling = isHidden ? { sx: { overflowX: 'visible' } } : { tabIndex: 0, role: 'region', 'aria-label': label };
  return (
    <TableContainer {...scrolling}>
      <Table size="small">
        <caption style={visuallyHidden}>{label}</caption>
        <TableHead>
          <TableRow>
            <TableCell scope="col">{categoryName}</TableCell>
            {series.map(({ name }) => (
              <TableCell key={name} scope="col">
                {name}
              </TableCell>
            ))}
          </TableRow>
        </TableHead>
        <TableBody>
          {categories.map((category, row) => (
            <TableRow key={category}>
              <TableCell component="th" scope="row">
                {category}
              </TableCell>
              {series.map(({ name, texts }) => (
                <TableCell key={name}>{texts[row] || t('common.notStated')}</TableCell>
              ))}
            </TableRow>
          ))}
        </TableBody>
      </Table>
    </TableContainer>
  );
}
