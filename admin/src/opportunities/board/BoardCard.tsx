import { useDraggable } from '@dnd-kit/core';
import { pick } from '@kouan/shared';
import DragIndicatorIcon from '@mui/icons-material/DragIndicator';
import { Box, Card, IconButton, Link as MuiLink, Stack, Typography } from '@mui/material';
import { Link } from 'react-router';
import { CodeChip, LocalizedTextView } from '../../display/text.tsx';
import { MoneyText } from '../../display/values.tsx';
import { useLanguage, useMessages } from '../../i18n/index.ts';
import type { OpportunityNode } from '../documents.ts';
import { NextStep } from '../NextStep.tsx';
import { type MoveMenuProps, MoveMenu } from './MoveMenu.tsx';

interface Props extends Omit<MoveMenuProps, 'card'> {
  readonly card: OpportunityNode;
  readonly mayMove: boolean;
  /** Waits for the server's answer to a move. */
  readonly isUnderWay: boolean;
}

/** An opportunity on the board. The mouse takes it anywhere, the keyboard by its handle, everyone by its menu. */
export function BoardCard({ card, mayMove, isUnderWay, ...menu }: Props) {
  const t = useMessages();
  const name = pick(card.title, useLanguage());
  const { attributes, listeners, setNodeRef, setActivatorNodeRef, isDragging } = useDraggable({
    id: card.id,
    data: { name },
    disabled: !mayMove || isUnderWay,
  });
  const { onKeyDown, ...byPointer } = listeners ?? {};
  return (
    <Card
      ref={setNodeRef}
      component="li"
      variant="outlined"
      aria-busy={isUnderWay}
      sx={{ p: 1.25, opacity: isDragging || isUnderWay ? 0.5 : 1, cursor: mayMove ? 'grab' : 'auto' }}
      {...byPointer}
    >
      <Stack direction="row" sx={{ alignItems: 'center' }}>
        <Box sx={{ flexGrow: 1 }}>
          <CodeChip code={card.code} />
        </Box>
        {mayMove && (
          <>
            <IconButton
              ref={setActivatorNodeRef}
              {...attributes}
              {...(onKeyDown ? { onKeyDown: onKeyDown as never } : {})}
              aria-label={t('resources.opportunities.board.handle', { name })}
            >
              <DragIndicatorIcon fontSize="small" />
            </IconButton>
            <MoveMenu card={card} {...menu} />
          </>
        )}
      </Stack>
      <CardText card={card} />
    </Card>
  );
}

/** What a card says, also while it is dragged. */
export function CardText({ card: { id, title, market, exporter, value, owner }, card }: { card: OpportunityNode }) {
  return (
    <Stack spacing={0.5}>
      <MuiLink
        component={Link}
        to={`/opportunities/${id}/show`}
        draggable={false}
        color="text.primary"
        sx={{ fontWeight: 600, overflowWrap: 'anywhere' }}
      >
        <LocalizedTextView value={title} />
      </MuiLink>
      <Typography variant="body2" color="text.secondary">
        <LocalizedTextView value={market.name} />
        {exporter && ' · '}
        <LocalizedTextView value={exporter?.name} />
      </Typography>
      {value && (
        <Typography variant="body2">
          <MoneyText value={value} />
        </Typography>
      )}
      <NextStep opportunity={card} />
      {owner && (
        <Typography variant="caption" color="text.secondary">
          {owner.name}
        </Typography>
      )}
    </Stack>
  );
}
