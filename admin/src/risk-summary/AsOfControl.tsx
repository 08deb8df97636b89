import CalendarIcon from '@mui/icons-material/CalendarMonth';
import { formatPeriod, isPlainDate, parsePeriod } from '@kouan/shared';
import { Box, Button, Chip, Collapse, Popover, Stack, TextField, Typography } from '@mui/material';
import { useId, useState } from 'react';
import { formatDate, todayInBeijing } from '../display/dates.ts';
import { useLanguage, useMessages } from '../i18n/index.ts';
import { EARLIEST_DAY, quarterEndsAround } from './as-of.ts';

interface Clocks {
  /** A day, as in `2022-05-31`. */
  readonly asOf: string;
  /** The day by whose end it had been recorded; null: all that stands now. */
  readonly knownAt: string | null;
}

interface Props extends Clocks {
  readonly onAsk: (clocks: Partial<Clocks>) => void;
}

/** The day that is asked for, and behind "more" the day by which it had to be known. */
export function AsOfControl({ asOf, knownAt, onAsk }: Props) {
  const t = useMessages();
  const locale = useLanguage();
  const title = useId();
  const [anchor, setAnchor] = useState<HTMLElement | null>(null);
  const [showsMore, setShowsMore] = useState(knownAt !== null);
  return (
    <>
      <Button
        variant="outlined"
        color="inherit"
        startIcon={<CalendarIcon />}
        aria-haspopup="dialog"
        onClick={(event) => setAnchor(event.currentTarget)}
        sx={{ height: 40, borderColor: 'divider', bgcolor: 'background.paper', whiteSpace: 'nowrap', flexShrink: 0 }}
      >
        {t('resources.riskSummary.clocks.button', { day: formatDate(asOf, locale) })}
        {knownAt && ` · ${t('resources.riskSummary.clocks.knownShort', { day: formatDate(knownAt, locale) })}`}
      </Button>
      <Popover
        open={anchor !== null}
        anchorEl={anchor}
        onClose={() => setAnchor(null)}
        anchorOrigin={{ vertical: 'bottom', horizontal: 'right' }}
        transformOrigin={{ vertical: 'top', horizontal: 'right' }}
        slotProps={{ paper: { role: 'dialog', 'aria-labelledby': title, sx: { p: 2, width: 360, maxWidth: '94vw' } } }}
      >
        <Stack spacing={1.5}>
          <Typography id={title} component="h2" sx={{ fontWeight: 600 }}>
            {t('resources.riskSummary.clocks.title')}
          </Typography>
          <DayField
            label={t('resources.riskSummary.fields.asOf')}
            value={asOf}
            hint={t('resources.riskSummary.clocks.asOfHint')}
            onChange={(day) => onAsk({ asOf: day })}
          />
          <Quick asOf={asOf} onPick={(day) => onAsk({ asOf: day })} />
          <Box>
            <Button size="small" aria-expanded={showsMore} onClick={() => setShowsMore(!showsMore)} sx={{ ml: -0.5 }}>
              {t(showsMore ? 'common.less' : 'common.more')}
            </Button>
            <Collapse in={showsMore} unmountOnExit>
              <DayField
                label={t('resources.riskSummary.fields.knownAt')}
                value={knownAt ?? ''}
                hint={t('resources.riskSummary.knownAtHint')}
                onChange={(day) => onAsk({ knownAt: day })}
              />
              {knownAt && (
                <Button size="small" onClick={() => onAsk({ knownAt: null })}>
                  {t('resources.riskSummary.clocks.allKnown')}
                </Button>
              )}
            </Collapse>
          </Box>
        </Stack>
      </Popover>
    </>
  );
}

function Quick({ asOf, onPick }: { asOf: string; onPick: (day: string) => void }) {
  const t = useMessages();
  const locale = useLanguage();
  const today = todayInBeijing();
  const choices = [
    { day: today, label: t('resources.riskSummary.clocks.today') },
    ...quarterEndsAround(asOf, today).map(({ quarter, day }) => ({
      day,
      label: t('resources.riskSummary.clocks.quarterEnd', { quarter: formatPeriod(parsePeriod(quarter), locale) }),
    })),
  ];
  return (
    <Stack direction="row" role="group" aria-label={t('resources.riskSummary.clocks.quick')} sx={WRAP}>
      {choices.map(({ day, label }) => (
        <Chip
          key={label}
          label={label}
          color={day === asOf ? 'primary' : 'default'}
          variant={day === asOf ? 'filled' : 'outlined'}
          aria-pressed={day === asOf}
          onClick={() => onPick(day)}
        />
      ))}
    </Stack>
  );
}

const WRAP = { flexWrap: 'wrap', gap: 0.75 } as const;

interface DayFieldProps {
  readonly label: string;
  readonly value: string;
  readonly hint?: string;
  readonly onChange: (day: string) => void;
}

/** A day to be typed or picked; what is not a whole day yet asks nothing. */
export function DayField({ label, value, hint, onChange }: DayFieldProps) {
  const [typed, setTyped] = useState({ from: value, text: value });
  // A day that was picked elsewhere replaces what stands here.
  const text = typed.from === value ? typed.text : value;
  return (
    <TextField
      type="date"
      size="small"
      fullWidth
      label={label}
      value={text}
      {...(hint ? { helperText: hint } : {})}
      onChange={(event) => {
        const day = event.target.value;
        const isWhole = isPlainDate(day) && day >= EARLIEST_DAY;
        setTyped({ from: isWhole ? day : value, text: day });
        if (isWhole) onChange(day);
      }}
      slotProps={{ inputLabel: { shrink: true }, htmlInput: { min: EARLIEST_DAY, max: '2200-12-31' } }}
    />
  );
}
