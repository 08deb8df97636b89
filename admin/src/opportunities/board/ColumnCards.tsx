import { Typography } from '@mui/material';
import { useMessages } from '../../i18n/index.ts';
import type { OpportunityNode } from '../documents.ts';
import { BoardCard } from './BoardCard.tsx';
import type { Moved } from './board.ts';
import type { MoveMenuProps } from './MoveMenu.tsx';

interface Props extends Omit<MoveMenuProps, 'card'> {
  readonly cards: readonly OpportunityNode[];
  readonly moved: Moved;
  readonly mayMove: boolean;
}

/** The cards of one column. */
export function ColumnCards({ cards, moved, ...card }: Props) {
  const t = useMessages();
  if (cards.length === 0) {
    return (
      <Typography component="li" variant="body2" color="text.secondary" sx={{ p: 1 }}>
        {t('resources.opportunities.board.empty')}
      </Typography>
    );
  }
  return cards.map((opportunity) => (
    <BoardCard key={opportunity.id} card={opportunity} isUnderWay={opportunity.id in moved} {...card} />
  ));
}
