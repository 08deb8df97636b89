import WarningAmberIcon from '@mui/icons-material/WarningAmber';
import { type Change, type Quantity, formatQuantity } from '@kouan/shared';
import { Alert, Box, Typography } from '@mui/material';
import { useLanguage, useMessages } from '../i18n/index.ts';
import { type Described, changeOf, describeFigureValue } from './describe.ts';
import { impliedCentral } from './implied-central.ts';

interface Valued extends Described {
  readonly impliedBase: { readonly base: Quantity; readonly isTiny: boolean } | null;
  /** The level that a change speaks of. */
  readonly relatesTo: { readonly value: Quantity } | null;
}

/** A figure's value in words, with the words of the source under it. */
export function FigureValue({ figure, isLarge = false }: { figure: Valued; isLarge?: boolean }) {
  const locale = useLanguage();
  const t = useMessages();
  const { wording } = figure.value;
  return (
    <Box component="span" sx={{ display: 'inline-block' }}>
      <Box
        component="span"
        sx={{ display: 'block', fontWeight: 600, fontVariantNumeric: 'tabular-nums', ...(isLarge ? LARGE : {}) }}
      >
        {describeFigureValue(figure, locale)}
        {figure.impliedBase?.isTiny && (
          <WarningAmberIcon
            fontSize="inherit"
            color="warning"
            titleAccess={t('resources.figures.impliedBase.tinyShort')}
            sx={{ ml: 0.5, verticalAlign: 'text-bottom' }}
          />
        )}
      </Box>
      {wording && (
        <Typography component="span" variant="caption" color="text.secondary" sx={{ display: 'block' }}>
          {t('resources.figures.wording', { wording })}
        </Typography>
      )}
    </Box>
  );
}

const LARGE = { typography: 'h5', fontWeight: 600 } as const;

/** What the change that a figure tells says about the period before it. */
export function ImpliedBaseNote({ figure }: { figure: Valued }) {
  return <BaseNote level={figure.relatesTo?.value} change={changeOf(figure)} implied={figure.impliedBase} />;
}

interface BaseNoteProps {
  readonly level: Quantity | null | undefined;
  readonly change: Change;
  readonly implied: { readonly base: Quantity; readonly isTiny: boolean } | null;
}

/** What a change says about the period before it, and that it says little where that was tiny. */
export function BaseNote({ level, change, implied }: BaseNoteProps) {
  const locale = useLanguage();
  const t = useMessages();
  if (!implied) return null;
  const base = formatQuantity(implied.base, locale, { significant: 2 });
  const central = impliedCentral(level, change);
  const plain = central && formatQuantity(central, locale, { significant: 2 });
  return (
    <Alert severity={implied.isTiny ? 'warning' : 'info'} sx={{ my: 1 }}>
      {[
        plain
          ? t('resources.figures.impliedBase.impliesPlainly', { plain, base })
          : t('resources.figures.impliedBase.implies', { base }),
        implied.isTiny ? t('resources.figures.impliedBase.tiny') : '',
      ].join(locale === 'en' ? ' ' : '')}
    </Alert>
  );
}
