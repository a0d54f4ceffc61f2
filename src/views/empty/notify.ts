import { type NotificationData, notifications, notificationsStore } from '@mantine/notifications'

/** Notices on the page at once. */
const MOST = 4

/** Shows a notice. Where there is no room the oldest goes: left waiting, a notice and its undo would come long after what they speak of. */
export const notify = (notice: NotificationData): string => {
  const open = notificationsStore.getState().notifications
  for (const { id } of open.slice(0, Math.max(0, open.length - MOST + 1))) if (id !== undefined) notifications.hide(id)
  return notifications.show(notice)
}
