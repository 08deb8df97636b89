import { Stack } from '@mui/material';
import { type ReactNode, useState } from 'react';
import { visuallyHidden } from '../display/visually-hidden.ts';
import { ChartTable } from './ChartTable.tsx';
import { ChartTools } from './ChartTools.tsx';
import type { ChartData, ChartOrigin } from './series.ts';

export interface ChartFrameProps extends ChartOrigin {
  /** What the chart shows, in a sentence: it is the chart for those who do not see it. */
  readonly label: string;
  readonly data: ChartData;
  readonly height?: number;
  /** The drawing. */
  readonly children: ReactNode;
  /** The drawing is text that is read aloud by itself, so that the table need not be there for that. */
  readonly isReadable?: boolean;
}

/** A drawing with the same numbers as a table: there for screen readers, for everyone else on demand. */
export function ChartFrame({ children, isReadable = false, ...chart }: ChartFrameProps) {
  const { label, data, height = 260, subject, sources } = chart;
  const [showsTable, setShowsTable] = useState(false);
  return (
    <Stack spacing={0.5} sx={{ position: 'relative', minWidth: 0 }}>
      {!showsTable && children}
      {(showsTable || !isReadable) && (
        <div style={showsTable ? {} : visuallyHidden}>
          <ChartTable label={label} data={data} isHidden={!showsTable} />
        </div>
      )}
      <ChartTools
        label={label}
        data={data}
        height={height}
        showsTable={showsTable}
        onToggle={() => setShowsTable(!showsTable)}
        {...(subject === undefined ? {} : { subject })}
        {...(sources === undefined ? {} : { sources })}
      />
    </Stack>
  );
}
