import type { paneChoicesEn } from "./pane-choices-en";

/** The pane's texts about how a ready-made table is inserted, in Chinese. */
export const paneChoicesZhCn: typeof paneChoicesEn = {
  heading: "调整表格",
  changed: "调整表格（已更改）",
  language: "表格语言",
  scale: "金额单位",
  fitting: "按各数字大小选用",
  inScale: (scale) => `全部以${scale}计`,
  scaleHint: "单元格保留完整数值和原文公布的位数，只改变显示方式。",
  columns: "列",
  style: "表头",
  report: "普通表头，便于阅读和打印",
  filters: "带筛选按钮",
  reset: "恢复原样",
};
