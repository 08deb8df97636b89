import { OPPORTUNITY_STAGE_LABELS, type OpportunityStage, movesFrom, pick } from '@kouan/shared';
import MoreVertIcon from '@mui/icons-material/MoreVert';
import { Divider, IconButton, ListSubheader, Menu, MenuItem } from '@mui/material';
import { useId, useState } from 'react';
import { VocabularyText } from '../../display/text.tsx';
import { useLanguage, useMessages } from '../../i18n/index.ts';
import type { OpportunityNode } from '../documents.ts';

export interface MoveMenuProps {
  readonly card: OpportunityNode;
  readonly onMove: (card: OpportunityNode, to: OpportunityStage) => void;
  /** Opens the dialog with day and reason. */
  readonly onAsk: (card: OpportunityNode) => void;
}

/** The stages that a card can be moved to, for those who do not drag. */
export function MoveMenu({ card, onMove, onAsk }: MoveMenuProps) {
  const t = useMessages();
  const locale = useLanguage();
  const id = useId();
  const [anchor, setAnchor] = useState<HTMLElement | null>(null);
  const close = (): void => setAnchor(null);
  return (
    <>
      <IconButton
        aria-label={t('resources.opportunities.board.moveToOf', { name: pick(card.title, locale) })}
        aria-haspopup="menu"
        aria-expanded={anchor !== null}
        onClick={({ currentTarget }) => setAnchor(currentTarget)}
      >
        <MoreVertIcon fontSize="small" />
      </IconButton>
      <Menu anchorEl={anchor} open={anchor !== null} onClose={close} slotProps={{ list: { 'aria-labelledby': id } }}>
        <ListSubheader id={id} role="presentation">
          {t('resources.opportunities.board.moveTo')}
        </ListSubheader>
        {movesFrom(card.stage).map(({ to }) => (
          <MenuItem
            key={to}
            onClick={() => {
              close();
              onMove(card, to);
            }}
          >
            <VocabularyText word={to} of={OPPORTUNITY_STAGE_LABELS} />
          </MenuItem>
        ))}
        <Divider />
        <MenuItem
          onClick={() => {
            close();
            onAsk(card);
          }}
        >
          {t('resources.opportunities.board.moveWithDate')}
        </MenuItem>
      </Menu>
    </>
  );
}
