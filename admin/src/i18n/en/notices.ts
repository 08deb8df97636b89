import type { notices as zh } from '../zh/notices.ts';
import type { MessagesLike } from '../shape.ts';

/** Notices of what has changed, and the e-mail about it. */
export const notices: MessagesLike<typeof zh> = {
  name: 'Notices',
  open: 'Notices: %{count} unread',
  empty: 'Nothing has changed yet of what you watch. New figures, notes and sources will be listed here.',
  older: 'Earlier notices',
  mark: 'Mark as read',
  markAll: 'Mark all as read',
  isUnread: 'Unread',
  source: 'Source: ',
  because: 'You watch: ',
  topics: 'Speaks to: %{topics}',
  fromDesk: 'Market desk',
  fromBureau: 'Your bureau',
  mail: {
    title: 'E-mail',
    to: 'Sent to %{email}',
    unavailable:
      'This server sends no e-mail yet. Your choice is kept and takes effect once the administrator has set it up.',
    failed:
      'The last e-mail was given up after %{attempts} attempts (%{failure}). Check the address, or ask the administrator.',
    delayed: 'The last e-mail has not arrived after %{attempts} attempts (%{failure}). It is sent again later.',
    inDoubt:
      'The last e-mail may not have reached you: the mail server did not answer (%{failure}). It is not sent again; what it told is listed here.',
    lastSentAt: 'Last e-mail: %{at}',
  },
};
