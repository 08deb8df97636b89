/** A small page of its own, because its reader may have no console open and no language chosen: Chinese, then English. */
function page(zh: { title: string; text: string }, en: { title: string; text: string }, more = ''): string {
  return `<!doctype html>
<html lang="zh-CN">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="robots" content="noindex">
<title>${zh.title} / ${en.title}</title>
<style>
body { font-family: sans-serif; line-height: 1.6; max-width: 34em; margin: 3em auto; padding: 0 1em; color: #1b1b1b; background: #fff }
h1 { font-size: 1.3em; margin-bottom: 0.2em }
button { font: inherit; padding: 0.6em 1.2em; margin-top: 1.5em; color: #fff; background: #1565c0; border: 0; border-radius: 4px; cursor: pointer }
</style>
</head>
<body>
<main>
<h1>${zh.title}</h1>
<p>${zh.text}</p>
<div lang="en">
<h1>${en.title}</h1>
<p>${en.text}</p>
</div>
${more}
</main>
</body>
</html>
`;
}

/** What the unsubscribe link shows. */
export const UNSUBSCRIBE_PAGES = {
  ask: page(
    {
      title: '退订邮件提醒',
      text: '点击下面的按钮后，口岸不再向您发送关注市场的邮件提醒。站内提醒不受影响，您可随时重新订阅。',
    },
    {
      title: 'Stop e-mail notices',
      text: 'With the button below Kouan sends you no more e-mail about what you watch. Notices in the console stay, and you can subscribe again at any time.',
    },
    '<form method="post"><button type="submit">确认退订 / Unsubscribe</button></form>',
  ),
  done: page(
    { title: '已退订', text: '口岸不再向您发送邮件提醒。如需恢复，请在口岸的提醒设置中重新选择。' },
    {
      title: 'Unsubscribed',
      text: 'Kouan sends you no more e-mail. To begin again, choose how often in the settings of your notices.',
    },
  ),
  invalid: page(
    { title: '链接无效', text: '此退订链接不完整或已失效。请完整复制邮件中的链接，或登录口岸后在提醒设置中关闭邮件。' },
    {
      title: 'This link does not work',
      text: 'It is not complete, or it is valid no more. Copy the whole link from the e-mail, or sign in to Kouan and turn e-mail off in the settings of your notices.',
    },
  ),
} as const;
