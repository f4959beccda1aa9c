import type { paneChartsEn } from "./pane-charts-en";

/** What the pane says of charts, in Simplified Chinese. */
export const paneChartsZhCn: typeof paneChartsEn = {
  legend: "图表",
  none: "不要图表",
  kinds: { bar: "条形图，置于表格上方", column: "柱形图，置于表格上方" },
  addsNames: "表格会增加一列，写明图表中的名称。",
  previewOf: (title) => `图表预览：${title}：`,
  point: (name, text) => `${name}：${text}`,
  gap: "无数据",
};
