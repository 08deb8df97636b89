/** The frame around the screens: bar, menu, groups. */
export const layout = {
  start: '首页',
  menu: '主菜单',
  groups: { work: '商机与举措', risk: '市场与风险', admin: '管理' },
  toLight: '切换到浅色',
  toDark: '切换到深色',
  welcome: '%{name}，您好',
};
