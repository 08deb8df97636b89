import polyglotI18nProvider from 'ra-i18n-polyglot';
import en from 'ra-language-english';
import { zh } from './zh.ts';

const app = {
  zh: { app: { title: '口岸 Kouan', dashboard: '数据概览', byDay: '每日任务数' }, resources: { tasks: { name: '任务', fields: { title: '标题', amount: '金额', createdAt: '创建时间', owner: { name: '负责人' } } } } },
  en: { app: { title: 'Prototype', dashboard: 'Overview', byDay: 'Tasks per day' }, resources: { tasks: { name: 'Task |||| Tasks', fields: { title: 'Title', amount: 'Amount', createdAt: 'Created', owner: { name: 'Owner' } } } } },
};
export const i18nProvider = polyglotI18nProvider((l) => (l === 'en' ? { ...en, ...app.en } : { ...zh, ...app.zh }), 'zh', [
  { locale: 'zh', name: '中文' },
  { locale: 'en', name: 'English' },
]);
