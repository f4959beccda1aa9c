import { paneBuilderZhCn } from "./pane-builder-zh-cn";
import type { panePivotsEn } from "./pane-pivots-en";

/** The pane's texts about pivots, in Chinese. */
export const panePivotsZhCn: typeof panePivotsEn = {
  heading: "数据透视表",
  hint: "自建或选择一个透视表，先看效果再插入。",
  back: "全部透视表",
  rows: (count) => `${count}行数据`,
  choice: { "zones-by-indicator": "单位", "years-by-zone": "指标" },
  shape: {
    filters: "筛选",
    rows: "行",
    columns: "列",
    values: "值",
    summary: { sum: "求和", count: "计数", average: "平均值", max: "最大值", min: "最小值" },
    valueField: (field, summary) => `${field}（${summary}）`,
  },
  previewOf: (title) => `${title}预览`,
  notes: "须知",
  place: "新建两张工作表：透视表，以及它所汇总的数据表。",
  chart: "HTZone 不为透视表绘制图表。在电脑上的 Excel 中，选中透视表的任一单元格，再依次点“插入”“数据透视图”。",
  button: "插入透视表",
  done: "透视表已插入",
  failed: "透视表未插入",
  builder: paneBuilderZhCn,
  asCells: "以普通单元格插入结果",
};
