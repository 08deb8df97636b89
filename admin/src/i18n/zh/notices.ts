/** Notices of what has changed, and the e-mail about it. */
export const notices = {
  name: '变化提醒',
  open: '变化提醒：%{count}条未读',
  empty: '您关注的市场还没有变化。有新的数据、提示或来源时会显示在这里。',
  older: '更早的提醒',
  mark: '标为已读',
  markAll: '全部标为已读',
  isUnread: '未读',
  source: '来源：',
  because: '您关注：',
  topics: '涉及：%{topics}',
  fromDesk: '市场资料组',
  fromBureau: '本单位',
  mail: {
    title: '邮件提醒',
    to: '发送到 %{email}',
    unavailable: '本服务器未设置邮件发送，选择会保留，待管理员设置后生效。',
    failed: '最近一封邮件发送%{attempts}次均未成功，已放弃（%{failure}）。请核对邮箱，或联系管理员。',
    delayed: '最近一封邮件尚未送达，已尝试%{attempts}次（%{failure}），稍后会再次发送。',
    inDoubt: '最近一封邮件可能未送达：邮件服务器没有答复（%{failure}）。为避免重复不再发送，其内容已列在本页。',
    lastSentAt: '上一封邮件：%{at}',
  },
};
