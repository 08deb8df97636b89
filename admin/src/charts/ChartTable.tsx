import { Table, TableBody, TableCell, TableContainer, TableHead, TableRow } from '@mui/material';
import { useMessages } from '../i18n/index.ts';
import { visuallyHidden } from '../display/visually-hidden.ts';
import type { ChartData } from './series.ts';

/** The numbers of a chart, each as it is said. */
export function ChartTable({ label, data: { categoryName, categories, series } }: { label: string; data: ChartData }) {
  const t = useMessages();
  return (
    <TableContainer>
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
