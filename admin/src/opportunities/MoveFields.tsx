import {
  CLOSE_REASON_LABELS,
  type CloseReason,
  OPPORTUNITY_STAGE_LABELS,
  type OpportunityStage,
  type movesFrom,
} from '@kouan/shared';
import { MenuItem, TextField } from '@mui/material';
import { VocabularyText, choicesOf } from '../display/text.tsx';
import { useLanguage, useMessages } from '../i18n/index.ts';
import type { MoveDraft } from './stage-move.ts';

interface Props {
  readonly moves: ReturnType<typeof movesFrom>;
  readonly draft: MoveDraft;
  readonly labels: Readonly<Record<string, string>>;
  /** The day the move before took effect. */
  readonly earliest: string;
  readonly latest: string;
  /** What stands in the way, at its field. */
  readonly error?: { readonly field: string; readonly message: string };
  readonly onChange: (draft: MoveDraft) => void;
}

/** The fields of a move: where to, since when, and why where that is due. */
export function MoveFields({ moves, draft, labels, earliest, latest, error, onChange }: Props) {
  const t = useMessages();
  const locale = useLanguage();
  const kind = moves.find(({ to }) => to === draft.to)?.kind;
  const needsReason = kind === 'back' || kind === 'reopen';
  const field = (name: string) => ({
    fullWidth: true,
    margin: 'dense' as const,
    label: labels[name],
    error: error?.field === name,
    ...(error?.field === name ? { helperText: error.message } : {}),
  });
  return (
    <>
      <TextField
        select
        {...field('to')}
        value={kind ? draft.to : ''}
        onChange={({ target }) => onChange({ ...draft, to: target.value as OpportunityStage })}
      >
        {moves.map(({ to }) => (
          <MenuItem key={to} value={to}>
            <VocabularyText word={to} of={OPPORTUNITY_STAGE_LABELS} />
          </MenuItem>
        ))}
      </TextField>
      {kind === 'close' && (
        <TextField
          select
          required
          {...field('closeReason')}
          value={draft.closeReason}
          onChange={({ target }) => onChange({ ...draft, closeReason: target.value as CloseReason })}
        >
          {choicesOf(CLOSE_REASON_LABELS, locale).map(({ id, name }) => (
            <MenuItem key={id} value={id}>
              {name}
            </MenuItem>
          ))}
        </TextField>
      )}
      <TextField
        type="date"
        {...field('effectiveOn')}
        value={draft.effectiveOn}
        onChange={({ target }) => onChange({ ...draft, effectiveOn: target.value })}
        slotProps={{ inputLabel: { shrink: true }, htmlInput: { min: earliest, max: latest } }}
      />
      <TextField
        multiline
        minRows={2}
        required={needsReason}
        {...field('reason')}
        {...(needsReason || error?.field === 'reason' ? {} : { helperText: t('common.optional') })}
        value={draft.reason}
        onChange={({ target }) => onChange({ ...draft, reason: target.value })}
        slotProps={{ htmlInput: { maxLength: 500 } }}
      />
    </>
  );
}
